import { readdirSync, readFileSync } from 'node:fs';
import { resolve as path } from 'node:path';
import { Window as Browser } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, reckon, resolve } from '@/lib/deadlines';
import { type Instant, UNBOUNDED } from '@/lib/domain/instant';
import type { Order } from '@/lib/domain/order';
import {
  type Observation,
  type Page,
  type Problem,
  parseObservation,
  type Reader,
} from '@/lib/domain/schema';
import { stateOf, type Window } from '@/lib/domain/window';
import { aliexpress } from '@/lib/marketplaces/aliexpress/adapter';
import type { PageRequest, Read } from '@/lib/marketplaces/types';
import { rules } from '@/lib/rules';

/**
 * Our own page models of AliExpress (tests/pages/aliexpress), each read from its document, from its payload and from both.
 * What is expected is written by hand, from what a careful person reads on the page. A case is
 *
 *     DATE-PAGE-CASE.html             the document, where the case has one
 *     DATE-PAGE-CASE.json             the answer of the page's own API, `{api, answer}`, where the case has one
 *     DATE-PAGE-CASE.expected.json    what is read, as `Expected` says
 *
 * DATE is the day on which pages of that structure were last seen.
 */
const FOLDER = path(import.meta.dirname, '../../../pages/aliexpress');

type Side = Exclude<Reader, 'user'>;
type Sides = Side | 'both';
/** What is said of one order: fields and their values, `lines` by the names that `lineIds` gives them. */
type Said = Record<string, unknown> & { lines?: Record<string, Record<string, unknown>> };
/** One window. Left out: a `line` where the order as a whole is meant, an `effect` that is `right-ends`. */
interface Opening {
  right: string;
  rule: string;
  line?: string;
  /** `2026-09-11T07:00Z/2026-09-12T07:00Z` (earliest/latest; `..` for no bound), one moment, null, or `past`: it is open. */
  opens: string | null;
  closes: string | null;
  effect?: string;
  basis: string;
  state: string;
}
type ByOrder<T> = Record<string, T>;

interface Expected {
  /** What the case shows, in a sentence or two. */
  about: string;
  /** The structures and traps in it: names of `TRAPS`. */
  covers: string[];
  page: Page;
  url: string;
  now: string;
  /** The viewer's. */
  zone: string;
  request?: PageRequest;
  /** The zones in which every printed day below is meant, beside it where the data names others. */
  zones?: string[];
  /** In reading order. */
  orders: string[];
  /** Lines by a name of our own: their ids in the document and in the payload, null where that reader does not tell them. */
  lineIds?: Record<string, [document: string | null, payload: string | null]>;
  /**
   * Who says what: `both` readers, or one of them. Not repeated: the `link` to the order's page on www.aliexpress.com; in
   * promises the right and the event, which their field names.
   */
  says: { [S in Sides]?: ByOrder<Said> };
  problems?: { [S in Sides]?: Pick<Problem, 'code' | 'order' | 'field'>[] };
  /** Of each order, soonest first; none where it is left out. The same for each reader alone and for both together … */
  windows?: ByOrder<Opening[]>;
  /** … but for these, and why. */
  windowsOf?: { [S in Sides]?: ByOrder<Opening[]> } & { why: string };
  /** Fields of which document and payload contradict each other. */
  conflicts?: ByOrder<string[]>;
  /** Words that stand on the page and must never be read. */
  secrets?: string[];
  /** Another page of the same order, and what both pages together give, by every reader or those named. */
  beside?: {
    case: string;
    windows: ByOrder<Opening[]>;
    conflicts?: ByOrder<string[]>;
    readers?: Sides[];
  };
}

/** What has to occur in at least one case: aliexpress-pages.md §2 to §4, and what hostile or half-drawn pages do. */
const TRAPS = [
  'detail and tracking a day apart',
  'detail: "Dispute in progress"',
  'detail: "Open dispute"',
  'detail: a sentence with days that is not understood',
  'detail: address and printed number differ',
  'detail: address never read',
  'detail: before shipping',
  'detail: closed, its end is no completion',
  'detail: commitment and progress bar together',
  'detail: commitment only',
  'detail: half-loaded',
  'detail: info rows with a no-break space',
  'detail: late coupon row "Collect"',
  'detail: nothing promised',
  'detail: old order',
  'detail: older estimate',
  'detail: older labels',
  'detail: other button, no return',
  'detail: parcel "Delivered" without a date',
  'detail: progress nodes only',
  'detail: returns button',
  'detail: same article twice',
  'detail: sentence of 2022',
  'detail: several lines',
  'detail: several stores',
  'detail: tracking number',
  'detail: two promises for a completed order',
  'detail: words beside a date that promise nothing',
  'dispute: empty',
  'dispute: open, ended and unknown cases',
  "hostile: a seller's words that imitate a promise",
  'hostile: marks of direction and no width in the number',
  'hostile: no-break spaces in prices and dates',
  'hostile: text that looks like markup',
  'hostile: title of 5,000 characters',
  'list: Choice icon',
  'list: Korean labels and dates',
  'list: Portuguese status and date',
  'list: background pictures only',
  'list: classes renamed, data-pl kept',
  'list: confirm button',
  'list: currencies',
  'list: date missing',
  'list: date unreadable',
  'list: empty',
  'list: every name unknown, links left',
  'list: half-loaded, cards without header',
  'list: hashed price, split into characters',
  'list: labels in another language, read by place',
  'list: labels since July 2026',
  'list: labels until May 2026',
  'list: link and printed number differ',
  'list: message links carry orderId',
  'list: no data-pl',
  'list: no link, number as printed',
  'list: number joined to "Copy"',
  'list: number joined to its label',
  'list: older buttons',
  'list: one line',
  'list: other buttons, none to confirm',
  'list: price hash changed',
  'list: rebuilt, nothing recognised',
  'list: refund notes, English',
  'list: refund notes, Korean',
  'list: seller with link',
  'list: seller without link',
  'list: several lines, thumbnails without titles',
  'list: snapshot, review, help and foreign links',
  'list: spm before orderId',
  'list: still loading',
  'list: tab "Processed" is no status',
  'list: the card is itself a link (mobile)',
  'list: unreadable status',
  'page: recommendations are no articles',
  'payload: ids as numbers',
  'payload: map in random order, hierarchy',
  'payload: numbers and booleans as text',
  'payload: rebuilt, nothing recognised',
  'payload: refused',
  'status: Shipped',
  'status: before shipping',
  'status: cancelled, closed, expired',
  'status: completed and its other words',
  'status: trailing space',
  'status: unpaid',
  'tracking: a year that only the order tells',
  'tracking: address never read',
  'tracking: before shipping',
  'tracking: commitments',
  'tracking: delivered, full-width colon',
  'tracking: delivered, in the zone the page asked for',
  'tracking: estimate across New Year',
  'tracking: estimate over two months',
  'tracking: estimate read after New Year',
  'tracking: hashes changed',
  'tracking: in transit, estimate within a month',
  'tracking: no order named',
  'tracking: oldest rows without time',
  'tracking: several parcels',
  'tracking: times with the name of a zone',
  'tracking: times without year',
  'tracking: year boundary',
  'url: /p/order/list.html',
  'url: aliexpress.us',
  'url: language sub-domain',
  'url: m.',
  'zone not known: Pacific and the viewer',
  'zone the page asked for',
];

const KEYS: readonly (keyof Expected)[] = [
  ...([
    'about',
    'covers',
    'page',
    'url',
    'now',
    'zone',
    'request',
    'zones',
    'orders',
    'lineIds',
    'says',
  ] as const),
  ...(['problems', 'windows', 'windowsOf', 'conflicts', 'secrets', 'beside'] as const),
];

interface Case {
  name: string;
  expected: Expected;
  html: string | null;
  payload: { api: string; answer: unknown } | null;
  now: number;
}

const files = readdirSync(FOLDER).sort();
const text = (file: string) => readFileSync(path(FOLDER, file), 'utf8');
const cases: Case[] = files
  .filter((file) => file.endsWith('.expected.json'))
  .map((file) => {
    const name = file.replace(/\.expected\.json$/, '');
    const expected = JSON.parse(text(file)) as Expected;
    return {
      name,
      expected,
      html: files.includes(`${name}.html`) ? text(`${name}.html`) : null,
      payload: files.includes(`${name}.json`) ? JSON.parse(text(`${name}.json`)) : null,
      now: Date.parse(expected.now),
    };
  });

/** The document as a browser holds it; its scripts do not run. */
function documentOf({ html, expected }: Case): Document {
  const { document } = new Browser({ url: expected.url });
  document.write(html ?? '');
  return document as unknown as Document;
}

const readDocument: (doc: Document, page: Page, now: number, request?: PageRequest) => Read = aliexpress.read;

const sidesOf = ({ html, payload }: Case): Side[] => [
  ...(html === null ? [] : ['document' as const]),
  ...(payload === null ? [] : ['payload' as const]),
];

function readBy(one: Case, side: Side): Read {
  const { page, request } = one.expected;
  if (side === 'document') return readDocument(documentOf(one), page, one.now, request);
  const read = one.payload && aliexpress.readPayload(one.payload.api, one.payload.answer, one.now, request);
  if (!read) throw new Error(`${one.name}: its payload is of no API that is read`);
  return read;
}

const by = <T>(rows: readonly T[], key: (row: T) => string) => {
  const groups: Record<string, T[]> = {};
  for (const row of rows) {
    const group = groups[key(row)] ?? [];
    group.push(row);
    groups[key(row)] = group;
  }
  return groups;
};

/** What is expected of one reader, as `order[/line] field` → value: the short forms written out. */
function told({ expected }: Case, side: Side): Record<string, unknown> {
  const { says, zones, orders, lineIds = {}, page } = expected;
  const result: Record<string, unknown> = {};
  if (page !== 'dispute') {
    for (const order of orders) {
      result[`${order} link`] = `https://www.aliexpress.com/p/order/detail.html?orderId=${order}`;
    }
  }
  const inZones = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const inner = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inZones(one)]));
    return zones && typeof inner.day === 'string' ? { zones, ...inner } : inner;
  };
  const whole = (field: string, value: unknown) => {
    const [kind, right, from] = field.split(':');
    return kind === 'promise' ? { right, from, ...(value as object) } : value;
  };
  const put = (who: string, field: string, value: unknown) => {
    result[`${who} ${field}`] = inZones(whole(field, value));
  };
  for (const from of [says.both, says[side]]) {
    for (const [order, { lines = {}, ...fields }] of Object.entries(from ?? {})) {
      for (const [field, value] of Object.entries(fields)) put(order, field, value);
      for (const [name, own] of Object.entries(lines)) {
        const id = lineIds[name]?.[side === 'document' ? 0 : 1];
        if (!id) throw new Error(`no id of the line "${name}" for the ${side}`);
        for (const [field, value] of Object.entries(own)) put(`${order}/${id}`, field, value);
      }
    }
  }
  return result;
}

/** What a reader said, in the same form. A field that is said twice stands there as a list. */
function heard(observations: readonly Observation[]): Record<string, unknown> {
  const groups = by(observations, ({ order, line, field }) => `${order}${line ? `/${line}` : ''} ${field}`);
  return Object.fromEntries(
    Object.entries(groups).map(([key, rows]) => [
      key,
      rows.length > 1 ? { 'said more than once': rows.map((row) => row.value) } : rows[0]?.value,
    ]),
  );
}

const plain = (problems: readonly Pick<Problem, 'code' | 'order' | 'field'>[]) =>
  problems.map(({ code, order, field }) => [code, order, field].filter(Boolean).join(' ')).sort();

function span(instant: Instant | null): string | null {
  if (!instant) return null;
  const [from, to] = [instant.earliest, instant.latest].map((at) =>
    at >= UNBOUNDED ? '..' : new Date(at).toISOString().replace(/(:00)?\.000Z$/, 'Z'),
  );
  return from === to ? (from ?? null) : `${from}/${to}`;
}

/** Orders as `resolve` sees them, by id. */
function ordersOf(observations: readonly Observation[]): ByOrder<Order> {
  const groups = by(observations, ({ order }) => order);
  return Object.fromEntries(Object.entries(groups).map(([id, rows]) => [id, resolve(rows)]));
}

/** The windows of all orders that have any, in the form of `Expected`. `wanted` tells which openings are merely past. */
function windowsOfAll(one: Case, observations: readonly Observation[], wanted: ByOrder<Opening[]>) {
  const { zone } = one.expected;
  const { now } = one;
  const short = (window: Window, order: string): Opening => {
    const same = wanted[order]?.find(({ right, rule }) => right === window.right && rule === window.rule);
    const isPast = same?.opens === 'past' && window.opens !== null && window.opens.latest <= now;
    return {
      right: window.right,
      rule: window.rule,
      ...(window.line !== null && { line: window.line }),
      opens: isPast ? 'past' : span(window.opens),
      closes: span(window.closes),
      ...(window.effect !== 'right-ends' && { effect: window.effect }),
      basis: window.basis,
      state: stateOf(window, now),
    };
  };
  const groups = Object.entries(by(observations, ({ order }) => order));
  const all = groups.map(([id, rows]): [string, Opening[]] => {
    const { windows } = reckon(rows, { now, zone, settings: DEFAULT_SETTINGS, rules });
    return [id, windows.map((window) => short(window, id))];
  });
  return Object.fromEntries(all.filter(([, windows]) => windows.length));
}

/** Expected windows with the ids of their lines in place of our names. */
function withIds(one: Case, windows: ByOrder<Opening[]>, side: Sides): ByOrder<Opening[]> {
  const idOf = (name: string) => {
    const [inDocument, inPayload] = one.expected.lineIds?.[name] ?? [];
    return (side === 'document' ? inDocument : (inPayload ?? inDocument)) ?? name;
  };
  return Object.fromEntries(
    Object.entries(windows)
      .filter(([, list]) => list.length)
      .map(([id, list]) => [
        id,
        list.map((window) => (window.line ? { ...window, line: idOf(window.line) } : window)),
      ]),
  );
}

function windowsFor(one: Case, side: Sides): ByOrder<Opening[]> {
  const { windows = {}, windowsOf: differing } = one.expected;
  return withIds(one, differing?.[side] ?? windows, side);
}

/** Fields of which one reading contradicts another, by order. */
function conflictsOf(observations: readonly Observation[]): ByOrder<string[]> {
  const all = Object.entries(ordersOf(observations)).map(([id, order]): [string, string[]] => {
    const facts = [
      ...Object.entries({ ...order.facts, ...order.events }),
      ...order.promises.map((fact) => [`promise:${fact.value.right}:${fact.value.from}`, fact] as const),
    ];
    return [id, facts.flatMap(([field, fact]) => (fact?.conflict ? [field] : [])).sort()];
  });
  return Object.fromEntries(all.filter(([, fields]) => fields.length));
}

/** The lines of each order once document and payload are taken together: those of the payload, and what only the document tells. */
function linesTogether({ expected }: Case): ByOrder<string[]> {
  const result: ByOrder<string[]> = {};
  for (const side of ['both', 'document', 'payload'] as const) {
    for (const [order, { lines = {} }] of Object.entries(expected.says[side] ?? {})) {
      for (const name of Object.keys(lines)) {
        const [inDocument, inPayload] = expected.lineIds?.[name] ?? [];
        const id = inPayload ?? inDocument ?? name;
        result[order] = [...new Set([...(result[order] ?? []), id])].sort();
      }
    }
  }
  return result;
}

const observationsBy = (one: Case, sides: readonly Side[]) =>
  sides.flatMap((side) => readBy(one, side).observations);

describe.each(cases.map((one): [string, Case] => [one.name, one]))('%s', (_, one) => {
  const { expected, now, name } = one;
  const sides = sidesOf(one);

  for (const side of sides) {
    it(`${side} alone`, () => {
      const read = readBy(one, side);
      const windows = windowsFor(one, side);
      expect(
        {
          orders: read.orders,
          says: heard(read.observations),
          problems: plain(read.problems),
          windows: windowsOfAll(one, read.observations, windows),
        },
        `${name}, ${side}: ${expected.about}`,
      ).toEqual({
        orders: expected.orders,
        says: told(one, side),
        problems: plain([...(expected.problems?.both ?? []), ...(expected.problems?.[side] ?? [])]),
        windows,
      });

      for (const observation of read.observations) {
        const what = `${name}, ${side}: ${observation.field} of ${observation.order}`;
        expect(observation, what).toMatchObject({
          marketplace: 'aliexpress',
          source: { page: expected.page, reader: side },
          firstSeen: now,
          lastSeen: now,
        });
        expect(parseObservation(observation), `${what} passes the schema whole`).toEqual(observation);
      }
      expect(read.page).toBe(expected.page);
      for (const problem of read.problems) expect(problem.page).toBe(expected.page);
      const everything = JSON.stringify(read);
      for (const secret of expected.secrets ?? []) {
        expect(everything, `${name}, ${side}: "${secret}" is never read`).not.toContain(secret);
      }
    });
  }

  if (sides.length === 2) {
    it('both together', () => {
      const observations = observationsBy(one, sides);
      const windows = windowsFor(one, 'both');
      const lines = Object.entries(ordersOf(observations)).map(([id, order]): [string, string[]] => [
        id,
        order.lines.map((line) => line.id).sort(),
      ]);
      expect(
        {
          windows: windowsOfAll(one, observations, windows),
          conflicts: conflictsOf(observations),
          lines: Object.fromEntries(lines.filter(([, ids]) => ids.length)),
        },
        `${name}, both readers: ${expected.about}`,
      ).toEqual({ windows, conflicts: expected.conflicts ?? {}, lines: linesTogether(one) });
    });
  }

  const { beside } = expected;
  if (beside) {
    const readers = beside.readers ?? (['document', 'payload', 'both'] as const);
    it.each(readers)(`with ${beside.case}: %s`, (reader) => {
      const other = cases.find((candidate) => candidate.name === beside.case);
      if (!other) throw new Error(`${name}: there is no case ${beside.case}`);
      const wanted = (own: Case) => (reader === 'both' ? sidesOf(own) : [reader]);
      const observations = [...observationsBy(one, wanted(one)), ...observationsBy(other, wanted(other))];
      const named = {
        ...one,
        expected: { ...expected, lineIds: { ...other.expected.lineIds, ...expected.lineIds } },
      };
      const windows = withIds(named, beside.windows, reader);
      expect(
        { windows: windowsOfAll(one, observations, windows), conflicts: conflictsOf(observations) },
        `${name} with ${beside.case}, ${reader}`,
      ).toEqual({ windows, conflicts: beside.conflicts ?? {} });
    });
  }
});

describe('the cases', () => {
  it('every file belongs to one', () => {
    const known = cases.flatMap(({ name }) => [`${name}.html`, `${name}.json`, `${name}.expected.json`]);
    expect(files.filter((file) => !known.includes(file))).toEqual([]);
    expect(cases.filter((one) => !sidesOf(one).length).map(({ name }) => name)).toEqual([]);
  });

  it('each is named by its day and page, and has nothing but what is looked at', () => {
    for (const { name, expected } of cases) {
      const [, page] = /^20\d\d-[01]\d-[0-3]\d-(list|detail|tracking|dispute)-[a-z0-9-]+$/.exec(name) ?? [];
      expect(page, name).toBe(expected.page);
      expect(aliexpress.page(new URL(expected.url)), `${name}: what page its address is`).toBe(expected.page);
      expect(Object.keys(expected).filter((key) => !KEYS.includes(key as keyof Expected))).toEqual([]);
      const told = [...Object.values(expected.says), expected.windows ?? {}].flatMap((part) =>
        Object.keys(part),
      );
      expect(told.filter((order) => !expected.orders.includes(order), name)).toEqual([]);
    }
  });

  it('cover everything that is known of the pages', () => {
    const covered = [...new Set(cases.flatMap(({ expected }) => expected.covers))].sort();
    expect(covered).toEqual([...TRAPS].sort());
  });
});
