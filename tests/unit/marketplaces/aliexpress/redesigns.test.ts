import { describe, expect, it } from 'vitest';
import type { When } from '@/lib/domain/instant';
import type { Read } from '@/lib/marketplaces/types';
import { ORDER } from '../../../support/orders';
import { detailPage, detailUrl, read } from '../../../support/readings';

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
