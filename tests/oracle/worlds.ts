import fc from 'fast-check';
import { addDays, DAY_MS, dayIn, endMoment, firstMoment, serial } from './calendar';
import { type Form, LOOKED_AT, type Look, read } from './readings';
import { EVENTS, PACIFIC_ZONE, type Printed, protectionAt, type TrueStep, type Truth } from './truth';

/** Generated histories of orders, dates crowded around the days on which clocks are put forward or back. */

const ZONES = [
  ...['Pacific/Apia', 'Pacific/Kiritimati', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Europe/Berlin'],
  ...[PACIFIC_ZONE, 'America/Sao_Paulo', 'America/St_Johns', 'Africa/Cairo', 'Asia/Beirut'],
  ...['Asia/Tokyo', 'Pacific/Auckland', 'Europe/London', 'Pacific/Honolulu', 'UTC'],
];
/** Only a page's own request names such a zone. */
const OFFSETS = ['-08:00', '-07:00', '+05:30', '+14:00'];

/** Days on which clocks change: the USA, Europe, Egypt, Lebanon, Lord Howe Island; 2025 to 2027. */
const SWITCHES = [
  ...['2025-03-09', '2025-03-30', '2025-04-06', '2025-04-25', '2025-10-05', '2025-10-26', '2025-10-31'],
  ...['2025-11-02', '2026-03-08', '2026-03-29', '2026-04-05', '2026-04-24', '2026-10-04', '2026-10-25'],
  ...['2026-10-30', '2026-11-01', '2027-03-14', '2027-03-28', '2027-04-04', '2027-04-30', '2027-10-03'],
  ...['2027-10-29', '2027-10-31', '2027-11-07', '2026-12-31', '2028-02-29'],
];
/** Midnights that were left out, and one whole day. */
const ONCE: readonly [zone: string, day: string][] = [
  ['Pacific/Apia', '2011-12-30'],
  ['America/Sao_Paulo', '2017-10-15'],
  ['America/Sao_Paulo', '2018-02-18'],
  ['America/Sao_Paulo', '2018-11-04'],
];

/** One world: what is true, what was looked at, and who looks. */
export interface World {
  truth: Truth;
  looks: Look[];
}

const fraction = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.constant(1) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000) },
);

const zone = fc.constantFrom(...ZONES);

/** Where it happens, and around which day. `foreign`: the page asked for a zone that is neither Pacific nor the viewer's. */
const place = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .record({
        viewer: zone,
        server: fc.constantFrom('viewer', 'pacific', 'foreign'),
        foreign: fc.constantFrom(...ZONES, ...OFFSETS),
        focus: fc.oneof(
          { weight: 3, arbitrary: fc.constantFrom(...SWITCHES) },
          {
            weight: 1,
            arbitrary: fc.integer({ min: serial('2025-01-01'), max: serial('2027-12-31') }).map(dayOfSerial),
          },
        ),
      })
      .map(({ viewer, server, foreign, focus }) => ({
        ...{ viewer, focus },
        server: server === 'viewer' ? viewer : server === 'pacific' ? PACIFIC_ZONE : foreign,
      })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...ONCE), fc.constantFrom('server', 'viewer', 'both'))
      .map(([[own, focus], where]) => ({
        viewer: where === 'server' ? PACIFIC_ZONE : own,
        server: where === 'viewer' ? PACIFIC_ZONE : own,
        focus,
      })),
  },
);

function dayOfSerial(n: number): string {
  return dayIn(n * DAY_MS, 'UTC');
}

/** Whether days without a zone may be meant in the marketplace's: in Pacific time or in the viewer's. */
export const isNear = ({ server, viewer }: Pick<Truth, 'server' | 'viewer'>) =>
  server === PACIFIC_ZONE || server === viewer;

const story = fc.record({
  place,
  /** Days from one event to the next. */
  gaps: fc.tuple(
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 0, max: 12 }),
    fc.oneof(fc.integer({ min: 0, max: 70 }), fc.integer({ min: 0, max: 3 })),
    fc.integer({ min: 0, max: 20 }),
  ),
  times: fc.tuple(fraction, fraction, fraction, fraction, fraction),
  /** The last event that ever happens. */
  last: fc.integer({ min: 1, max: 4 }),
  /** Days from shipping to the protection end. */
  protection: fc.integer({ min: 1, max: 90 }),
  extension: fc.option(fc.record({ days: fc.integer({ min: 1, max: 40 }), when: fraction }), {
    nil: null,
    freq: 2,
  }),
  notAsDescribed: fc.option(
    fc.record({
      from: fc.constantFrom('placed' as const, 'delivered' as const, 'completed' as const),
      days: fc.integer({ min: 1, max: 90 }),
    }),
    { nil: null, freq: 2 },
  ),
  anyReason: fc.option(
    fc.record({
      from: fc.constantFrom('delivered' as const, 'completed' as const),
      days: fc.integer({ min: 1, max: 30 }),
    }),
    { nil: null, freq: 2 },
  ),
  /** What is brought to the day in focus, and how near. */
  target: fc.nat({ max: 9 }),
  off: fc.integer({ min: -1, max: 1 }),
  draw: fraction,
});
type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;

function truthOf(told: Story): Truth {
  const { viewer, server, focus } = told.place;
  const [paid, shipped, delivered, completed] = [0, 1, 2, 3].map((n) =>
    told.gaps.slice(0, n + 1).reduce((sum, gap) => sum + gap, 0),
  ) as [number, number, number, number];
  const promised = told.notAsDescribed?.days ?? 15;
  const targets = [
    ...[0, paid, shipped, delivered, completed, shipped + told.protection],
    ...[shipped + told.protection + 15, delivered + 15, completed + promised, shipped + 10],
  ];
  const base = addDays(focus, told.off - (targets[told.target] ?? 0));

  const at: { [event: string]: number } = {};
  let previous = 0;
  for (const [n, event] of EVENTS.entries()) {
    if (n > told.last) break;
    const day = addDays(base, [0, paid, shipped, delivered, completed][n] ?? 0);
    const [from, to] = [firstMoment(day, server), endMoment(day, server)];
    const moment = from + Math.floor((told.times[n] ?? 0) * Math.max(0, to - from - 1));
    previous = Math.max(moment, previous);
    at[event] = previous;
  }

  // Fifteen days after the protection end the seller is paid and the order completed, if nobody did it before.
  let protection = addDays(base, shipped + told.protection);
  if (at.completed !== undefined) {
    const least = addDays(dayIn(at.completed, server), -15);
    if (protection < least) protection = least;
  }
  let extended: Truth['extended'] = null;
  if (told.extension && at.shipped !== undefined) {
    const room = firstMoment(protection, server) - at.shipped;
    const moment = at.shipped + Math.floor(told.extension.when * Math.max(0, room - 1));
    if (room > 0) extended = { at: moment, to: addDays(protection, told.extension.days) };
  }
  const printed: Printed[] = [];
  if (told.notAsDescribed) printed.push({ right: 'not-as-described', ...told.notAsDescribed });
  if (told.anyReason) printed.push({ right: 'any-reason-return', ...told.anyReason });
  return {
    ...{ server, viewer, protection, extended, printed, steps: [], draw: told.draw },
    at: at as Truth['at'],
  };
}

/** How a date is given in a world: without zones only where they may be guessed. */
const form = (
  truth: Truth,
  { exact, zones, beside }: { exact: boolean; zones: number; beside: string },
): Form => {
  if (isNear(truth) && zones === 0) return { exact, zones: null };
  if (zones === 2) return { exact, zones: [...new Set([beside, truth.server])] };
  return { exact, zones: [truth.server] };
};
const anyForm = fc.record({ exact: fc.boolean(), zones: fc.nat({ max: 2 }), beside: zone });

const anyLook = fc.record({
  /** After which event, and how far towards the next one, or so many ms beside it. */
  after: fc.nat({ max: 5 }),
  where: fc.oneof(fraction, fc.constantFrom(-1, -2)),
  page: fc.constantFrom('list' as const, 'detail' as const, 'tracking' as const),
  readers: fc.constantFrom(
    ['document' as const],
    ['payload' as const],
    ['document' as const, 'payload' as const],
  ),
  form: anyForm,
  hidden: fc.oneof(fc.constant([]), fc.subarray([...LOOKED_AT])),
  noYear: fc.boolean(),
});

function lookOf(truth: Truth, told: typeof anyLook extends fc.Arbitrary<infer T> ? T : never): Look {
  const marks = [...EVENTS.map((event) => truth.at[event]), truth.extended?.at]
    .filter((at): at is number => at !== undefined)
    .sort((a, b) => a - b);
  const n = Math.min(told.after, marks.length - 1);
  const from = marks[n] as number;
  const to = marks[n + 1] ?? from + 40 * DAY_MS;
  // -1: the very moment; -2: the moment before.
  const at = told.where < 0 ? from + told.where + 1 : from + Math.floor(told.where * (to - from));
  return {
    at: Math.max(at, truth.at.placed),
    page: told.page,
    hidden: told.hidden,
    form: form(truth, told.form),
    readers: told.readers,
    noYear: told.noYear,
  };
}

/** An order that was looked at now and then, by pages that leave out this and that. */
export const worlds: fc.Arbitrary<World> = fc
  .record({ story, looks: fc.array(anyLook, { minLength: 1, maxLength: 5 }) })
  .map(({ story: told, looks }) => {
    const truth = truthOf(told);
    const all = looks.map((look) => lookOf(truth, look)).sort((a, b) => a.at - b.at);
    // Somebody told something, or there is no order to speak of.
    const [first, ...others] = all as [Look, ...Look[]];
    const silent = all.every((look) => !read(truth, look).length);
    return { truth, looks: silent ? [{ ...first, page: 'detail', hidden: [] }, ...others] : all };
  });

/** An order of which the page of the order told everything, once, every date in the same form. */
export const plainWorlds: fc.Arbitrary<World & { protection: boolean }> = fc
  .record({ story, look: anyLook, protection: fc.boolean() })
  .map(({ story: told, look, protection }) => {
    const all = truthOf(told);
    const truth = { ...all, printed: look.noYear ? all.printed : [] };
    const last = EVENTS[told.last] as (typeof EVENTS)[number];
    const form = formOf(truth, look.form, look.readers);
    const at = (truth.at[last] as number) + Math.floor(Math.max(0, look.where) * 10 * DAY_MS);
    const hidden = protection ? [] : (['protection'] as const);
    return {
      truth,
      protection,
      looks: [{ at, page: 'detail', readers: look.readers, form, hidden, noYear: false }],
    };
  });

/** Exact moments are only in a page's data, so both readers together give them only as days. */
function formOf(
  truth: Truth,
  told: { exact: boolean; zones: number; beside: string },
  readers: readonly string[],
) {
  const found = form(truth, told);
  return { ...found, exact: found.exact && !readers.includes('document') };
}

/** A step of a dispute as somebody told it. */
export interface Told {
  step: TrueStep;
  form: Form;
  source: { page: string; reader: string };
}
export interface DisputeWorld {
  truth: Truth;
  /** What the page of the order told. */
  look: Look;
  told: Told[];
  /** When the last step was told. */
  at: number;
}

/** Courses of disputes: the steps in the order in which they happen. A `*` has a printed last day, a `?` may have one. */
const COURSES = [
  ...['cancel-asked', 'opened', 'opened changed', 'opened changed changed', 'opened rejected'],
  ...['opened rejected changed', 'opened withdrawn opened', 'opened evidence-asked*'],
  ...['opened rejected evidence-asked*', 'opened rejected proposals*', 'opened return-agreed?'],
  ...['opened rejected proposals* return-agreed?', 'opened rejected proposals* accepted:return'],
  ...['opened rejected proposals* accepted:refund', 'opened seller-agreed', 'opened changed refund-started'],
  ...['opened return-agreed? return-sent', 'opened return-agreed? return-sent refund-started'],
  ...['opened rejected proposals* lost', 'opened ended', 'opened return-agreed? return-sent return-refused'],
  ...['opened withdrawn'],
];

export const disputeWorlds: fc.Arbitrary<DisputeWorld> = fc
  .record({
    story,
    course: fc.constantFrom(...COURSES),
    steps: fc.array(
      fc.record({
        gap: fc.integer({ min: 2, max: 9 }),
        time: fraction,
        until: fc.integer({ min: 1, max: 15 }),
        printed: fc.boolean(),
        form: anyForm,
        reader: fc.constantFrom('user', 'document', 'payload'),
      }),
      { minLength: 4, maxLength: 4 },
    ),
    look: anyLook,
    /** The day in focus is that of the last step, or so many days after it. */
    after: fc.constantFrom(0, 1, 2, 3, 5, 7, 10, 20),
  })
  .map(({ story: told, course, steps, look, after }) => {
    const names = course.split(' ');
    const cancels = course === 'cancel-asked';
    const gaps = steps.slice(0, names.length).map(({ gap }) => gap);
    const { server, viewer, focus } = told.place;
    const lastDay = addDays(focus, told.off - after);
    const days = names.map((_, n) => addDays(lastDay, -gaps.slice(n + 1).reduce((a, b) => a + b, 0)));
    const start = addDays(days[0] as string, -2);
    const moment = (day: string, part: number) => {
      const [from, to] = [firstMoment(day, server), endMoment(day, server)];
      return from + Math.floor(part * Math.max(0, to - from - 1));
    };
    const at: { [event: string]: number } = {};
    const events = cancels ? EVENTS.slice(0, 2) : EVENTS.slice(0, told.last + 1 < 3 ? 3 : told.last + 1);
    // Whatever has happened to the order happened before its dispute.
    for (const [n, event] of events.entries())
      at[event] = moment(addDays(start, (n - 4) * 3), told.times[n] ?? 0);

    const truth: Truth = {
      ...{ server, viewer, extended: null, printed: [], draw: told.draw, at: at as Truth['at'] },
      protection: addDays(start, told.protection),
      steps: names.map((written, n): TrueStep => {
        const own = steps[n] as (typeof steps)[number];
        const [, step = '', outcome, mark] = /^([a-z-]+)(?::(\w+))?([*?])?$/.exec(written) ?? [];
        const until =
          mark === '*' || (mark === '?' && own.printed) ? addDays(days[n] as string, own.until) : null;
        return {
          ...{ step, at: moment(days[n] as string, own.time) },
          ...(until && { until }),
          ...(outcome && { outcome: outcome as 'refund' | 'return' }),
        };
      }),
    };
    const last = (truth.steps.at(-1) as TrueStep).at;
    return {
      truth,
      at: last + Math.floor(Math.abs(look.where) * 6 * 3_600_000),
      look: {
        ...{ at: last, page: 'detail', readers: look.readers, hidden: [], noYear: false },
        form: formOf(truth, look.form, look.readers),
      },
      told: truth.steps.map((step, n) => {
        const own = steps[n] as (typeof steps)[number];
        const source = { page: own.reader === 'user' ? 'user' : 'dispute', reader: own.reader };
        return { step, form: form(truth, own.form), source };
      }),
    };
  });

const iso = (at: number | undefined) => (at === undefined ? 'never' : new Date(at).toISOString());

/** A world in a few lines, as a counterexample prints it. */
export function describeWorld(world: { truth: Truth; looks?: Look[]; look?: Look; told?: Told[] }): string {
  const { truth } = world;
  const lines = [
    `server ${truth.server}, viewer ${truth.viewer}`,
    ...EVENTS.filter((event) => truth.at[event] !== undefined).map(
      (event) => `${event} ${iso(truth.at[event])} (${dayIn(truth.at[event] as number, truth.server)} there)`,
    ),
    `protection ${truth.protection}${truth.extended ? `, from ${iso(truth.extended.at)} ${truth.extended.to}` : ''}`,
    ...truth.printed.map(({ right, from, days }) => `printed: ${right} within ${days} days of ${from}`),
    ...[world.looks ?? [], world.look ?? []].flat().map((look) => {
      const as = `${look.form.exact ? 'moments' : 'days'} in ${look.form.zones?.join('|') ?? 'no zone'}`;
      const hidden = look.hidden.length ? `, without ${look.hidden.join(' ')}` : '';
      const shown = look.hidden.includes('protection') ? '' : ` (protection ${protectionAt(truth, look.at)})`;
      return `look ${iso(look.at)} ${look.page} ${look.readers.join('+')}, ${as}${hidden}${shown}`;
    }),
    ...(world.told ?? []).map(
      ({ step, form: own, source }) =>
        `step ${step.step} ${iso(step.at)} until ${step.until ?? 'nothing'} ${step.outcome ?? ''} by ${source.reader}, ${own.exact ? 'moment' : 'day'} in ${own.zones?.join('|') ?? 'no zone'}`,
    ),
  ];
  return lines.join('\n    ');
}
