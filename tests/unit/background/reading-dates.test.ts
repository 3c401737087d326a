import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReadingDates, type ReadingDates } from '@/lib/background/reading-dates';
import { DEFAULT_SETTINGS } from '@/lib/deadlines';
import type { AskReply, Stop } from '@/lib/domain/asking';
import type { Observation, Problem, Reading } from '@/lib/domain/schema';
import { type OrderKey, orderKey } from '@/lib/domain/view';
import type { Sender } from '@/lib/platform/messages';
import { rules } from '@/lib/rules';
import { append, askingDay, changeAskingDay, Database, noteHealth } from '@/lib/store';
import { refundBefore, saw, status } from '../../support/orders';

const NOON = Date.parse('2026-11-22T12:00:00Z');
const DAY = 24 * 3_600_000;
const ZONE = 'Europe/Berlin';
const LIST = 'https://www.aliexpress.com/p/order/index.html';
const SENDER: Sender = { url: LIST, own: false, frame: { tab: 7, frame: 0 }, private: false };
const SUCCESS = 'SUCCESS::调用成功';

const idOf = (n: number) => `82100000000000${10 + n}`;
const keyOf = (n: number): OrderKey => orderKey({ marketplace: 'aliexpress', id: idOf(n) });

let db: Database;
let now = NOON;
let count = 0;
/** Orders for which the page's library was asked, in turn. */
let asked: string[] = [];
/** What happens when it is. */
let library: (id: string) => Promise<unknown>;
let impatient = false;
let dates: ReadingDates;

const context = () => ({ now, zone: ZONE, settings: DEFAULT_SETTINGS, rules });
/** A look at an order's own page is stored. */
async function opened(id: string, observations: Observation[], problems: Problem[] = []) {
  const reading: Reading = {
    ...{ marketplace: 'aliexpress', page: 'detail', reader: 'payload', at: now, zone: ZONE },
    ...{ orders: observations.length ? [id] : [], observations, problems },
  };
  await append(observations, context(), db);
  await noteHealth(reading, db);
  dates.heard(reading);
}
const dated = (id: string) => [refundBefore('2026-12-10', { order: id, at: now })];
const undated = (id: string) => [
  saw('seller', 'Alfa Sport Store', { order: id, at: now }),
  status('awaiting-delivery', { order: id, at: now }),
];
const answers = (observations: (id: string) => Observation[]) => async (id: string) => {
  await opened(id, observations(id));
  return SUCCESS;
};

/** A background begins: of the one before only the database is left. */
const begin = () => {
  dates = createReadingDates({
    ...{ db, now: () => now, zone: () => ZONE },
    ask: (_, request) => {
      const { data } = request as { data: { tradeOrderId: string } };
      asked.push(data.tradeOrderId);
      return library(data.tradeOrderId);
    },
    // The library is waited for as long as it takes, where a test does not say otherwise.
    wait: (ms) => new Promise((done) => (ms <= 5000 || impatient) && setTimeout(done, 30)),
  });
};

beforeEach(async () => {
  db = new Database(`asking-${count++}`);
  now = NOON;
  asked = [];
  library = answers(dated);
  impatient = false;
  begin();
  const seen = (n: number) => [
    status('awaiting-delivery', { page: 'list', order: idOf(n), at: NOON - DAY }),
    saw('placed', { day: '2026-11-01' }, { page: 'list', order: idOf(n), at: NOON - DAY }),
  ];
  await append(Array.from({ length: 25 }, (_, n) => seen(n)).flat(), { ...context(), now: NOON - DAY }, db);
});
afterEach(() => db.delete());

/** Asks for the nth order, three seconds after whatever was before. */
const read = (n: number, sender = SENDER): Promise<AskReply> => {
  now += 3000;
  return dates.read(keyOf(n), sender);
};

describe('an order list may ask', () => {
  it('for an order whose day is not known; what it is told is what became of it', async () => {
    expect(await dates.may(SENDER)).toEqual({ left: 20, stopped: null });
    expect(await read(1)).toEqual({ outcome: 'read', left: 19, stopped: null });
    expect(asked).toEqual([idOf(1)]);
  });

  it('not for one whose day is known, or whose page was read and told none', async () => {
    await opened(idOf(1), dated(idOf(1)));
    await opened(idOf(2), undated(idOf(2)));
    expect((await read(1)).outcome).toBe('read');
    expect((await read(2)).outcome).toBe('blank');
    expect(asked).toEqual([]);
  });

  it.each([
    ['a private window', { ...SENDER, private: true }],
    ['no tab', { ...SENDER, frame: null }],
    ['an order page', { ...SENDER, url: 'https://www.aliexpress.com/p/order/detail.html?orderId=1' }],
    ['another site', { ...SENDER, url: 'https://evil.example/p/order/index.html' }],
    ['plain http', { ...SENDER, url: LIST.replace('https', 'http') }],
  ])('not from %s', async (_, sender) => {
    await expect(read(1, sender)).rejects.toThrow('not allowed');
    expect(await dates.may(sender)).toEqual({ left: 0, stopped: null });
    expect(asked).toEqual([]);
  });

  it.each([
    'aliexpress:8210000000000999',
    'aliexpress:1;x',
    'aliexpress:__proto__',
    'ebay:8210000000000011',
    '__proto__',
    { toString: () => keyOf(1) } as never,
  ])('not for %s', async (key) => {
    await expect(dates.read(key as OrderKey, SENDER)).rejects.toThrow();
    expect(asked).toEqual([]);
  });
});

describe('a day', () => {
  it('holds twenty orders and not one more, also over a restart; the next day holds twenty again', async () => {
    for (let n = 0; n < 20; n++) {
      expect((await read(n)).outcome).toBe('read');
      if (n === 10) begin();
    }
    expect(await read(20)).toEqual({ outcome: 'full', left: 0, stopped: null });
    expect(asked).toHaveLength(20);
    now = Date.parse('2026-11-22T23:00:00Z');
    expect(await dates.may(SENDER)).toEqual({ left: 20, stopped: null });
    expect((await read(20)).outcome).toBe('read');
  });

  it('asks for one at a time, at least two seconds apart, also where two pages ask', async () => {
    await read(1);
    now += 1900;
    expect((await dates.read(keyOf(2), { ...SENDER, frame: { tab: 8, frame: 0 } })).outcome).toBe('wait');
    const [one, two] = await Promise.all([read(3), dates.read(keyOf(4), SENDER)]);
    expect([one.outcome, two.outcome]).toEqual(['read', 'wait']);
    expect(asked).toEqual([idOf(1), idOf(3)]);
  });

  it('goes on where the clock was set back', async () => {
    await read(1);
    now -= 3_600_000;
    expect((await dates.read(keyOf(2), SENDER)).outcome).toBe('read');
  });

  it('begins anew where what is stored of it has lost its shape', async () => {
    await db.meta.put({ name: 'asking', value: { day: '2026-11-22', asked: 'x' } as never });
    expect((await read(1)).outcome).toBe('read');
    expect((await askingDay(db))?.asked).toEqual([keyOf(1)]);
  });
});

describe('it stops for the day, over restarts, and goes on the next day', () => {
  const stops: [string, string | (() => Promise<unknown>), Stop][] = [
    ['a captcha', 'FAIL_SYS_USER_VALIDATE::denied RGV587_ERROR::SM', 'captcha'],
    ['a captcha by its other name', 'RGV587_ERROR::SM', 'captcha'],
    ['a log-in', 'FAIL_SYS_SESSION_EXPIRED::Session expired', 'logged-out'],
    ['a limit', 'FAIL_SYS_TRAFFIC_LIMIT::x', 'refused'],
    ['a token that is refused', 'FAIL_SYS_TOKEN_EXOIRED::x', 'refused'],
    ['an error', 'ABORT::script error', 'error'],
    ['a page that throws', 'ERROR', 'error'],
    ['a library that gave up', 'TIMEOUT::timeout', 'timeout'],
    ['a library that never answers', () => new Promise(() => undefined), 'timeout'],
    ['a word that is no text', () => Promise.resolve({ ret: ['SUCCESS'] }), 'error'],
    ['a list', () => Promise.resolve(['SUCCESS']), 'error'],
    ['a number', () => Promise.resolve(1), 'error'],
    ['a name of the prototype', '__proto__', 'error'],
    ['nothing said', '', 'error'],
  ];
  it.each(stops)('at %s', async (_, said, why) => {
    library = typeof said === 'string' ? async () => said : said;
    impatient = why === 'timeout';
    expect(await read(1)).toEqual({ outcome: 'stopped', left: 0, stopped: why });
    library = answers(dated);
    impatient = false;
    begin();
    expect(await read(2)).toEqual({ outcome: 'stopped', left: 0, stopped: why });
    expect(await dates.may(SENDER)).toEqual({ left: 0, stopped: why });
    expect(asked).toEqual([idOf(1)]);
    expect((await askingDay(db))?.stopped).toMatchObject({ why });
    now += DAY;
    expect((await read(2)).outcome).toBe('read');
  });

  it('at a refusal that came by, where the library waits for the user to pass the captcha', async () => {
    library = async (id) => {
      await opened(id, [], [{ code: 'refused', page: 'detail', detail: 'FAIL_SYS_USER_VALIDATE' }]);
      return new Promise(() => undefined);
    };
    expect((await read(1)).stopped).toBe('captcha');
  });

  it.each(['captcha', 'logged-out', 'refused'] as const)(
    'at the problem %s of the answer, whatever the page says of it',
    async (code) => {
      library = async (id) => {
        await opened(id, [], [{ code, page: 'detail' }]);
        return SUCCESS;
      };
      expect((await read(1)).stopped).toBe(code);
    },
  );

  it('at three answers in a row of which nothing is understood', async () => {
    library = async () => SUCCESS;
    expect((await read(1)).outcome).toBe('unread');
    library = answers(dated);
    expect((await read(2)).outcome).toBe('read');
    library = async () => SUCCESS;
    expect((await read(3)).outcome).toBe('unread');
    expect((await read(4)).outcome).toBe('unread');
    expect(await read(5)).toEqual({ outcome: 'stopped', left: 0, stopped: 'unread' });
  });
});

describe('it does not stop for the day', () => {
  it.each([
    ['the tab was closed', () => Promise.reject(new Error('Frame with ID 0 was removed.'))],
    ['the page went elsewhere', async () => null],
    ['the page went elsewhere, says the browser', async () => undefined],
  ])('where %s', async (_, gone) => {
    library = gone;
    expect(await read(1)).toEqual({ outcome: 'not-asked', left: 19, stopped: null });
    library = answers(dated);
    expect((await read(1)).outcome).toBe('read');
  });

  it('where the page has no library: nothing went out, nothing is counted', async () => {
    library = async () => 'NO_LIBRARY';
    expect(await read(1)).toEqual({ outcome: 'not-asked', left: 20, stopped: null });
  });

  it('at answers that were read and hold no sure day; they are not asked for again on that day', async () => {
    library = answers(undated);
    for (const n of [1, 2, 3, 4]) expect((await read(n)).outcome).toBe('blank');
    library = async () => SUCCESS;
    expect((await read(5)).outcome).toBe('unread');
    expect((await read(5)).outcome).toBe('blank');
    expect(asked).toHaveLength(5);
  });
});

describe('a background that died', () => {
  /** It asks for the first order, and another one begins. */
  async function die(): Promise<void> {
    library = () => new Promise(() => undefined);
    now += 3000;
    void dates.read(keyOf(1), SENDER).catch(() => undefined);
    await vi.waitFor(() => expect(asked).toEqual([idOf(1)]), 5000);
    library = answers(dated);
    begin();
  }
  /** The page, which got no answer, sends its message once more. */
  const again = () => dates.read(keyOf(1), SENDER);

  it('over a request does not ask once more, and counts it', async () => {
    await die();
    expect((await again()).outcome).toBe('blank');
    expect(asked).toEqual([idOf(1)]);
    expect((await read(2)).left).toBe(18);
  });

  it('over a request whose answer was stored has lost nothing', async () => {
    await die();
    await opened(idOf(1), dated(idOf(1)));
    expect((await again()).outcome).toBe('read');
    expect(asked).toEqual([idOf(1)]);
  });

  it('over a request whose answer comes when the next one has begun has lost nothing', async () => {
    await die();
    const reply = again();
    await opened(idOf(1), dated(idOf(1)));
    expect((await reply).outcome).toBe('read');
    expect(asked).toEqual([idOf(1)]);
  });

  it('over a captcha stops all the same, as what came by tells', async () => {
    await changeAskingDay(
      () => ({
        ...{ day: '2026-11-22', at: now, asked: [keyOf(1)], open: keyOf(1), blank: [] },
        ...{ unread: 0, stopped: null },
      }),
      db,
    );
    await opened(idOf(1), [], [{ code: 'refused', page: 'detail', detail: 'FAIL_SYS_USER_VALIDATE' }]);
    expect(await read(2)).toEqual({ outcome: 'stopped', left: 0, stopped: 'captcha' });
    expect(asked).toEqual([]);
  });
});

it('what is asked for is one order’s own page, in English, by its number and nothing else', async () => {
  const requests: unknown[] = [];
  dates = createReadingDates({
    ...{ db, now: () => now, zone: () => ZONE, wait: async () => undefined },
    ask: async (frame, request) => {
      requests.push([frame, request]);
      return 'NO_LIBRARY';
    },
  });
  await read(1);
  expect(requests).toEqual([
    [
      { tab: 7, frame: 0 },
      {
        ...{ api: 'mtop.aliexpress.trade.buyer.order.detail', v: '1.0', appKey: '12574478' },
        ...{ type: 'originaljsonp', dataType: 'originaljsonp', timeout: 15_000 },
        data: { tradeOrderId: idOf(1), clientPlatform: 'pc', _lang: 'en_US' },
      },
    ],
  ]);
});
