import type { Tap } from '../marketplaces/types';
import { CHANNEL, MAX_DEPTH, MAX_JSON, MAX_STRING, ORDER_ID, TIME_ZONE, type Via } from './frames';

/*
 * The page-world half. It shares its realm with a page that is hostile (design.md §4.6), so after its start it may use
 * nothing that the page can replace. Each rule was a leak or a crash without it (page-world.md §2.4, 2026-11-21):
 *   - every native is taken while no script of the page has run, and called through `native`: neither a replaced method
 *     nor a replaced `call` is ever looked up;
 *   - dictionaries and proxy handlers have no prototype: a getter on `Object.prototype.bubbles` would receive them;
 *   - no for-of, spread, destructured list or `split`: they look up Symbol.iterator and Symbol.split;
 *   - 'use strict' in the functions themselves, as the bundle has none (WXT 0.21.4): sloppy functions hand themselves
 *     and their arguments to the page through `callee.caller`;
 *   - no code of the page is called from a listener on the channel's node, nor from a microtask of one: there
 *     `window.event` is our event, and its currentTarget the node.
 * The page may learn that an extension is there. It cannot read or forge what goes through the channel; that it lies in
 * its own answers no channel can prevent. One page can do more, in both browsers (2026-11-22): one of the same origin that
 * opens this one by `window.open`, since the new tab's window is there, and can be prepared, before any content script.
 * It reads and writes this page anyway; nothing but this page's own answers may therefore go through the channel.
 */
const { apply, getOwnPropertyDescriptor: slotOf } = Reflect;
const { parse, stringify } = JSON;
const { isArray } = Array;
const { keys } = Object;
const { call } = Function.prototype;

/** A method or getter as a function of its `this`. */
type Uncurried<T, K extends keyof T> = T[K] extends (...args: infer A) => infer R
  ? (self: unknown, ...args: A) => R
  : (self: unknown) => T[K];

/** A native method or getter, safe from what the page does to its home or to Function.prototype later. */
const native = <T extends object, K extends keyof T & string>(home: { prototype: T }, name: K) => {
  const slot = slotOf(home.prototype, name) as PropertyDescriptor;
  return call.bind((slot.get ?? slot.value) as () => void) as unknown as Uncurried<T, K>;
};

const slice = native(String, 'slice');
const lower = native(String, 'toLowerCase');
const exec = native(RegExp, 'exec');

/**
 * Makes the function that reduces an answer to the fields that may leave the page's world and returns it as JSON text:
 * '{}' where nothing of it may leave, null where even that is too large. It writes the text itself: JSON.stringify
 * would call the page's `toJSON` on the way (old libraries put one on Array.prototype), and could not stop half-way
 * through an endless answer.
 */
export function projection(tap: Tap): (answer: unknown) => string | null {
  // biome-ignore lint/suspicious/noRedundantUseStrict: a bundle is no module, see above.
  'use strict';
  // Names are word characters (a unit test holds it). Empty lists let nothing pass: `$.` never matches.
  const kept = RegExp(`^(?:(?:${tap.keep.join('|')})$|${[...tap.keepPrefixes, '$.'].join('|')})`);

  let left = 0;
  /** Empty: not handed over. */
  const write = (value: unknown, depth: number): string => {
    let text = '';
    if (typeof value === 'string') text = stringify(slice(value, 0, MAX_STRING));
    else if (value && typeof value === 'object') {
      if (depth >= MAX_DEPTH) return '';
      const isList = isArray(value);
      const names = keys(value);
      for (let i = 0; i < names.length && left > 0; i++) {
        const name = names[i] as string;
        const field =
          (isList || exec(kept, name)) && write((value as Record<string, unknown>)[name], depth + 1);
        if (!field && !isList) continue;
        const head = isList ? '' : `${stringify(name)}:`;
        // What is left out of a list leaves a null: positions are kept.
        text += (text && ',') + head + (field || 'null');
        left -= head.length + 7; // with the comma, and the null or a pair of brackets
      }
      return isList ? `[${text}]` : `{${text}}`;
    } else text = stringify(value) ?? '';
    left -= text.length;
    return text;
  };

  return (answer) => {
    left = MAX_JSON;
    const text = write(answer, 0) || '{}';
    return left > 0 ? text : null;
  };
}

/** One request of the page whose answer is handed over. */
interface Asked {
  /** Empty once it was handed over, or where it can no longer be told which request an answer belongs to. */
  api: string;
  /** Its own fields that go with the answer, as the inside of a JSON object. */
  fields: string;
  /** Of JSONP. */
  callback: string;
  project: (answer: unknown) => string | null;
}

/**
 * Hands the answers of the marketplaces' own APIs, as the page itself receives them, to the isolated half: scripts with
 * a callback (JSONP), fetch and XMLHttpRequest. For the page's world, at document_start and before any script of the
 * page: started later, or without the isolated half, it leaves the page as it is. The page notices nothing else: same
 * results in the same order, no error.
 */
export function startTap(taps: readonly Tap[]): void {
  // biome-ignore lint/suspicious/noRedundantUseStrict: a bundle is no module, see above.
  'use strict';
  const page = window as unknown as Record<string, unknown>;
  const doc = document;
  // Firefox also injects into tabs that were open before (page-world.md §2.5); scripts of the page have run there.
  if (doc.documentElement?.firstChild) return;

  const Detail = CustomEvent;
  const Form = URLSearchParams;
  const Wrapper = Proxy;
  const listen = native(EventTarget, 'addEventListener');
  const dispatch = native(EventTarget, 'dispatchEvent');
  const get = native(WeakMap, 'get') as (self: WeakMap<object, Asked>, key: unknown) => Asked | undefined;
  const put = native(WeakMap, 'set');
  const field = native(Form, 'get');
  const urlOf = native(Request, 'url');
  const clone = native(Response, 'clone');
  const textOf = native(Response, 'text');
  const addedNodes = native(MutationRecord, 'addedNodes');
  const nodeName = native(Node, 'nodeName');
  const sourceOf = native(HTMLScriptElement, 'src');
  const xhr = XMLHttpRequest.prototype;
  const responseOf = native(XMLHttpRequest, 'response');

  // The channel: a node outside the document that only the two halves know. The isolated half stands first in the
  // manifest, listens already and takes the greeting by cancelling it.
  const node = doc.createElement('i');
  if (dispatch(doc, new MouseEvent(CHANNEL, { cancelable: true, relatedTarget: node }))) return;

  /** Hands over the answer to a request, once, as text or as what the page got from it. Never throws. */
  const send = (via: Via, asked: Asked, answer: unknown) => {
    try {
      const { api, fields, project } = asked;
      asked.api = '';
      // What is not JSON is no answer, but the page of a captcha or a proxy: `parse` throws.
      const json = api ? project(typeof answer === 'string' ? parse(answer) : answer) : '{}';
      if (json === '{}') return;
      const detail = `["${via}","${api}",{${fields}}${json ? `,${json}` : ''}]`;
      dispatch(node, new Detail(CHANNEL, { __proto__: null, detail } as CustomEventInit));
    } catch {}
  };

  const projections = { __proto__: null } as unknown as Record<string, Asked['project']>;
  for (const tap of taps) for (const api of tap.apis) projections[api] = projection(tap);

  /** The fields of a request that may leave, out of its query or posted form. */
  const fieldsOf = (form: unknown): string => {
    let fields = '';
    try {
      const data = parse(field(typeof form === 'string' ? new Form(form) : form, 'data') as string);
      const add = (name: string, pattern = TIME_ZONE) => {
        // Own properties only: others would be the page's getters.
        const value = stringify(slotOf(data, name)?.value);
        if (exec(pattern, value)) fields += `${fields && ','}"${name}":${value}`;
      };
      add('tradeOrderId', ORDER_ID);
      add('timeZone');
      // Of the same signs, and looked at again in the other half: bytes count here.
      add('_lang');
    } catch {}
    return fields;
  };
  /** `input` is an argument of fetch or open. Other objects are not asked for their text: that would run page code. */
  const askedOf = (input: unknown): Asked | undefined => {
    try {
      const address = typeof input === 'string' ? input : urlOf(input);
      for (let i = 0; i < taps.length; i++) {
        const api = lower(exec((taps[i] as Tap).url, address)?.[1] ?? '');
        const project = projections[api];
        if (!project) continue;
        const query = new Form((exec(/\?[^#]*|$/, address) as RegExpExecArray)[0]);
        return { api, fields: fieldsOf(query), callback: field(query, 'callback') ?? '', project };
      }
    } catch {}
  };
  const addBody = (asked: Asked | undefined, body: unknown) => {
    if (asked) asked.fields = fieldsOf(body) || asked.fields;
  };

  /** A stand-in that keeps name, length and properties. */
  const wrap = <F>(target: F, trap: (target: never, self: never, args: unknown[]) => unknown): F =>
    new Wrapper(target as object, { __proto__: null, apply: trap } as ProxyHandler<object>) as F;
  const pending = new WeakMap<object, Asked>();

  // JSONP. The observer runs in a microtask after the insertion, the script in a later task: the callback stands and
  // has not run. Nothing native is replaced for it (the ways that were compared: page-world.md §1.1).
  const tapScript = (script: Node) => {
    const asked = askedOf(sourceOf(script));
    if (!asked) return;
    const callback: unknown = slotOf(page, asked.callback)?.value;
    if (typeof callback !== 'function') return;
    const earlier = get(pending, callback);
    // A callback may serve again. Two requests at a time cannot be told apart by it, and a tracking answer does not name
    // its order: better none than the wrong one.
    if (earlier?.api) asked.api = '';
    const wrapped = earlier
      ? callback
      : wrap(callback, (target, self, args) => {
          // Before the page's callback: libraries write into the answer (page-world.md §1.1).
          send('jsonp', get(pending, wrapped) as Asked, args[0]);
          return apply(target, self, args);
        });
    put(pending, wrapped, asked);
    page[asked.callback] = wrapped;
  };
  new MutationObserver((records) => {
    for (let i = 0; i < records.length; i++) {
      const nodes = addedNodes(records[i]);
      for (let j = 1, added = nodes[0]; added; added = nodes[j++]) {
        try {
          if (nodeName(added) === 'SCRIPT') tapScript(added);
        } catch {}
      }
    }
  }).observe(doc, { childList: true, subtree: true });

  page.fetch = wrap(page.fetch, (target, self, args) => {
    const answer = apply(target, self, args);
    const asked = askedOf(args[0]);
    if (!asked) return answer;
    try {
      addBody(asked, slotOf((args[1] ?? args) as object, 'body')?.value);
    } catch {}
    const look = async (response: unknown) => {
      try {
        send('fetch', asked, await textOf(clone(response)));
      } catch {}
    };
    // The page gets the promise behind our look. Beside it, a rejection that the page leaves unhandled would count as
    // handled. Not `then`: that asks the page which class the new promise shall be of.
    return (async () => {
      const response = await answer;
      look(response);
      return response;
    })();
  });

  xhr.open = wrap(xhr.open, (target, self, args) => {
    const result = apply(target, self, args);
    const earlier = get(pending, self);
    // An object may be opened again, for something else.
    if (earlier) earlier.api = '';
    const asked = askedOf(args[1]);
    if (!asked) return result;
    put(pending, self, asked);
    if (!earlier) listen(self, 'load', () => send('xhr', get(pending, self) as Asked, responseOf(self)));
    return result;
  });
  xhr.send = wrap(xhr.send, (target, self, args) => {
    addBody(get(pending, self), args[0]);
    return apply(target, self, args);
  });
}
