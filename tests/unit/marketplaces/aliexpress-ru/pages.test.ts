import { readdirSync, readFileSync } from 'node:fs';
import { resolve as path } from 'node:path';
import { Window as Browser } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, resolve, windowsOf } from '@/lib/deadlines';
import { ORDER_LISTS } from '@/lib/domain/names';
import { isUnruled, shownOf } from '@/lib/domain/order';
import { type Observation, type Page, type Problem, parseObservation } from '@/lib/domain/schema';
import { aliexpressRu } from '@/lib/marketplaces/aliexpress-ru/adapter';
import { adapters } from '@/lib/marketplaces/registry';
import type { Read } from '@/lib/marketplaces/types';
import { rules } from '@/lib/rules';

/**
 * Our own page models of AliExpress.ru (tests/pages/aliexpress-ru), in the form of those of AliExpress, as far as it is
 * needed here: there are documents alone, and no window. Each is read as it stands and after changes that take all names
 * away.
 */
const FOLDER = path(import.meta.dirname, '../../../pages/aliexpress-ru');

type Said = Record<string, unknown> & { lines?: Record<string, Record<string, unknown>> };
interface Expected {
  about: string;
  page: Page;
  url: string;
  now: string;
  zone: string;
  orders: string[];
  lineIds?: Record<string, [document: string | null, payload: string | null]>;
  says: { document: Record<string, Said> };
  problems?: { document: Pick<Problem, 'code' | 'order' | 'field'>[] };
  /** Words that stand on the page and must never be read. */
  secrets?: string[];
}

const text = (file: string) => readFileSync(path(FOLDER, file), 'utf8');
const files = readdirSync(FOLDER).sort();
const cases = files
  .filter((file) => file.endsWith('.expected.json'))
  .map((file) => {
    const name = file.replace('.expected.json', '');
    return { name, expected: JSON.parse(text(file)) as Expected, html: text(`${name}.html`) };
  });
type Case = (typeof cases)[number];

/** Changes of a page after which the same is to be read. */
const CHANGES: Record<string, (doc: Document) => void> = {
  'as it stands': () => undefined,
  'all classes renamed': (doc) => {
    for (const one of doc.querySelectorAll('[class]')) one.setAttribute('class', `x${one.className.length}`);
  },
  'all classes gone': (doc) => {
    for (const one of doc.querySelectorAll('[class]')) one.removeAttribute('class');
  },
  'one more element around each link and each text': (doc) => {
    for (const one of [...doc.querySelectorAll('a, h4, div')]) {
      const around = doc.createElement('div');
      one.replaceWith(around);
      around.append(one);
    }
  },
  'other elements in place of blocks and headings': (doc) => {
    for (const one of [...doc.querySelectorAll('div, h4, section')].reverse()) {
      const other = doc.createElement('article');
      for (const { name, value } of [...one.attributes]) other.setAttribute(name, value);
      other.append(...one.childNodes);
      one.replaceWith(other);
    }
  },
};

function documentOf({ html, expected }: Case, change = 'as it stands'): Document {
  const { document } = new Browser({ url: expected.url });
  document.write(html);
  const doc = document as unknown as Document;
  CHANGES[change]?.(doc);
  return doc;
}

const readOf = (one: Case, change?: string): Read =>
  aliexpressRu.read(documentOf(one, change), one.expected.page, Date.parse(one.expected.now));

/** What is expected, as `order[/line] field` → value. */
function told({ says, orders, lineIds = {} }: Expected): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const order of orders) result[`${order} link`] = `https://aliexpress.ru/order-list/${order}`;
  for (const [order, { lines = {}, ...fields }] of Object.entries(says.document)) {
    for (const [field, value] of Object.entries(fields)) result[`${order} ${field}`] = value;
    for (const [name, own] of Object.entries(lines)) {
      for (const [field, value] of Object.entries(own)) {
        result[`${order}/${lineIds[name]?.[0]} ${field}`] = value;
      }
    }
  }
  return result;
}

const heard = (observations: readonly Observation[]) =>
  Object.fromEntries(
    observations.map(({ order, line, field, value }) => [
      `${order}${line ? `/${line}` : ''} ${field}`,
      value,
    ]),
  );

const plain = (problems: readonly Pick<Problem, 'code' | 'order' | 'field'>[]) =>
  problems.map(({ code, order, field }) => [code, order, field].filter(Boolean).join(' ')).sort();

describe.each(cases.map((one): [string, Case] => [one.name, one]))('%s', (_, one) => {
  const { expected } = one;

  it.each(Object.keys(CHANGES))('is read: %s', (change) => {
    const read = readOf(one, change);
    expect({
      orders: read.orders,
      says: heard(read.observations),
      problems: plain(read.problems),
    }).toEqual({
      orders: expected.orders,
      says: told(expected),
      problems: plain(expected.problems?.document ?? []),
    });
    expect(read.observations).toHaveLength(Object.keys(heard(read.observations)).length);
    for (const observation of read.observations) {
      expect(parseObservation(observation)).toEqual(observation);
      expect(observation).toMatchObject({
        marketplace: 'aliexpress-ru',
        source: { page: expected.page, reader: 'document' },
      });
    }
    // What goes by classes alone is lost with them: the address; it then is at most told to the background, and not kept.
    for (const secret of expected.secrets ?? []) expect(JSON.stringify(read)).not.toContain(secret);
  });

  it('gives no last day: none is known, and none is taken over from AliExpress', () => {
    const { observations } = readOf(one);
    const now = Date.parse(expected.now);
    for (const id of expected.orders) {
      const order = resolve(observations.filter((observation) => observation.order === id));
      const context = { now, zone: expected.zone, settings: DEFAULT_SETTINGS, rules };
      expect(windowsOf(order, context)).toEqual([]);
      expect(isUnruled(order)).toBe(true);
      expect(['unknown', 'settled']).toContain(shownOf(order, [], now).state);
    }
  });

  it('hands over no address', () => {
    const { page, url } = expected;
    const doc = documentOf(one);
    const sheets = Array.from(aliexpressRu.cards(doc, page), (card) =>
      aliexpressRu.card(card, page, new URL(url)),
    );
    const all = JSON.stringify(sheets.map(({ sheet }) => sheet));
    for (const secret of expected.secrets ?? []) {
      if (!/^\d+$|onerror/.test(secret)) expect(all).not.toContain(secret);
    }
  });
});

describe('the pages of AliExpress.ru', () => {
  it.each([
    ['https://aliexpress.ru/order-list', 'list'],
    ['https://aliexpress.ru/order-list/?filterName=dispute', 'list'],
    ['https://www.aliexpress.ru/order-list?filterName=archive', 'list'],
    [
      'https://aliexpress.ru/order-list/5385013512515995?spm=a2g2w.orderlist.0.0&filterName=archive',
      'detail',
    ],
    ['https://aliexpress.ru/order-list/5385013512515995#x', 'detail'],
    ['http://aliexpress.ru/order-list', null],
    ['https://aliexpress.ru:8443/order-list', null],
    ['https://aliexpress.ru/', null],
    ['https://aliexpress.ru/order-list/help', null],
    ['https://aliexpress.ru/order-lists', null],
    ['https://aliexpress.ru.example/order-list', null],
    ['https://notaliexpress.ru/order-list', null],
    ['https://login.example/?to=https://aliexpress.ru/order-list', null],
    ['https://www.aliexpress.com/order-list', null],
  ])('%s is %s', (url, page) => {
    expect(aliexpressRu.page(new URL(url))).toBe(page);
  });

  it('give badges a place: the card on the list, the row of the number on the order’s page', () => {
    const placesOf = (one: Case) => {
      const doc = documentOf(one);
      const { page, url } = one.expected;
      return Array.from(aliexpressRu.cards(doc, page), (card) => aliexpressRu.card(card, page, new URL(url)));
    };
    for (const one of cases) {
      const cards = placesOf(one);
      for (const { anchor, sure, sheet } of cards) {
        if (one.expected.page === 'list') {
          expect(
            anchor?.place.querySelectorAll(`a[href*="/order-list/${sheet.order}"]`).length,
          ).toBeGreaterThan(0);
          expect(sure).toBe(true);
        } else {
          // A page that does not show the number that its address names may be another order's.
          const shown = documentOf(one)
            .body.textContent?.replace(/\s/g, '')
            .includes(sheet.order ?? '-');
          expect(sure).toBe(Boolean(shown));
          expect(anchor !== null).toBe(sure);
        }
      }
    }
  });

  it('never throw, whatever stands there', () => {
    for (const sheet of [
      { order: null, printed: [], missing: [] },
      { order: '82094100788111', printed: [], missing: ['line'] },
      { order: '82094100788111', printed: [['run', '('.repeat(600)] as const], missing: [] },
      { order: '82094100788111', printed: [['run', '1 2 3 4 '.repeat(75)] as const], missing: [] },
      { order: '82094100788111', printed: [['title', 'x', 0] as const], missing: [] },
    ]) {
      for (const page of ['list', 'detail'] as const) {
        const sheets = [{ ...sheet, printed: [...sheet.printed] }];
        expect(() => aliexpressRu.readSheets({ page, host: 'aliexpress.ru', sheets }, 1.7e12)).not.toThrow();
      }
    }
  });

  it('are where the extension sends its user to, as those of every marketplace that is read', () => {
    expect(ORDER_LISTS).toEqual(Object.fromEntries(adapters.map(({ id, ordersUrl }) => [id, ordersUrl])));
    for (const { ordersUrl, page } of adapters) expect(page(new URL(ordersUrl))).toBe('list');
  });

  it('have no rule of their own, which is what isUnruled says', () => {
    const books = new Set(rules.filter(({ length }) => length).map(({ book }) => book));
    expect(books.has('aliexpress-ru')).toBe(false);
    expect(isUnruled({ marketplace: 'aliexpress' })).toBe(false);
  });

  it('every file belongs to a case', () => {
    const known = cases.flatMap(({ name }) => [`${name}.html`, `${name}.expected.json`]);
    expect(files.filter((file) => !known.includes(file))).toEqual([]);
    for (const { name, expected } of cases) {
      expect(/^20\d\d-[01]\d-[0-3]\d-(list|detail)-[a-z-]+$/.exec(name)?.[1], name).toBe(expected.page);
      expect(aliexpressRu.page(new URL(expected.url))).toBe(expected.page);
    }
  });
});
