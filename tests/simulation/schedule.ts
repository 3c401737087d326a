import { DEFAULT_SETTINGS, type Leads, type Settings } from '../../lib/deadlines';
import type { Told } from '../../lib/domain/view';
import type { Disk } from './life';
import { wallOf } from './local';
import { Random } from './random';
import { DAY, HOUR } from './truth';

/** What happens to a browser, one thing after the other. */

/** How an order comes to be known, and by what it closes. `day`: the date that its page prints; by hand it may be a moment. */
export interface Parcel {
  /** Ordinal number; no two orders of a schedule have the same title. */
  n: number;
  title: string;
  key: `${'aliexpress' | 'other'}:${string}`;
  kind: 'refund-before' | 'within' | 'by-hand' | 'in-dispute' | 'undated';
  day: string;
}

/** `each`: killed at every await in turn; a number: killed after so many steps and left so; null: nobody kills it. */
export type Kill = number | 'each' | null;

export type Act =
  /** The clock of the world goes on to a moment, true time, epoch ms. */
  | { do: 'until'; at: number }
  /** The order's page is opened (or, by hand, its form is filled in); `day` as it is printed from now on. */
  | { do: 'read'; parcel: number; day?: string; kill: Kill }
  | { do: 'tell'; parcel: number; fact: Told; kill: Kill }
  /** So many ms from the telling. */
  | { do: 'snooze'; parcel: number; ms: number; kill: Kill }
  | { do: 'set'; settings: Partial<Settings>; kill: Kill }
  /** The popup, or another page of the extension, is opened. */
  | { do: 'visit'; kill: Kill }
  | { do: 'close'; alarm: boolean; notifications: boolean }
  | { do: 'open'; kill: Kill }
  | { do: 'sleep' }
  | { do: 'wake' }
  /** The alarm is gone; `session`: with all that the session remembers, as by disabling and enabling the extension. */
  | { do: 'lose-alarm'; session: boolean }
  /** The next alarm comes so much later (ms). */
  | { do: 'late'; ms: number }
  /** The next alarm comes twice. */
  | { do: 'twice' }
  | { do: 'clock'; ms: number }
  | { do: 'zone'; zone: string }
  /** `tells`: the browser wakes the background for it. */
  | { do: 'permission'; is: 'granted' | 'denied' | 'unknown'; tells: boolean }
  | { do: 'refuse'; what: 'show' | 'alarm'; is: boolean }
  | { do: 'disk'; is: Disk }
  | { do: 'dismiss' };

export interface Schedule {
  seed: number;
  /** True time, epoch ms. */
  start: number;
  zone: string;
  settings: Partial<Settings>;
  parcels: Parcel[];
  acts: Act[];
  /** Share of the alarms that are killed once, and at every await in turn (those at which something is due). */
  deaths: { once: number; each: number };
  /** ms between a kill and the next life where each await is killed in turn. */
  between: number;
}

const ZONES = [
  ...['Europe/Berlin', 'America/Los_Angeles', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Kiritimati'],
  ...['Africa/Cairo', 'America/St_Johns', 'UTC', 'Pacific/Honolulu'],
];
/** Around these days clocks change somewhere; and the turn of a year. */
const AROUND = [
  '2026-03-08',
  '2026-03-29',
  '2026-04-24',
  '2026-10-04',
  '2026-10-30',
  '2026-12-31',
  '2026-07-01',
];
const TITLES = [
  'Kettle',
  'Scarf',
  'Drone',
  'Lampion',
  'Ukulele',
  'Pillow',
  'Compass',
  'Jigsaw',
  'Magnet',
  'Violin',
];

/** The title of the `n`th order; none is part of another. */
export const titleOf = (n: number): string => TITLES[n] ?? `Box ${n}.`;

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
const shift = (day: string, n: number) => dayOf(Date.parse(`${day}T00:00:00Z`) + n * DAY);

/** About when an order closes, true time: its page prints a day `before` it. */
const printedFor = (kind: Parcel['kind'], closes: number): string =>
  shift(dayOf(closes), kind === 'refund-before' || kind === 'undated' ? -15 : 0);

const LEADS: readonly number[] = [14 * 24, 7 * 24, 5 * 24, 3 * 24, 48, 36, 24, 12, 6, 3, 1];

function someLeads(random: Random): Settings['leads'] {
  const own = (): Leads => ({
    before: LEADS.filter(() => random.chance(0.35)),
    opens: random.chance(0.7),
  });
  const of = own();
  return { ...DEFAULT_SETTINGS.leads, 'not-received': of, 'not-as-described': own(), dispute: of };
}

const someQuiet = (random: Random) => ({
  from: random.pick([20, 21, 22, 23, 0, 13]) * 60,
  to: random.pick([6, 7, 8, 9, 10]) * 60 + random.pick([0, 30]),
});

/** The schedule of a seed: the same on every machine. */
export function scheduleOf(seed: number): Schedule {
  const random = new Random(seed);
  const zone = random.pick(ZONES);
  const start =
    Date.parse(`${random.pick(AROUND)}T00:00:00Z`) - random.whole(5, 20) * DAY + random.whole(0, 23) * HOUR;
  const days = random.whole(6, 30);
  const parcels: Parcel[] = [];
  const closing: number[] = [];
  const reads: { at: number; act: Act }[] = [];
  const orders = random.pick([1, 2, 2, 3, 3, 4]);
  for (let n = 0; n < orders; n++) {
    const kind = random.pick([
      ...(['refund-before', 'refund-before', 'refund-before', 'within', 'within'] as const),
      ...(['by-hand', 'by-hand', 'in-dispute', 'undated'] as const),
    ]);
    const known = start + (random.chance(0.6) ? n : Math.floor(random.next() * days * 12)) * HOUR;
    // Some are nearly over when they are first read; some close together.
    const together = closing.length && random.chance(0.4) ? random.pick(closing) : null;
    const closes =
      together ?? known + (random.chance(0.15) ? random.whole(0, 3) : random.whole(3, days)) * DAY;
    closing.push(closes);
    const id = kind === 'by-hand' ? `hand-${n}` : String(8_210_000_000_000_000 + n);
    const key = `${kind === 'by-hand' ? 'other' : 'aliexpress'}:${id}` as const;
    parcels.push({ n, title: titleOf(n), key, kind, day: printedFor(kind, closes) });
    reads.push({ at: known, act: { do: 'read', parcel: n, kill: killOf(random) } });
  }
  const acts = [...reads, ...happenings(random, { start, days, zone, parcels, closing })]
    .sort((a, b) => a.at - b.at)
    .flatMap(({ at, act }): Act[] => [{ do: 'until', at }, act]);
  const quiet = random.chance(0.4) ? someQuiet(random) : null;
  const end = Math.max(...closing, start + days * DAY) + 2 * DAY;
  return {
    ...{ seed, start, zone, parcels },
    settings: { quiet, ...(random.chance(0.4) && { leads: someLeads(random) }) },
    acts: [...acts, ...toRights(end)],
    deaths: random.chance(0.5) ? { once: 0.15, each: 0.3 } : { once: 0, each: 0.1 },
    between: random.pick([0, 1000, 60_000, 20 * 60_000]),
  };
}

/** Everything is right again in the end, so that what was missed can be told. */
const toRights = (at: number): Act[] => [
  { do: 'until', at },
  { do: 'wake' },
  { do: 'open', kill: null },
  { do: 'disk', is: 'fine' },
  { do: 'refuse', what: 'show', is: false },
  { do: 'refuse', what: 'alarm', is: false },
  { do: 'permission', is: 'granted', tells: true },
  { do: 'visit', kill: null },
  { do: 'until', at: at + 2 * DAY },
];

const killOf = (random: Random): Kill =>
  random.chance(0.04) ? 'each' : random.chance(0.12) ? random.whole(0, 70) : null;

interface Setting {
  start: number;
  days: number;
  zone: string;
  parcels: readonly Parcel[];
  closing: readonly number[];
}

/** A moment at which something is likely to be decided, or any. */
function momentOf(random: Random, { start, days, closing }: Setting): number {
  const any = start + Math.floor(random.next() * days * DAY);
  if (random.chance(0.4)) return any;
  const lead = random.pick([168, 72, 48, 24, 24, 12, 3, 3, 1, 0, -6, -30]) * HOUR;
  const near =
    random.pick(closing) -
    lead +
    random.pick([-2, -1, 0, 0, 1, 2, 9, 14]) * HOUR +
    random.whole(-90, 90) * 60_000;
  return Math.max(start, near);
}

function happenings(random: Random, of: Setting): { at: number; act: Act }[] {
  const found: { at: number; act: Act }[] = [];
  const count = random.whole(3, 14);
  // A few kinds of trouble a schedule, so that not all is trouble.
  const kinds = Array.from({ length: 4 }, () => random.pick(KINDS));
  if (random.chance(0.5)) kinds.push(AWAY);
  for (let n = 0; n < count; n++) {
    let at = momentOf(random, of);
    for (const { after, act } of random.pick(kinds)(random, of, at)) {
      at += after;
      found.push({ at, act });
    }
  }
  return found;
}

type Kind = (random: Random, of: Setting, at: number) => { after: number; act: Act }[];

/** A quarter of an hour to a week; whole ms, as clocks have it. */
const some = (random: Random) =>
  Math.floor(
    random.pick([HOUR / 4, HOUR, 3 * HOUR, 9 * HOUR, DAY, 2 * DAY, 5 * DAY]) * (0.5 + random.next()),
  );
const one = (act: Act): { after: number; act: Act }[] => [{ after: 0, act }];
const forAWhile = (random: Random, from: Act, to: Act) => [
  { after: 0, act: from },
  { after: some(random), act: to },
];
/** A disk in trouble is looked at every five minutes, which takes as long here as it takes there. */
const forSome = (random: Random, from: Act, to: Act) => [
  { after: 0, act: from },
  { after: Math.floor(random.pick([HOUR / 4, HOUR, 5 * HOUR, 14 * HOUR]) * (0.5 + random.next())), act: to },
];
const any = (random: Random, { parcels }: Setting) => random.whole(0, parcels.length - 1);

const KINDS: readonly Kind[] = [
  // Pages are read, dates move by hours or weeks, either way.
  (random, of) => one({ do: 'read', parcel: any(random, of), kill: killOf(random) }),
  (random, of) => {
    const parcel = any(random, of);
    const { day } = of.parcels[parcel] as Parcel;
    return one({
      do: 'read',
      parcel,
      day: shift(day, random.pick([-4, -2, -1, 1, 2, 5, 10])),
      kill: killOf(random),
    });
  },
  (random, of) => {
    const parcel = any(random, of);
    const field = random.pick(['settled', 'muted'] as const);
    const told = (value: boolean): Act => ({
      do: 'tell',
      parcel,
      fact: { field, value },
      kill: killOf(random),
    });
    return random.chance(0.5) ? one(told(true)) : forAWhile(random, told(true), told(false));
  },
  (random, of) => {
    const ms = random.pick([HOUR, HOUR, 6 * HOUR, 16 * HOUR, DAY, 4 * DAY, 40 * DAY]);
    return one({ do: 'snooze', parcel: any(random, of), ms, kill: killOf(random) });
  },
  (random) => {
    const change = random.chance(0.5)
      ? { leads: someLeads(random) }
      : { quiet: random.chance(0.7) ? someQuiet(random) : null };
    return one({ do: 'set', settings: change, kill: killOf(random) });
  },
  (random) => one({ do: 'visit', kill: killOf(random) }),
  (random) =>
    forAWhile(
      random,
      { do: 'close', alarm: random.chance(0.5), notifications: random.chance(0.3) },
      { do: 'open', kill: killOf(random) },
    ),
  (random) =>
    forAWhile(
      random,
      { do: 'close', alarm: random.chance(0.5), notifications: random.chance(0.3) },
      { do: 'open', kill: killOf(random) },
    ),
  (random) => forAWhile(random, { do: 'sleep' }, { do: 'wake' }),
  (random) => [
    { after: 0, act: { do: 'sleep' } },
    { after: random.whole(10, 60) * DAY, act: { do: 'wake' } },
  ],
  (random) =>
    forAWhile(
      random,
      { do: 'lose-alarm', session: random.chance(0.4) },
      { do: 'visit', kill: killOf(random) },
    ),
  (random) => one({ do: 'late', ms: random.pick([HOUR / 2, 2 * HOUR, 7 * HOUR]) }),
  () => one({ do: 'twice' }),
  (random) => {
    const ms = random.pick([-1, 1]) * random.pick([HOUR, 2 * HOUR, 26 * HOUR, 10 * DAY, 365 * DAY]);
    const back: { after: number; act: Act }[] = forAWhile(
      random,
      { do: 'clock', ms },
      { do: 'clock', ms: -ms },
    );
    const visit: Act = { do: 'visit', kill: killOf(random) };
    return [...back.flatMap((step) => [step, { after: random.pick([0, 60_000, HOUR]), act: visit }])];
  },
  (random) => one({ do: 'zone', zone: random.pick(ZONES) }),
  (random) =>
    forAWhile(
      random,
      { do: 'permission', is: 'denied', tells: random.chance(0.5) },
      { do: 'permission', is: random.pick(['granted', 'unknown']), tells: random.chance(0.5) },
    ),
  (random) => forSome(random, { do: 'disk', is: 'full' }, { do: 'disk', is: 'fine' }),
  (random) => forSome(random, { do: 'disk', is: 'shut' }, { do: 'disk', is: 'fine' }),
  (random) =>
    forAWhile(random, { do: 'refuse', what: 'show', is: true }, { do: 'refuse', what: 'show', is: false }),
  (random) =>
    forAWhile(random, { do: 'refuse', what: 'alarm', is: true }, { do: 'refuse', what: 'alarm', is: false }),
  () => one({ do: 'dismiss' }),
];

/** Long enough to miss something, short enough for something to be left. */
const AWAY: Kind = (random) => [
  { after: 0, act: { do: 'sleep' } },
  { after: random.whole(20, 120) * HOUR, act: { do: 'wake' } },
];

const killed = (kill: Kill) =>
  kill === null ? '' : kill === 'each' ? ', killed at every await in turn' : `, killed after ${kill} steps`;
const hours = (ms: number) => `${Number((ms / HOUR).toFixed(1))} h`;

function wordsOf(act: Act, { parcels, zone }: Schedule): string {
  const name = (n: number) => parcels[n]?.title ?? '?';
  switch (act.do) {
    case 'until': {
      const { day, minute } = wallOf(act.at, zone);
      return `— ${new Date(act.at).toISOString()} (${day} ${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')})`;
    }
    case 'read':
      return `${name(act.parcel)} is read${act.day ? `, now with ${act.day}` : ''}${killed(act.kill)}`;
    case 'tell':
      return `the buyer tells of ${name(act.parcel)}: ${JSON.stringify(act.fact)}${killed(act.kill)}`;
    case 'snooze':
      return `${name(act.parcel)} is snoozed for ${hours(act.ms)}${killed(act.kill)}`;
    case 'set':
      return `settings: ${JSON.stringify(act.settings)}${killed(act.kill)}`;
    case 'visit':
      return `the popup is opened${killed(act.kill)}`;
    case 'close':
      return `the browser is closed; alarm ${act.alarm ? 'kept' : 'lost'}, notifications ${act.notifications ? 'kept' : 'lost'}`;
    case 'open':
      return `the browser is started${killed(act.kill)}`;
    case 'clock':
      return `the clock jumps by ${hours(act.ms)}`;
    case 'late':
      return `the next alarm is ${hours(act.ms)} late`;
    default:
      return JSON.stringify(act);
  }
}

/** A schedule in words, one thing a line. */
export function describeSchedule(schedule: Schedule): string {
  const { seed, start, zone, settings, parcels, deaths, between } = schedule;
  return [
    `seed ${seed}: from ${new Date(start).toISOString()} in ${zone}, settings ${JSON.stringify(settings)}`,
    `deaths ${JSON.stringify(deaths)}, ${between / 1000} s between lives`,
    ...parcels.map(({ title, kind, day, key }) => `${title} (${key}): ${kind}, ${day}`),
    ...schedule.acts.map((act) => wordsOf(act, schedule)),
  ].join('\n');
}
