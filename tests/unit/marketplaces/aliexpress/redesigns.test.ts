import { describe, expect, it } from 'vitest';
import type { When } from '@/lib/domain/instant';
import { findDays } from '@/lib/marketplaces/dates';
import type { Read } from '@/lib/marketplaces/types';
import { ORDER } from '../../../support/orders';
import { detailPage, detailUrl, LIST, read, refundBefore, told } from '../../../support/readings';

/** Layouts that no page has had yet, and any may get: what they say is read right, or that it was not is told. */

const detail = (html: string) => read(html, detailUrl(), '2026-09-21');
const dayOf = ({ observations }: Read, field: string) => {
  const found = observations.find((one) => one.field === field)?.value as When | undefined;
  return found && 'day' in found ? [found.day, ...(found.last ? [found.last] : [])].join('/') : undefined;
};
const isTold = ({ problems }: Read, field: string) =>
  problems.some((one) => one.field === field && one.order === ORDER);

const DATES = [
  ['Order placed on', 'Sep 12, 2026'],
  ['Paid on', 'Sep 13, 2026'],
  ['Shipment completed on', 'Sep 14, 2026'],
] as const;
const FIELDS = ['placed', 'paid', 'shipped'];

describe('labels and days in cells of their own', () => {
  const page = (rows: string) =>
    detail(detailPage(`<div>${rows}</div>`, { rows: [] }).replace(/info-row/g, 'x'));
  const pairs = (first: 0 | 1) =>
    DATES.map((row) => `<div>${row[first]}</div><div>${row[1 - first]}</div>`).join('');
  const number = [`<div>Ref. Number</div><div>${ORDER}</div>`, `<div>${ORDER}</div><div>Ref. Number</div>`];

  it('are read where the labels stand first', () => {
    const found = page(number[0] + pairs(0));
    expect(FIELDS.map((field) => dayOf(found, field))).toEqual(
      DATES.map(([, day]) => `2026-09-${day.slice(4, 6)}`),
    );
  });

  it("are no other label's where they stand last: each is told as missing", () => {
    const found = page(number[1] + pairs(1));
    expect(FIELDS.map((field) => dayOf(found, field))).toEqual([undefined, undefined, undefined]);
    expect(FIELDS.filter((field) => !isTold(found, field))).toEqual([]);
  });

  it('are read behind days of other things', () => {
    const found = page(`<div>Refund</div><div>Oct 15, 2026</div>${number[0]}${pairs(0)}`);
    expect(dayOf(found, 'placed')).toBe('2026-09-12');
  });
});

describe('rows of an order', () => {
  it('are read as cells of a table, between which no space stands', () => {
    const rows = DATES.map(
      ([label, day]) => `</span><table><tr><th>${label}</th><td>${day}</td></tr></table><span>`,
    );
    const found = detail(detailPage('', { rows }));
    expect(FIELDS.map((field) => dayOf(found, field))).toEqual(['2026-09-12', '2026-09-13', '2026-09-14']);
  });

  it('with a year of a reign have none that is known', () => {
    const found = detail(detailPage('', { rows: ['Order placed on: R8/9/12'] }));
    expect(dayOf(found, 'placed')).toBeUndefined();
    expect(isTold(found, 'placed')).toBe(true);
  });

  it('of which none tells when it was placed are told so', () => {
    const found = detail(detailPage('', { rows: ['Payment method: Google Pay'] }));
    expect(isTold(found, 'placed')).toBe(true);
  });

  it('that have lost their day are told so', () => {
    const found = detail(
      detailPage('', { rows: ['Order placed on: Sep 12, 2026', 'Shipment completed on:'] }),
    );
    expect(isTold(found, 'shipped')).toBe(true);
  });
});

describe('days from one to another', () => {
  it.each([
    ['15–20 September 2026', '2026-09-15', '2026-09-20'],
    ['Sep 28 – Oct 3, 2026', '2026-09-28', '2026-10-03'],
    ['Sep 15 - 20, 2026', '2026-09-15', '2026-09-20'],
    ['Dec 28 – Jan 3, 2027', '2026-12-28', '2027-01-03'],
  ])('%s is both', (text, day, last) => {
    expect(findDays(text)).toEqual([{ day, last, span: true, printed: text }]);
  });

  it('are none behind the name of a weekday that is a month as well', () => {
    expect(findDays('mar 28-04-2026')).toMatchObject([{ day: '2026-04-28' }]);
  });

  it('with a year each are two', () => {
    expect(findDays('2026-09-15 to 2026-09-20').map(({ day }) => day)).toEqual(['2026-09-15', '2026-09-20']);
  });

  it('in a promise count from the first, in an estimate as what they are', () => {
    const page = detailPage(`${refundBefore('15–16 October 2026')}
      <div class="order-detail-item-track-eta-text">Estimated delivery: 1–4 October 2026</div>`);
    const found = detail(page);
    // 15 days later, in California.
    expect(told(found, '2026-09-21')).toMatchObject({ until: '2026-10-30T07:00Z', basis: 'stated' });
    expect(found.observations.find(({ field }) => field === 'estimated')?.value).toMatchObject({
      from: { day: '2026-10-01' },
      to: { day: '2026-10-04' },
    });
    expect(isTold(found, 'estimated')).toBe(false);
  });
});

describe('a day that another one replaces', () => {
  it('in one row is the span of both, and told', () => {
    const rows = ['Order placed on: <del>Sep 15, 2026</del> Sep 12, 2026', 'Paid on: Sep 12, 2026'];
    const found = detail(detailPage('', { rows }));
    expect(dayOf(found, 'placed')).toBe('2026-09-12/2026-09-15');
    expect(isTold(found, 'placed')).toBe(true);
  });

  it('is one text with it, also on a card that has lost its names', () => {
    const card = `<div><a href="${detailUrl()}">Details</a><div>Awaiting delivery</div>
      <div>Date: <del>Sep 15, 2026</del> Sep 12, 2026</div><div>Ref. Number: ${ORDER}</div></div>`;
    const found = read(`<div id="root">${card}</div>`, LIST, '2026-09-21');
    expect(dayOf(found, 'placed')).toBe('2026-09-12/2026-09-15');
    expect(isTold(found, 'placed')).toBe(true);
  });

  it('in an estimate is told', () => {
    const eta = 'Estimated delivery: <s>Oct 9, 2026</s> Oct 4, 2026';
    const found = detail(detailPage(`<div class="order-detail-item-track-eta-text">${eta}</div>`));
    expect(isTold(found, 'estimated')).toBe(true);
  });
});

it('a day with the number of a note behind its month is none', () => {
  expect(findDays('20 May2 2026')).toEqual([]);
  expect(findDays('May2 2026')).toHaveLength(1);
});
