import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { badPages } from '@/components/popup/list';
import type { Observation, Problem, Reading } from '@/lib/domain/schema';
import { Database, noteHealth } from '@/lib/store';

const NOW = Date.parse('2026-11-05T12:00:00Z');
const MINUTE = 60_000;
const A = '8210000000000001';
const B = '8210000000000002';

let db: Database;
let count = 0;
beforeEach(() => {
  db = new Database(`health-${count++}`);
});
afterEach(() => db.delete());

/** How a look of one reader went, so many minutes after the first. */
const look = (
  reader: 'document' | 'payload',
  minutes: number,
  {
    orders = [] as string[],
    problems = [] as Problem[],
    page = 'list' as Reading['page'],
    fields = [] as string[],
  } = {},
) =>
  noteHealth(
    {
      ...{ marketplace: 'aliexpress', page, reader, at: NOW + minutes * MINUTE, zone: 'Europe/Berlin' },
      ...{ orders, problems },
      observations: orders.flatMap((order) =>
        fields.map((field) => ({ order, field, value: true }) as unknown as Observation),
      ),
    },
    db,
  );
const SILENT: Problem = { code: 'nothing-received', page: 'list' };
const REFUSED: Problem = { code: 'refused', page: 'list' };
const CHANGED: Problem = { code: 'changed', page: 'list' };
const missing = (order: string): Problem => ({ code: 'missing', page: 'list', order, field: 'placed' });
const served = { orders: [A, B] };
const told = ({ health }: Awaited<ReturnType<typeof look>>) => health.problems;

describe('one reader’s failure is no news where the other served', () => {
  it.each([
    ['document', 'payload'],
    ['payload', 'document'],
  ] as const)('the %s served, and then the %s fails', async (one, other) => {
    await look(one, 0, served);
    const { health, changed } = await look(other, 1, { problems: [REFUSED] });
    expect(health.problems).toEqual([]);
    expect(changed).toBe(false);
  });

  it.each([
    ['document', 'payload'],
    ['payload', 'document'],
  ] as const)('the %s fails, and then the %s serves: what was told is taken back', async (one, other) => {
    expect(told(await look(one, 0, { problems: [CHANGED] }))).toEqual([CHANGED]);
    const { health, changed } = await look(other, 1, served);
    expect(health.problems).toEqual([]);
    expect(changed).toBe(true);
  });

  it('what is missing of one order is told all the same', async () => {
    await look('payload', 0, served);
    expect(told(await look('document', 1, { ...served, problems: [CHANGED, missing(A)] }))).toEqual([
      missing(A),
    ]);
  });

  it('a reader that got no order whole has not served', async () => {
    await look('document', 0, { orders: [A, B], problems: [missing(A), missing(B)] });
    expect(told(await look('payload', 1, { problems: [REFUSED] }))).toContainEqual(REFUSED);
  });

  it('a reader that got one order whole has', async () => {
    await look('document', 0, { orders: [A, B], problems: [missing(A)] });
    expect(told(await look('payload', 1, { problems: [REFUSED] }))).toEqual([missing(A)]);
  });

  it('a reader that found no order has not served', async () => {
    await look('document', 0);
    expect(told(await look('payload', 1, { problems: [REFUSED] }))).toEqual([REFUSED]);
  });

  it('a reader that served and now fails itself has not', async () => {
    await look('document', 0, served);
    expect(told(await look('document', 1, { problems: [CHANGED] }))).toEqual([CHANGED]);
  });

  it.each(['nothing-received', 'late-start', 'unexpected', 'captcha', 'logged-out'] as const)(
    'a page of which no answer came by is told, though another of its kind was read well before: %s',
    async (code) => {
      await look('payload', 0, served);
      await look('document', 0, served);
      const problem: Problem = { code, page: 'list' };
      expect(told(await look('document', 1, { problems: [problem] }))).toEqual([problem]);
      expect(told(await look('document', 2, served))).toEqual([]);
      expect(told(await look('document', 3, { problems: [problem] }))).toEqual([problem]);
      expect(told(await look('payload', 4, served))).toEqual([]);
    },
  );

  it('another page of the marketplace makes up for nothing', async () => {
    await look('document', 0, { ...served, page: 'detail' });
    expect(told(await look('payload', 1, { problems: [REFUSED] }))).toEqual([REFUSED]);
  });
});

describe('where both fail', () => {
  it('both failures are told, whichever was first', async () => {
    await look('payload', 0, { problems: [REFUSED] });
    const { health, changed } = await look('document', 1, { problems: [SILENT] });
    expect(health.problems).toEqual(expect.arrayContaining([REFUSED, SILENT]));
    expect(health.problems).toHaveLength(2);
    expect(changed).toBe(true);
  });

  it('each reader’s last look counts', async () => {
    await look('payload', 0, { problems: [REFUSED] });
    expect(told(await look('payload', 1, { problems: [CHANGED] }))).toEqual([CHANGED]);
  });
});

describe('what was long ago', () => {
  it('a failure of the other reader is told for ten minutes', async () => {
    await look('payload', 0, { problems: [REFUSED] });
    expect(told(await look('document', 10, { problems: [SILENT] }))).toContainEqual(REFUSED);
    expect(told(await look('document', 10 + 1 / MINUTE, { problems: [SILENT] }))).toEqual([SILENT]);
  });

  it('a reader that served makes up for the other for ten minutes', async () => {
    await look('document', 0, served);
    expect(told(await look('payload', 10, { problems: [REFUSED] }))).toEqual([]);
    expect(told(await look('payload', 10 + 1 / MINUTE, { problems: [REFUSED] }))).toEqual([REFUSED]);
  });

  it('also where the clock was set back in between', async () => {
    await look('document', 60, served);
    expect(told(await look('payload', 0, { problems: [REFUSED] }))).toEqual([REFUSED]);
  });
});

describe('what is noted', () => {
  it('when the page was looked at last, and when it was last read as it should be', async () => {
    expect((await look('document', 0, { problems: [CHANGED] })).health).toMatchObject({
      ...{ marketplace: 'aliexpress', page: 'list', lastLook: NOW, lastGood: null },
    });
    await look('document', 1, served);
    const { health } = await look('payload', 2, { problems: [REFUSED] });
    expect(health).toMatchObject({ lastLook: NOW + 2 * MINUTE, lastGood: NOW + MINUTE });
    expect(health.readers).toMatchObject({
      document: { at: NOW + MINUTE, good: true },
      payload: { at: NOW + 2 * MINUTE, good: false, problems: [REFUSED] },
    });
    expect(await db.health.toArray()).toEqual([{ id: 'aliexpress:list', ...health }]);
  });

  it('a change is told once: when problems come, when they differ, when they go', async () => {
    const changes: boolean[] = [];
    for (const problems of [[], [], [SILENT], [SILENT], [CHANGED], [], []]) {
      const { changed } = await look('document', changes.length, { ...served, problems });
      changes.push(changed);
    }
    expect(changes).toEqual([false, false, true, false, true, true, false]);
  });

  it('two readers that take turns over the same problems are no news', async () => {
    await look('payload', 0, { problems: [REFUSED] });
    await look('document', 1, { problems: [SILENT] });
    expect((await look('payload', 2, { problems: [REFUSED] })).changed).toBe(false);
    expect((await look('document', 3, { problems: [SILENT] })).changed).toBe(false);
  });

  it('problems without end are cut', async () => {
    const problems = Array.from({ length: 150 }, () => missing(A));
    await look('payload', 0, { orders: [A], problems });
    expect(told(await look('document', 1, { orders: [A], problems }))).toHaveLength(200);
  });
});

describe('what pages no longer tell', () => {
  const LOST: Problem = { code: 'lost', page: 'list', field: 'placed' };
  const some = (name: string) => Array.from({ length: 5 }, (_, n) => `${name}${n}`);
  const whole = { orders: some('a'), fields: ['status', 'placed'] };

  it('is told beside whatever was read, until it is read again, across looks and days', async () => {
    await look('document', 0, whole);
    const { health, changed } = await look('document', 1, { orders: some('b'), fields: ['status'] });
    expect(health).toMatchObject({ problems: [LOST], lastGood: NOW + MINUTE });
    expect(changed).toBe(true);
    // That the page was read well otherwise is no reason to be silent.
    expect(badPages([health])).toMatchObject([{ code: 'lost', fields: ['placed'] }]);
    const later = await look('document', 3 * 24 * 60, { orders: [], fields: [] });
    expect(later.health.problems).toEqual([LOST]);
    expect(later.changed).toBe(false);
    expect(told(await look('document', 3 * 24 * 60 + 1, whole))).toEqual([]);
  });

  it('is told also where there are problems without end', async () => {
    await look('document', 0, whole);
    const problems = Array.from({ length: 300 }, () => missing(A));
    const { health } = await look('document', 1, { orders: some('b'), fields: ['status'], problems });
    expect(health.problems).toHaveLength(200);
    expect(health.problems.at(-1)).toEqual(LOST);
  });

  it('stands behind what keeps the page from being read at all', async () => {
    await look('document', 0, whole);
    await look('document', 1, { orders: some('b'), fields: ['status'] });
    const { health } = await look('document', 2, { problems: [SILENT] });
    expect(badPages([health]).map(({ code }) => code)).toEqual(['nothing-received', 'lost']);
  });
});

it('sentences that were not understood are kept by order', async () => {
  const unread = (order: string, detail: string): Problem => ({
    ...{ code: 'unreadable', page: 'detail', order, field: 'promise', detail },
  });
  const page = 'detail' as const;
  await look('document', 0, { orders: [A], problems: [unread(A, 'one')], page });
  const { health } = await look('document', 60, { orders: [B], problems: [unread(B, 'two')], page });
  expect(health.unread?.map(({ order, text }) => [order, text])).toEqual([
    [A, 'one'],
    [B, 'two'],
  ]);
});
