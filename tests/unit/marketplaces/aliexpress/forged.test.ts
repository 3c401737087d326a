import { readdirSync, readFileSync } from 'node:fs';
import { resolve as path } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, reckon, warningsOf } from '@/lib/deadlines';
import { type Order, shownOf, untilOf } from '@/lib/domain/order';
import { type Observation, type Page, parseObservation } from '@/lib/domain/schema';
import type { OrderView } from '@/lib/domain/view';
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
  trackingPage,
  trackingUrl,
} from '../../../support/readings';

/**
 * A page that forges its own data beside an honest document: later days, longer times, promises that nobody printed,
 * other states, refunds, zones and years. No day that the document alone counts to is moved to a later one or silenced,
 * whenever the data comes. Documents and data of the page models, read as a browser reads them.
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
  /** What its document says, beside what the page is heard to ask its server for. */
  look: (request: PageRequest | undefined) => Observation[];
}

/** The models that have both, a document and data. */
const models: Model[] = files
  .filter((file) => file.endsWith('.html') && files.includes(file.replace('.html', '.json')))
  .map((file) => {
    const name = file.replace('.html', '');
    const { now, zone, request, url, page } = json(`${name}.expected.json`);
    const at = Date.parse(now);
    const doc = documentOf(readFileSync(path(FOLDER, file), 'utf8'), url);
    const look: Model['look'] = (asked) => aliexpress.read(doc, page as Page, at, asked).observations;
    return { name, now: at, zone, request, ...json(`${name}.json`), look };
  });

const DAY = 86_400_000;
const LATER = ['Dec 31, 2027', 'Mar 3, 2028', 'Jan 5, 2030'];
const STATES = ['Awaiting delivery', 'Completed', 'Canceled', 'To pay', 'Processing', 'Lost in space'];
const PROMISES = [
  'Refund if no delivery before 10/03/2026.',
  'Refund if no delivery before 01/12/2026.',
  'Within 1 days of delivery you can return or refund if the item is defective or not as described',
  'Within 10 days of delivery you can return for any reason',
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
  const { order, windows } = reckon(observations, { now, zone, settings: DEFAULT_SETTINGS, rules });
  const shown = shownOf(order, windows, now);
  return { order, windows, shown, until: untilOf(shown) };
}

/** Which fields are told to contradict each other. */
const contradicted = ({ facts, events, promises }: Order): string[] => [
  ...Object.entries({ ...facts, ...events }).flatMap(([name, fact]) => (fact?.conflict ? [name] : [])),
  ...promises.flatMap(({ conflict }) => (conflict ? ['promise'] : [])),
];

/** Days that the document prints of a right, or that follow from what it prints: what a forged answer must not move. */
const isCounted = (window: Window) =>
  window.effect === 'right-ends' &&
  isDated(window) &&
  (window.basis !== 'assumed' || window.because.some((one) => one.kind === 'event' && one.exact));

/** Zones that the page may say it asked in: such as nobody has who looks at it. AliExpress' own, Pacific time, is no lie. */
const ZONES = ['Asia/Kathmandu', 'Pacific/Pago_Pago', 'GMT-12:00'];
/** When the data comes, beside the document. */
const TIMES = [-30 * DAY, -1000, 1000, DAY, 30 * DAY];

/** Draws forged answers of a model, and hands over what its order is with the document alone and with both. */
function withForgeries(
  model: Model,
  check: (alone: ReturnType<typeof judged>, both: ReturnType<typeof judged>) => void,
) {
  const { now, api, answer, request } = model;
  // The page's requests alone say the zone: without them the document's days may be those of any that come into question.
  const honest = model.look(undefined);
  fc.assert(
    fc.property(fc.gen(), (gen) => {
      const draw: Draw = (of) => gen(() => fc.constantFrom(...of)) as never;
      const asked = { ...request, timeZone: draw(ZONES), _lang: draw(['en_US', 'de_DE', 'es_ES']) };
      const lie = aliexpress.readPayload(api, forged(answer, draw), now, asked)?.observations ?? [];
      const payload = seenAt(
        lie.filter((one) => parseObservation(one)),
        now + draw(TIMES),
      );
      const document = model.look(asked);
      for (const id of new Set(honest.map(({ order }) => order))) {
        const of = (rows: readonly Observation[]) => rows.filter(({ order }) => order === id);
        check(judged(of(honest), model), judged([...of(document), ...of(payload)], model));
      }
    }),
    // Found again by its seed; a forged answer made smaller tells no more, and takes minutes.
    { numRuns: 60, endOnFailure: true },
  );
}

/** The models of whose orders the document prints a day. */
const named = models
  .filter((model) => {
    const document = model.look(undefined);
    const ids = [...new Set(document.map(({ order }) => order))];
    const own = (id: string) => document.filter(({ order }) => order === id);
    return ids.some((id) => judged(own(id), model).windows.some(isCounted));
  })
  .map((model): [string, Model] => [model.name, model]);

function keepsItsDays(model: Model) {
  let compared = 0;
  withForgeries(model, (alone, both) => {
    for (const window of alone.windows.filter(isCounted)) {
      const same = both.windows.filter(({ right, line }) => right === window.right && line === window.line);
      const closes = Math.min(...same.map((one) => one.closes?.earliest ?? Number.POSITIVE_INFINITY));
      expect(closes, window.right).toBeLessThanOrEqual(window.closes?.earliest ?? 0);
      compared++;
    }
  });
  expect(compared).toBeGreaterThan(20);
}

function isNotSilenced(model: Model) {
  withForgeries(model, (alone, both) => {
    if (alone.until === null || !alone.shown.window || !isCounted(alone.shown.window)) return;
    if (alone.shown.state === 'closed') return;
    // A refund or dispute that data tells is shown; what it would silence is warned of all the same.
    if (/settled|dispute/.test(both.shown.state)) {
      expect(both.windows.filter(({ beside }) => beside).length).toBeGreaterThan(0);
      return;
    }
    expect(both.shown.state).not.toBe('closed');
    // An earlier end that is not sure may stand before it, and be asked about; its own day is warned of all the same.
    if (both.until === null) expect(both.shown.window?.closes?.earliest).toBeLessThanOrEqual(alone.until);
    else expect(both.until).toBeLessThanOrEqual(alone.until);
  });
}

const viewOf = ({ order, windows }: ReturnType<typeof judged>): OrderView => ({
  ...{ key: `aliexpress:${order.id}`, order, windows },
});

/** Every warning that the document alone gives comes with the data, too: as late before the end, and no later. */
function isWarnedOf(model: Model) {
  let compared = 0;
  withForgeries(model, (alone, both) => {
    const closing = (of: ReturnType<typeof judged>) =>
      warningsOf(viewOf(of), DEFAULT_SETTINGS, model.now).filter(({ kind }) => kind === 'closes');
    const told = closing(both);
    for (const { right, lead, due } of closing(alone)) {
      const same = told.filter((one) => one.right === right && one.lead === lead && one.due <= due);
      expect(same.length, `${right}, ${lead} hours before`).toBeGreaterThan(0);
      compared++;
    }
  });
  return compared;
}

describe('an honest document beside forged data', () => {
  it('there is enough to try it on', () => {
    expect(named.length).toBeGreaterThan(7);
  });

  it.each(named)('keeps the days that it counts to: %s', (_, model) => keepsItsDays(model));
  it.each(named)('is silenced by nothing: %s', (_, model) => isNotSilenced(model));
  it('is warned of as without it', () => {
    const compared = named.map(([, model]) => isWarnedOf(model));
    expect(compared.filter((count) => count > 20).length).toBeGreaterThan(4);
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

  // Data comes by just before the document is read, or of another page later.
  it.each(STATES)('is not set aside by another state: %s', (title) => {
    for (const at of ['2026-08-01T11:59:59Z', '2026-08-01T12:00:01Z', '2026-08-11T12:00:00Z']) {
      const { state, until } = told([DOCUMENT, lie({ title, reminder: '' }, at)], '2026-08-12');
      expect(state, at).toMatch(/waiting|soon|unknown/);
      expect((until ?? '').localeCompare(SEP_4.until), at).toBeLessThanOrEqual(0);
    }
  });

  it('nor by a delivery in another year', () => {
    const rows = ['Order placed on: Jul 15, 2026', 'Shipment completed on: Jul 18, 2026'];
    const order = read(detailPage('', { rows }), detailUrl(), '2026-07-20');
    const arrived = trackingPage('Delivered：Aug. 3', { title: 'Delivered', time: '' });
    const seen = [order, read(arrived, trackingUrl(), '2026-08-04')];
    const alone = told(seen, '2026-08-05');
    const day = lie({ title: 'Awaiting delivery', reminder: '' }, '2026-08-04');
    const forged = { ...day, observations: day.observations.slice(0, 1) };
    for (const year of [2025, 2027, 2028]) {
      const [one] = forged.observations;
      if (!one) throw new Error('nothing was read');
      const value = { at: Date.UTC(year, 7, 3, 12) };
      const observations = [{ ...one, field: 'delivered', value } as Observation];
      const { until } = told([...seen, { ...forged, observations }], '2026-08-05');
      expect(until, String(year)).toBe(alone.until);
    }
  });

  it('that contradict it in its state is told', () => {
    for (const title of ['Canceled', 'To pay']) {
      const { order } = told([DOCUMENT, lie({ title, reminder: '' }, '2026-08-01T12:00:01Z')], '2026-08-12');
      expect(contradicted(order), title).toContain('status');
    }
  });
});
