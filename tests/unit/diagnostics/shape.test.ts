import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textShape } from '@/lib/diagnostics';
import { createNamer } from '@/lib/diagnostics/words';
import { ways } from '@/lib/marketplaces/aliexpress/document';
import { taps } from '@/lib/marketplaces/taps';
import { leakIn } from './safe';

describe('the shape of a text', () => {
  it.each([
    ['Refund if no delivery before Sep 4, 2026', 'A a a a a A 9, 9*'],
    ['  R$31,93 \n', 'A$9,9'],
    ['Ref. Number: 8215142700682260Copy', 'A. A: 9***A'],
    ['R$ 1.234.567,00', 'A$ 9.9*.9*,9'],
    ['+49 170 1234567', '□9 9* 9**'],
    ['jane.doe@example.com', 'a.a□a.a'],
    ['Заказ от 5 сентября 2026 г.', 'Я я 9 я 9* я.'],
    ['تم الطلب ٢٠٢٦/٠٩/٠٤', 'ع ع 9*/9/9'],
    ['הוזמן ב־4 בספטמבר', 'א א9 א'],
    ['2026年9月4日发货', '9*字9字9字'],
    ['2026년 9월 4일', '9*가 9가 9가'],
    ['4 ก.ย. 2569', '9 ก.ก. 9*'],
    ['お届け予定日', 'あ字あ字'],
    ['USB数据线 100W', 'A字 9*A'],
    ['<b>\u202e"bold"', '□a□a□'],
    ['', ''],
  ])('%s', (text, shape) => {
    expect(textShape(text)).toBe(shape);
  });

  it('tells of a number no more than whether it is a day, a year, a price or a code', () => {
    const shapes = Array.from({ length: 20 }, (_, n) => textShape('7'.repeat(n + 1)));
    expect(new Set(shapes)).toEqual(new Set(['9', '9*', '9**', '9***']));
    expect(textShape('2026')).toBe(textShape('731'));
  });

  it('of a word no more than its script, also of one that is long', () => {
    expect(textShape('a'.repeat(90_000))).toBe('a…');
    expect(textShape('word '.repeat(500)).length).toBeLessThanOrEqual(81);
  });

  it('holds no letter and no digit of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(leakIn(`"${textShape(text)}"`)).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the shape of a name', () => {
  it.each([
    ['order-item-header-status-text', 'order-item-header-status-text'],
    ['logistic-info-v2--nodeTitle--3bYqk', 'logistic-info-v#--nodeTitle--#~1~2'],
    ['pc_om_list_order_8215142700682260', 'pc_om_list_order_#'],
    ['Lima-Cable-Store', '~1-~2-Store'],
    ['tradeOrderId', 'tradeOrderId'],
    ['usbCable usbCable', '~1~2 ~1~2'],
    ['jane@doe', '~1·~2'],
    ['Кабель', '~1'],
    ['L-i-m-a', '~1-~2-~3-~4'],
    ['constructor.__proto__', '~1.__~2__'],
  ])('%s', (name, shape) => {
    expect(createNamer()(name)).toBe(shape);
  });

  it('keeps every name that the readers go by', () => {
    const selectors = Object.values(ways).flatMap((page) => Object.values(page).flat());
    const keys = taps.flatMap(({ tap }) => [...tap.keep, ...tap.keepPrefixes]);
    expect(selectors.length).toBeGreaterThan(20);
    const unknown = [...selectors, ...keys].filter((name) =>
      /~\d/.test(createNamer()(name.replace(/^a(?=\[)/, ''))),
    );
    expect(unknown).toEqual([]);
  });

  it('is of bounded length', () => {
    expect(createNamer()('order-'.repeat(10_000)).length).toBeLessThan(200);
  });
});
