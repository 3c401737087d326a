import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerShape, MOST_BYTES, type PageShape, pageShape, reportOf } from '@/lib/diagnostics';
import { isKnown } from '@/lib/diagnostics/words';
import type { PageHealth } from '@/lib/domain/view';
import {
  detailPayload,
  listPayload,
  moreSituations,
  PRIVATE,
  refundsPayload,
  situations,
  trackingPayload,
} from '../../marketplace';
import { detailUrl, documentOf, LIST } from '../../support/readings';
import { leakIn } from './safe';

const NOW = Date.parse('2026-11-05T12:34:56Z');
const FOLDER = join(import.meta.dirname, '../../pages/aliexpress');

/** A page of `body`; `head` are attributes of its root. */
const shapeOf = (body: string, url = LIST, attributes = 'lang="en"') =>
  pageShape(
    documentOf(
      `<html ${attributes}><head><title>Orders of Jane</title></head><body>${body}</body></html>`,
      url,
    ),
  );

const linesOf = (body: string, url = LIST) =>
  shapeOf(body, url)
    .lines.slice(3)
    .map((line) => line.slice(2));

describe('the shape of a page', () => {
  it('is its elements with their names and their texts’ shapes, what repeats in a row once', () => {
    const card = (date: string) =>
      `<div class="order-item" data-pl="order_item"><span>Completed</span>
        <div>Date: ${date}<a href="https://www.aliexpress.com/p/order/detail.html?spm=a2g&amp;orderId=8214000000000001" title="USB cable">Details</a></div></div>`;
    expect(
      linesOf(`<div id="root">${card('Sep 1, 2026')}${card('Oct 12, 2026')}${card('Oct 2')}</div>`),
    ).toEqual([
      'div#root',
      ' div.order-item [data-pl] ×2',
      '  span "A"',
      '  div',
      '   "A: A 9, 9*"',
      '   a [href=/p/order/detail.html?spm&orderId title] "A"',
      ' div.order-item [data-pl]',
      '  span "A"',
      '  div',
      '   "A: A 9"',
      '   a [href=/p/order/detail.html?spm&orderId title] "A"',
    ]);
  });

  it.each([
    ['//www.aliexpress.com/item/1005014530212468.html?gate=x#1', '/item/#.html?~1#'],
    ['https://lima-cable.aliexpress.com/store/1102000017', '//~.aliexpress.com/store/#'],
    ['https://de.aliexpress.com/p/order/index.html', '//de.aliexpress.com/p/order/index.html'],
    ['https://jane.doe.example/orders/8214000000000001?who=jane', '//elsewhere?~1'],
    ['https://aliexpress.com.evil.example/p/order/', '//elsewhere'],
    ['javascript:alert("8214000000000001")', '~1:'],
    ['mailto:jane@doe.example', '~1:'],
    ['p/order/lima-cable.html', '/p/order/p/order/~1-~2.html'],
    ['https://[', '?'],
  ])('names an address by what it is made of: %s', (href, shape) => {
    const [line] = linesOf(`<a href='${href}'>x</a>`);
    expect(line).toContain(`a [href=${shape}]`);
  });

  it('leaves out values, and what nobody reads', () => {
    const [line] = linesOf(
      '<input type="text" name="jane" value="jane" placeholder="jane" style="--a:jane" data-order="8214" onclick="jane()">',
    );
    expect(line).toBe('input [type=text name style data-order]');
    expect(linesOf('<script>var jane = 8214</script><style>.jane{}</style>')).toEqual(['script', 'style']);
    expect(linesOf('<usb-cable-braided>x</usb-cable-braided>')).toEqual(['<~1-~2-~3> "a"']);
    expect(linesOf('<claimclock-badge data-order="8214"></claimclock-badge>')).toEqual([]);
    expect(shapeOf('', LIST, 'lang="jane" dir="8214"')).toMatchObject({ lang: '?', dir: '?' });
    expect(shapeOf('', LIST, 'lang="pt-BR" dir="rtl"')).toMatchObject({ lang: 'pt-BR', dir: 'rtl' });
    expect(shapeOf('', detailUrl()).address).toBe('//www.aliexpress.com/p/order/detail.html?orderId');
  });

  it('is of bounded size, and says where it was cut', () => {
    const deep = shapeOf('<div>'.repeat(200));
    expect(deep.cut).toBe(true);
    const many = shapeOf('<i></i>'.repeat(31_000));
    expect(many.cut).toBe(true);
    expect(many.elements).toBeLessThanOrEqual(30_000);
  }, 60_000);
});

/** Everything of a page that somebody could be told by. */
function secretsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'number') return key === 'amount' ? [String(value)] : [];
  if (typeof value === 'string')
    return /^(?:status|by|right|from|code|state|field)$/.test(key) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => secretsOf(one, key));
  return Object.entries(value).flatMap(([name, part]) => [
    ...(/\d{4}/.test(name) ? [name] : []),
    ...secretsOf(part, name),
  ]);
}

/** What of these a text holds; a word of every page and what is shorter than four signs are no secrets by themselves. */
const found = (text: string, secrets: readonly string[]) =>
  [...new Set(secrets)].filter(
    (secret) => secret.length >= 4 && !isKnown(secret) && text.toLowerCase().includes(secret.toLowerCase()),
  );

const models = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.expected.json'))
  .map((file) => file.replace('.expected.json', ''));
const file = (name: string) => readFileSync(join(FOLDER, name), 'utf8');

describe('no shape tells anything of an order', () => {
  it.each(models)('%s', (name) => {
    const expected = JSON.parse(file(`${name}.expected.json`));
    const { orders, lineIds, says, secrets = [], url } = expected;
    const told = secretsOf({ orders, lineIds, says, secrets });
    const files = readdirSync(FOLDER);
    const parts: { lines: string[] }[] = [];
    if (files.includes(`${name}.html`)) {
      const html = file(`${name}.html`);
      const doc = documentOf(html, url);
      // The test is blind where the page does not hold what it looks for.
      if (orders.length) expect(found(html, told).length).toBeGreaterThan(0);
      parts.push(pageShape(doc));
    }
    if (files.includes(`${name}.json`)) {
      const { api, answer } = JSON.parse(file(`${name}.json`));
      parts.push(answerShape(api, answer));
    }
    for (const part of parts) {
      expect(found(JSON.stringify(part), told)).toEqual([]);
      expect(part.lines.flatMap((line) => leakIn(line) ?? [])).toEqual([]);
    }
  });

  it('nor of anybody: answers of the stand-in with all that is personal in them', () => {
    const all = [...situations(NOW), ...moreSituations(NOW)];
    const answers = [
      listPayload(all, {}, { now: NOW }),
      refundsPayload(all, { now: NOW }),
      ...all.flatMap((order) => [detailPayload(order, { now: NOW }), trackingPayload(order, { now: NOW })]),
    ];
    const told = [...secretsOf(all.map(({ about: _, ...order }) => order)), ...secretsOf(PRIVATE)];
    for (const answer of answers) {
      const text = JSON.stringify(answerShape('mtop.aliexpress.trade.buyer.order.list', answer));
      expect(text.length).toBeGreaterThan(200);
      expect(found(text, told)).toEqual([]);
      expect(text).not.toMatch(/PRIVATE/i);
    }
  });

  it('whatever names, addresses and texts a page has', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        'Lima',
        'Cable',
        'braided',
        '8214000000000001',
        'R$31,93',
        'Jane',
        'quzwopr',
        'order',
        'item',
      ),
      fc.stringMatching(/^[A-Za-z0-9_-]{1,16}$/),
    );
    const text = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));
    const name = fc
      .array(word, { minLength: 1, maxLength: 4 })
      .map((words) => words.join('-').replace(/\s/g, '_'));
    const element = fc.record({
      tag: fc.oneof(fc.constantFrom('div', 'a', 'span'), fc.stringMatching(/^[a-z][a-z0-9-]{0,10}$/)),
      attributes: fc.array(
        fc.tuple(
          fc.oneof(
            fc.constantFrom('class', 'id', 'href', 'type', 'data-order', 'lang'),
            name.map((n) => `data-${n}`),
          ),
          fc.oneof(
            name,
            text,
            text.map((t) => `https://${t}.aliexpress.com/${t}?${t}=${t}`),
          ),
        ),
        { maxLength: 4 },
      ),
      text,
    });
    let shown = 0;
    fc.assert(
      fc.property(fc.array(element, { maxLength: 8 }), (elements) => {
        const doc = documentOf('<body></body>', LIST);
        for (const one of elements) {
          try {
            const node = doc.createElement(one.tag);
            for (const [attribute, value] of one.attributes) node.setAttribute(attribute, value);
            node.textContent = one.text;
            doc.body.append(node);
          } catch {
            // No browser has such an element.
          }
        }
        const { lines, address } = pageShape(doc);
        shown += lines.length;
        expect([...lines, address].flatMap((line) => leakIn(line) ?? [])).toEqual([]);
      }),
      { numRuns: 150 },
    );
    expect(shown).toBeGreaterThan(300);
  });

  it('whatever keys and values an answer has', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.string(), (json, api) => {
        const { lines, api: named } = answerShape(api, { orders: json });
        expect([...lines, named].flatMap((line) => leakIn(line) ?? [])).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a report', () => {
  const about = {
    version: '0.2.0',
    browser: 'Firefox 142',
    system: 'linux',
    languages: ['de-DE'],
    language: 'en',
  };
  const order = '8214000000000001';
  const health: PageHealth = {
    ...{ marketplace: 'aliexpress', page: 'detail', lastLook: NOW, lastGood: null },
    problems: [
      { code: 'unreadable', page: 'detail', order, field: 'promise', detail: 'Refund to Jane by Sep 4' },
      { code: 'unreadable', page: 'detail', order, field: 'promise', detail: 'Two' },
      { code: 'lost', page: 'detail', field: 'placed' },
    ],
    unread: [{ order, reader: 'document', code: 'unreadable', field: 'promise', text: 'Jane', at: NOW }],
    readers: {
      document: {
        ...{ at: NOW, good: false, problems: [] },
        fields: {
          status: { at: NOW, by: '.order-item-header-status-text', told: [order], missed: [], gap: 0 },
          placed: { at: NOW, by: null, told: [order], missed: [order, 'b'], gap: 1 },
        },
      },
    },
  };
  const reported = (pages: PageShape[] = []) =>
    reportOf({ now: NOW, about, health: [health], pages, answers: [] });

  it('says how pages were read, to the hour, and of which orders not', () => {
    const { text, cut } = reported();
    expect(cut).toBe(false);
    expect(JSON.parse(text)).toEqual({
      format: 'claimclock-diagnostics',
      version: 1,
      madeAt: '2026-11-05T12:00Z',
      extension: about,
      health: [
        {
          ...{ marketplace: 'aliexpress', page: 'detail', lastLook: '2026-11-05T12:00Z', lastGood: null },
          problems: [
            { code: 'unreadable', field: 'promise', times: 2 },
            { code: 'lost', field: 'placed', times: 1 },
          ],
          notUnderstood: 1,
          document: {
            ...{ at: '2026-11-05T12:00Z', good: false },
            fields: {
              status: {
                at: '2026-11-05T12:00Z',
                by: '.order-item-header-status-text',
                told: 1,
                missed: 0,
                gap: 0,
              },
              placed: { at: '2026-11-05T12:00Z', by: null, told: 1, missed: 2, gap: 1 },
            },
          },
        },
      ],
      cut: false,
      answers: [],
      pages: [],
    });
    expect(text).not.toMatch(/Jane|8214|34:56/);
  });

  it('is never longer than it may be, and says when it was cut', () => {
    const long = (lines: number): PageShape => ({
      ...{
        address: '//www.aliexpress.com/p/order/index.html',
        lang: 'en',
        dir: '',
        elements: lines,
        cut: false,
      },
      lines: Array.from({ length: lines }, () => 'div.order-item "字字字"'),
    });
    const { text, cut } = reported([long(20_000), long(30), long(20_000)]);
    const bytes = new TextEncoder().encode(text).length;
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
    expect(bytes).toBeGreaterThan(MOST_BYTES / 2);
    expect(cut).toBe(true);
    const pages = JSON.parse(text).pages as PageShape[];
    expect(pages.map((page) => page.cut)).toEqual([true, false, true]);
    expect(pages[1]?.lines).toHaveLength(30);
    expect(reported(Array.from({ length: 40 }, () => long(1))).cut).toBe(true);
  });
});
