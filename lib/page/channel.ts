import type { PageRequest } from '../marketplaces/types';
import { CHANNEL, LANGUAGE, MAX_DEPTH, MAX_FRAME, MAX_STRING, ORDER_ID, TIME_ZONE, type Via } from './frames';

/** One answer of the marketplace's own API, as its page received it, reduced to the fields of the site table. */
export interface Payload {
  via: Via;
  api: string;
  request: PageRequest;
  json: unknown;
}

/** An answer that was too large to hand over. */
export type TooLarge = Omit<Payload, 'json'>;

/** The isolated half of the page channel. */
export interface Channel {
  /** The page-world half greeted in time; false means that only the document can be read. */
  readonly connected: boolean;
  /** This script ran before the page's own. False after an installation into an open tab: "reload the page". */
  readonly pristine: boolean;
  /** Frames that were not understood. */
  readonly dropped: number;
  close(): void;
}

const API_NAME = /^[\w.]{1,100}$/;
const VIAS: readonly unknown[] = ['jsonp', 'fetch', 'xhr'] satisfies Via[];

/** Not deeper, and no longer strings, than the page-world half hands over. */
function isBounded(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return value.length <= MAX_STRING;
  if (typeof value !== 'object' || value === null) return true;
  return depth < MAX_DEPTH && Object.values(value).every((inner) => isBounded(inner, depth + 1));
}

/** What a frame says: `[via, api, request, answer]`, the answer left out where it was too large. Null where it is none. */
function parseFrame(detail: unknown): Payload | TooLarge | null {
  if (typeof detail !== 'string' || detail.length > MAX_FRAME) return null;
  let frame: unknown;
  try {
    frame = JSON.parse(detail);
  } catch {
    return null;
  }
  if (!Array.isArray(frame)) return null;
  const [via, api, asked, json] = frame as unknown[];
  if (!VIAS.includes(via) || typeof api !== 'string' || !API_NAME.test(api)) return null;
  const { tradeOrderId: order, timeZone: zone, _lang: language } = Object(asked) as Record<string, unknown>;
  const request: PageRequest = {};
  if (ORDER_ID.test(JSON.stringify(order))) request.tradeOrderId = String(order);
  if (TIME_ZONE.test(JSON.stringify(zone))) request.timeZone = String(zone);
  if (LANGUAGE.test(JSON.stringify(language))) request._lang = String(language);
  const head = { via: via as Via, api, request };
  if (frame.length === 3) return head;
  return typeof json === 'object' && json !== null && isBounded(json) ? { ...head, json } : null;
}

/**
 * Opens the private channel from the page's world and calls `onPayload` with every answer that the page-world half
 * hands over, `onTooLarge` where one was too large to. Call it synchronously, as the first thing of the isolated script
 * at document_start.
 *
 * How only the two halves come to know the node that the frames go over (page-world.md §2.3): this script stands before
 * the page-world one in the manifest (WXT sorts entrypoints by name: `marketplace.content` before `payload.content`; a
 * unit test holds it) and listens on the document; the other greets once with a node outside the document, sees
 * its greeting taken, and both happen before the page's first script. The door closes at the first greeting or the
 * first change of the document, which the parser makes before it can run a script.
 *
 * Payloads are called in order, each in a task of its own: parsing them does not delay the page, and what the caller
 * does with the document cannot run code of the page while an event of the channel is the page's `window.event`.
 */
export function openChannel(
  onPayload: (payload: Payload) => void,
  onTooLarge?: (frame: TooLarge) => void,
): Channel {
  const doc = document;
  const pristine = !doc.documentElement?.firstChild;
  let node: EventTarget | null = null;
  let closed = false;
  let dropped = 0;

  const take = (detail: unknown) => {
    if (closed) return;
    const frame = parseFrame(detail);
    if (!frame) dropped++;
    else if ('json' in frame) onPayload(frame);
    else onTooLarge?.(frame);
  };
  const onFrame = (event: Event) => {
    const { detail } = event as CustomEvent<unknown>;
    setTimeout(take, 0, detail);
  };
  const onHello = (event: Event) => {
    shutDoor();
    const partner = (event as MouseEvent).relatedTarget;
    if (!(partner instanceof Node) || partner.isConnected) return;
    node = partner;
    node.addEventListener(CHANNEL, onFrame);
    event.preventDefault();
  };
  const watch = new MutationObserver(() => shutDoor());
  const shutDoor = () => {
    watch.disconnect();
    doc.removeEventListener(CHANNEL, onHello, true);
  };
  if (pristine) {
    doc.addEventListener(CHANNEL, onHello, true);
    watch.observe(doc, { childList: true, subtree: true });
  }

  return {
    get connected() {
      return node !== null && !closed;
    },
    pristine,
    get dropped() {
      return dropped;
    },
    close() {
      closed = true;
      shutDoor();
      node?.removeEventListener(CHANNEL, onFrame);
    },
  };
}
