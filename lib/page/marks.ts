import { badgeCss } from '../../components/badge/style';
import { levelClass, levelSign, levelWord } from '../../components/verdict/level';
import { t } from '../i18n';
import { messagesAt } from '../marketplaces/messages';
import { E2E } from '../platform/build';
import { type Checked, type Judged, send } from '../platform/messages';
import { onRevision } from '../platform/revision';
import { bringBeside, type Served } from './beside';
import { type Bubble, type Conversation, conversationIn, finderIn } from './bubbles';
import { drawSign } from './face';
import { boxFor, plant } from './plant';
import type { VerdictKit } from './verdict-kit';
import { type Changed, watch } from './watch';

const MARK = 'claimclock-mark';
/** Blocks of text that are read in one task. */
const SLICE = 150;
/** Messages that are judged in one go. */
const PORTION = 50;
/** A page that throws a mark out of the same message more often than this does not want it. */
const PATIENT = 20;
/** Verdicts that are remembered of texts; a conversation repeats itself. */
const MOST_KNOWN = 20_000;
/** A background that could not be reached is asked again after so long, ms; later whenever something on the page changes. */
const AGAIN = 1_000;
/** Between a message and its mark, px. */
const GAP = 8;
/** What the mark without its word takes, px. */
const SHORT = 26;

/** Stays below what the page lays over its messages; how its host is laid out, `bringBeside` knows. */
const markCss = `
.place{position:absolute;inline-size:max-content;max-inline-size:none;visibility:hidden}
.place.put{visibility:visible}
.place .cc-badge{max-inline-size:none;padding-inline:4px 9px;gap:6px;block-size:22px}
.place .cc-badge b{max-inline-size:none;line-height:20px;font-size:12px}
.place.short .cc-badge{padding-inline:4px}
.place.short b{display:none}
`;

type Told = Omit<Checked, 'id'>;

interface Drawn {
  host: HTMLElement;
  root: ShadowRoot;
  /** What lays out the host. */
  style: HTMLElement;
  box: HTMLElement;
  button: HTMLButtonElement;
  told: Told;
  /** The card was brought; from then on it opens and closes by itself. */
  carded: boolean;
}

/** The button of a mark: the sign and the word of its level. */
function drawMark(button: HTMLButtonElement, level: Checked['verdict']['level']): void {
  const word = levelWord(level);
  drawSign(button, levelSign(level), word);
  button.className = `cc-badge ${levelClass[level]}`;
  button.setAttribute('aria-label', t('verdict.mark', { word }));
}

/**
 * Checks the messages of one page for as long as it stands and the user wants it: each text once, in the background, and again
 * where it changes. Nothing of it is stored. Returns a function that takes everything back.
 */
export function startMarks(doc: Document, address: () => string): () => void {
  const finder = finderIn(doc);
  const conversations = new Map<Element, Conversation>();
  const bubbles = new Map<Element, Bubble & { of: Conversation }>();
  const drawn = new Map<Element, Drawn>();
  const served: Served = new Map();
  const thrownOut = new WeakMap<Element, number>();
  /** By text; null where nothing is unusual. */
  const known = new Map<string, Told | null>();
  const unjudged = new Set<string>();
  let asking = false;
  let failures = 0;
  let stopped = false;
  let slice: ReturnType<typeof setTimeout> | undefined;
  let redrawing = 0;
  const ends: (() => void)[] = [];

  const drop = (element: Element) => {
    drawn.get(element)?.host.remove();
    drawn.delete(element);
    sizes.unobserve(element);
  };
  const stop = () => {
    stopped = true;
    clearTimeout(slice);
    for (const end of ends) end();
    for (const element of [...drawn.keys()]) drop(element);
  };
  /** Talks to the background. Without one (it was updated or removed under this page) marks would stand still. */
  const talk = async <T>(words: () => Promise<T>): Promise<T | null> => {
    try {
      return await words();
    } catch (error) {
      if (/context invalidated/i.test(String(error))) stop();
      return null;
    }
  };

  /** The card script, loaded when a card is first opened. */
  const kit = async (): Promise<VerdictKit | null> => {
    if (!globalThis.claimclockVerdicts) await talk(() => send('verdicts', {}));
    return globalThis.claimclockVerdicts ?? null;
  };

  const openFirst = async (mark: Drawn, first: 'pinned' | 'passing') => {
    if (mark.carded) return;
    mark.carded = true;
    const loaded = await kit();
    if (!loaded) {
      mark.carded = false;
      return;
    }
    if (mark.host.isConnected) loaded.attach(mark.root, mark.button, mark.told, first);
  };

  const make = (told: Told): Drawn => {
    const { host, root } = plant(doc, MARK, badgeCss + markCss);
    const box = boxFor(doc, 'cc place');
    const button = doc.createElement('button');
    button.type = 'button';
    button.setAttribute('aria-haspopup', 'dialog');
    button.setAttribute('aria-expanded', 'false');
    drawMark(button, told.verdict.level);
    if (E2E) host.dataset.level = told.verdict.level;
    box.append(button);
    const style = doc.createElement('style');
    root.append(style, box);
    const mark: Drawn = { host, root, style, box, button, told, carded: false };
    let passing: ReturnType<typeof setTimeout> | undefined;
    button.addEventListener('click', () => void openFirst(mark, 'pinned'));
    button.addEventListener('focus', () => {
      if (button.matches(':focus-visible')) void openFirst(mark, 'passing');
    });
    button.addEventListener('pointerenter', ({ pointerType }) => {
      if (pointerType === 'mouse') passing = setTimeout(() => void openFirst(mark, 'passing'), 200);
    });
    button.addEventListener('pointerleave', () => clearTimeout(passing));
    return mark;
  };

  /** Puts marks beside their messages: all is measured, then all is moved. */
  const place = (elements: Iterable<Element>) => {
    const spots: (() => void)[] = [];
    for (const element of elements) {
      const mark = drawn.get(element);
      const bubble = bubbles.get(element);
      if (!mark?.host.isConnected || !bubble) continue;
      const { box, host } = mark;
      const origin = host.getBoundingClientRect();
      const shape = element.getBoundingClientRect();
      const { column } = bubble.of;
      const start = column.getBoundingClientRect().left + column.clientLeft;
      const end = start + column.clientWidth;
      box.classList.remove('short');
      const width = box.offsetWidth;
      const isRtl = doc.defaultView?.getComputedStyle(element).direction === 'rtl';
      const room = isRtl ? shape.left - start : end - shape.right;
      const beside = [width, SHORT].find((one) => room >= one + 2 * GAP);
      const wide = beside ?? SHORT;
      const out = beside ? GAP : -GAP - wide;
      const left = isRtl ? shape.left - out - wide : shape.right + out;
      // Without room beside it: across its upper edge, where nothing is written.
      const top = beside ? shape.top + 2 : shape.top - 12;
      spots.push(() => {
        box.classList.toggle('short', wide < width);
        box.style.left = `${Math.round(left - origin.left)}px`;
        box.style.top = `${Math.round(top - origin.top)}px`;
        box.classList.add('put');
      });
    }
    for (const move of spots) move();
  };
  const resized = new Set<Element>();
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) resized.add(target);
    redrawing ||= requestAnimationFrame(() => {
      redrawing = 0;
      const all = [...resized];
      resized.clear();
      watching.quietly(() => place(all));
    });
  });

  /** Brings the marks of messages in line with what is known of their texts. */
  const draw = (elements: Iterable<Element>) =>
    watching.quietly(() => {
      const moved: Element[] = [];
      for (const element of elements) {
        const bubble = bubbles.get(element);
        const told = bubble && !bubble.of.isOwn(bubble) ? known.get(bubble.text) : null;
        const mark = drawn.get(element);
        if (mark && (!told || mark.told !== told || !mark.host.isConnected)) {
          if (!mark.host.isConnected) thrownOut.set(element, (thrownOut.get(element) ?? 0) + 1);
          drop(element);
        }
        if (!told || drawn.has(element) || (thrownOut.get(element) ?? 0) > PATIENT) continue;
        const fresh = make(told);
        drawn.set(element, fresh);
        bringBeside(element, fresh.host, fresh.style, served);
        sizes.observe(element);
        moved.push(element);
      }
      place(moved);
    });

  /** Has the texts judged that nothing is known of, a portion at a time. */
  const judge = async () => {
    if (asking) return;
    asking = true;
    try {
      while (unjudged.size && !stopped) {
        const texts = [...unjudged].slice(0, PORTION);
        const reply = await talk<Judged>(() => send('judge', { texts }));
        if (stopped) return;
        if (!reply) {
          if (failures++ < 3) setTimeout(() => void judge(), AGAIN);
          return;
        }
        failures = 0;
        if (!reply.on) return stop();
        const { verdicts, shop, now, zone } = reply;
        if (known.size > MOST_KNOWN) known.clear();
        texts.forEach((text, n) => {
          unjudged.delete(text);
          const verdict = verdicts[n];
          known.set(text, verdict ? { text, verdict, shop, now, zone, bare: null, cut: null } : null);
        });
        const told = new Set(texts);
        draw([...bubbles].flatMap(([element, { text }]) => (told.has(text) ? [element] : [])));
      }
    } finally {
      asking = false;
    }
  };

  const ownOf = (of: Conversation) =>
    new Set([...bubbles].flatMap(([element, one]) => (one.of === of && of.isOwn(one) ? [element] : [])));

  /** Reads what was gathered, a slice in a task: thousands of messages at once would make the page stand still. */
  const read = () => {
    slice = undefined;
    const fresh: Element[] = [];
    let more = false;
    for (const of of conversations.values()) {
      const own = ownOf(of);
      for (const bubble of of.read(SLICE)) {
        bubbles.set(bubble.element, { ...bubble, of });
        fresh.push(bubble.element);
        if (!known.has(bubble.text)) unjudged.add(bubble.text);
      }
      // Only now it is sure of these on which side they are.
      for (const element of ownOf(of)) if (!own.has(element)) fresh.push(element);
      more ||= of.waiting;
    }
    draw(fresh);
    if (more) slice ??= setTimeout(read);
    else void judge();
  };

  const forget = (element: Element) => {
    bubbles.delete(element);
    drop(element);
  };

  /** Looks where the conversations are, and what is new in them. Tells whether there was anything. */
  const look = (changed: Changed): boolean => {
    if (stopped || !doc.body) return false;
    const here = messagesAt(new URL(address())) !== null;
    const columns = here ? finder.columns(changed) : [];
    let news = false;
    for (const [column] of conversations) {
      if (columns.includes(column)) continue;
      conversations.delete(column);
      for (const [element, { of }] of [...bubbles]) if (of.column === column) forget(element);
      news = true;
    }
    for (const column of columns) {
      const held = conversations.get(column);
      const of = held ?? conversationIn(column);
      conversations.set(column, of);
      if (!held || !changed) of.touchAll();
      else for (const node of changed) of.touch(node);
      for (const element of of.gone()) forget(element);
      news ||= of.waiting;
    }
    for (const [element, { host }] of drawn) if (!host.isConnected) draw([element]);
    if (news) slice ??= setTimeout(read);
    else if (unjudged.size) void judge();
    return news;
  };

  const watching = watch(doc, look);
  ends.push(
    () => watching.end(),
    () => sizes.disconnect(),
    () => cancelAnimationFrame(redrawing),
    onRevision((_, keys) => {
      // A switch was moved, perhaps this one. What is known of orders changed, too, but not what the texts ask for.
      if (!keys) void talk(() => send('judge', { texts: [] })).then((reply) => reply && !reply.on && stop());
    }),
  );
  look(null);
  return stop;
}
