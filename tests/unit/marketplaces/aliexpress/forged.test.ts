import { readdirSync, readFileSync } from 'node:fs';
import { resolve as path } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, resolve, windowsOf } from '@/lib/deadlines';
import { type Order, shownOf, untilOf } from '@/lib/domain/order';
import { type Observation, type Page, parseObservation } from '@/lib/domain/schema';
import { isDated, type Window } from '@/lib/domain/window';
import { aliexpress } from '@/lib/marketplaces/aliexpress/adapter';
import type { PageRequest } from '@/lib/marketplaces/types';
import { rules } from '@/lib/rules';
import { ORDER } from '../../../support/orders';
import {
  detailPage,
  detailUrl,
  documentOf,
  read,
  readAnswer,
  refundBefore,
  told,
} from '../../../support/readings';

/**
 * A page that forges its own data beside an honest document: later days, longer times, promises that nobody printed,
 * other states. No day that the document prints is moved to a later one, and where what it says is set aside the
 * contradiction is told. Documents and data of the page models, read at one look as a browser reads them.
 */

const FOLDER = path(import.meta.dirname, '../../../pages/aliexpress');
const files = readdirSync(FOLDER);
const json = (file: string) => JSON.parse(readFileSync(path(FOLDER, file), 'utf8'));

interface Model {
  name: string;
  now: number;
  zone: string;
  request: PageRequest | undefined;
  api: string;
  answer: unknown;
  /** What its document says. */
  document: Observation[];
}

/** The models that have both, a document and data. */
const models: Model[] = files
  .filter((file) => file.endsWith('.html') && files.includes(file.replace('.html', '.json')))
  .map((file) => {
    const name = file.replace('.html', '');
    const { now, zone, request, url, page } = json(`${name}.expected.json`);
    const at = Date.parse(now);
    const doc = documentOf(readFileSync(path(FOLDER, file), 'utf8'), url);
    const document = aliexpress.read(doc, page as Page, at, request).observations;
    return { name, now: at, zone, request, ...json(`${name}.json`), document };
  });

const DAY = 86_400_000;
const LATER = ['Dec 31, 2027', 'Mar 3, 2028', 'Jan 5, 2030'];
const STATES = ['Awaiting delivery', 'Completed', 'Canceled', 'To pay', 'Processing', 'Lost in space'];
const PROMISES = [
  'Refund if no delivery before Dec 31, 2027.',
  'Open a dispute within 900 days of confirming receipt if defective',
  'Return within 300 days of confirming receipt',
  'Refund within 365 days after order was placed if not as described',
];

/** Draws one of several. */
type Draw = <T>(of: readonly T[]) => T;

/** A lie in place of one value of an answer, by its name; undefined leaves it as it is. */
function lieFor(name: string, value: unknown, draw: Draw): unknown {
  if (typeof value === 'number') {
    if (value > 1e12) return value + draw([1, 90, 800]) * DAY;
    return /status/i.test(name) ? draw([8, 9, 7]) : undefined;
  }
  if (typeof value !== 'string') return undefined;
  if (/^(?:reminder|content)$/.test(name)) return draw(PROMISES);
  if (/status|^title$/i.test(name)) return draw(STATES);
  if (/^\d{13}$/.test(value)) return String(Number(value) + draw([1, 90, 800]) * DAY);
  const days = value.replace(/\d+(?= days?\b)/, String(draw([900, 90])));
  return days.replace(/[A-Z][a-z]{2}\.? \d{1,2},? 20\d\d/, draw(LATER));
}

/** An answer with some of its values replaced by lies, and with promises where none stood. */
function forged(answer: unknown, draw: Draw, name = ''): unknown {
  if (Array.isArray(answer)) return answer.map((one) => forged(one, draw, name));
  if (typeof answer !== 'object' || answer === null) {
    return draw([true, false]) ? (lieFor(name, answer, draw) ?? answer) : answer;
  }
  const entries = Object.entries(answer).map(([key, one]) => [key, forged(one, draw, key)]);
  const lied: Record<string, unknown> = Object.fromEntries(entries);
  // Where orders stand.
  if ('orderCreatTime' in lied || 'tradeOrderId' in lied) lied.reminder = draw([...PROMISES, lied.reminder]);
  return lied;
}

const seenAt = (observations: readonly Observation[], at: number) =>
  observations.map((one) => ({ ...one, firstSeen: at, lastSeen: at }) as Observation);

/** What badge and popup go by. */
function judged(observations: readonly Observation[], { now, zone }: Model) {
  const order = resolve(observations);
  const windows = windowsOf(order, { now, zone, settings: DEFAULT_SETTINGS, rules });
  const shown = shownOf(order, windows, now);
  return { order, windows, shown, until: untilOf(shown) };
}

/** Which fields are told to contradict each other. */
const contradicted = ({ facts, events, promises }: Order): string[] => [
  ...Object.entries({ ...facts, ...events }).flatMap(([name, fact]) => (fact?.conflict ? [name] : [])),
  ...promises.flatMap(({ conflict }) => (conflict ? ['promise'] : [])),
];

/** Days that the document prints of a right, or that follow from one: what a forged answer must not move. */
const isPrinted = (window: Window) =>
  window.basis === 'stated' && window.effect === 'right-ends' && isDated(window);

/** Draws forged answers of a model, and hands over what its order is with the document alone and with both. */
function withForgeries(
  model: Model,
  before: boolean,
  check: (alone: ReturnType<typeof judged>, both: ReturnType<typeof judged>) => void,
) {
  const { now, document, api, answer, request } = model;
  fc.assert(
    fc.property(fc.gen(), (gen) => {
      const draw: Draw = (of) => gen(() => fc.constantFrom(...of)) as never;
      const lie = aliexpress.readPayload(api, forged(answer, draw), now, request)?.observations ?? [];
      const payload = seenAt(
        lie.filter((one) => parseObservation(one)),
        before ? now - 1000 : now + 1000,
      );
      for (const id of new Set(document.map(({ order }) => order))) {
        const own = document.filter(({ order }) => order === id);
        const all = [...own, ...payload.filter(({ order }) => order === id)];
        check(judged(own, model), judged(all, model));
      }
    }),
    // Found again by its seed; a forged answer made smaller tells no more, and takes minutes.
    { numRuns: 60, endOnFailure: true },
  );
}

/** The models of whose orders the document prints a day. */
const named = models
  .filter((model) => {
    const ids = [...new Set(model.document.map(({ order }) => order))];
    const own = (id: string) => model.document.filter(({ order }) => order === id);
    return ids.some((id) => judged(own(id), model).windows.some(isPrinted));
  })
  .map((model): [string, Model] => [model.name, model]);

/** Whether the document is contradicted where it says what stage the order is in, and that is told. */
const isTold = ({ order }: { order: Order }) => contradicted(order).includes('status');

function keepsPrintedDays(model: Model, before: boolean) {
  let compared = 0;
  withForgeries(model, before, (alone, both) => {
    if (isTold(both)) return;
    for (const window of alone.windows.filter(isPrinted)) {
      const same = both.windows.filter(({ right, line }) => right === window.right && line === window.line);
      const closes = Math.min(...same.map((one) => one.closes?.earliest ?? Number.POSITIVE_INFINITY));
      expect(closes, window.right).toBeLessThanOrEqual(window.closes?.earliest ?? 0);
      compared++;
    }
  });
  expect(compared).toBeGreaterThan(20);
}

function isNotSilenced(model: Model, before: boolean) {
  withForgeries(model, before, (alone, both) => {
    if (isTold(both)) return;
    if (alone.until === null || alone.shown.window?.basis !== 'stated') return;
    expect(both.shown.state).not.toMatch(/settled|closed|dispute|unknown/);
    expect(both.until).toBeLessThanOrEqual(alone.until);
  });
}

describe('an honest document beside forged data of the same look', () => {
  it('there is enough to try it on', () => {
    expect(named.length).toBeGreaterThan(7);
  });

  it.each(named)('keeps the days that it prints, or the contradiction is told: %s', (_, model) => {
    keepsPrintedDays(model, false);
  });
  it.each(named)('is silenced by nothing that is not told: %s', (_, model) => {
    isNotSilenced(model, false);
  });

  const DETAIL = 'mtop.aliexpress.trade.buyer.order.detail';
  const DOCUMENT = read(detailPage(refundBefore('Sep 4, 2026')), detailUrl(), '2026-08-01T12:00:00Z');
  const lie = (fields: object, at: string) =>
    readAnswer(DETAIL, { data: { detail_1: { fields: { tradeOrderId: ORDER, ...fields } } } }, at);
  const SEP_4 = { state: 'waiting', right: 'not-received', basis: 'stated', until: '2026-09-19T07:00Z' };

  it.each(PROMISES)('is not outdone by a promise that it does not print: %s', (reminder) => {
    for (const at of ['2026-08-01T11:59:59Z', '2026-08-01T12:00:01Z', '2026-08-11T12:00:00Z']) {
      expect(told([DOCUMENT, lie({ reminder }, at)], '2026-08-12'), at).toMatchObject(SEP_4);
    }
  });

  it('is not set aside by another state in silence', () => {
    for (const title of STATES.slice(1)) {
      const { order, ...shown } = told(
        [DOCUMENT, lie({ title, reminder: '' }, '2026-08-01T12:00:01Z')],
        '2026-08-01T12:00:02Z',
      );
      if (shown.state !== 'waiting') expect(contradicted(order), title).toContain('status');
    }
  });

  // Data comes by just before the document is read.
  it('nor is it by "Completed" in data that came by a second before it was read', () => {
    const before = lie({ title: 'Completed', reminder: '' }, '2026-08-01T11:59:59Z');
    const { order, ...shown } = told([before, DOCUMENT], '2026-08-01T12:00:02Z');
    if (shown.state !== 'waiting') expect(contradicted(order)).toContain('status');
  });
});
