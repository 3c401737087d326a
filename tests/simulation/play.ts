// The database has to be there before Dexie looks for one.
import 'fake-indexeddb/auto';
import { run, wakeUp } from '../../lib/background/engine';
import { readTold } from '../../lib/background/told';
import type { WindowContext } from '../../lib/deadlines';
import type { Observation } from '../../lib/domain/schema';
import type { Told } from '../../lib/domain/view';
import { rules } from '../../lib/rules';
import { append, observationsOf, readSettings, writeSettings } from '../../lib/store';
import { event, refundBefore, saw, status, within } from '../support/orders';
import { Browser, type Worker } from './browser';
import { wallOf } from './local';
import { type Figures, type Violation, Witness } from './promises';
import { Random } from './random';
import { type Act, describeSchedule, type Kill, type Parcel, type Schedule } from './schedule';

/** What a schedule came to. */
export interface Outcome {
  violations: Violation[];
  figures: Figures;
  browser: Browser;
}

/** What one wake-up of the background does. */
type Job = (worker: Worker) => Promise<void>;

/** Of the extension; with another one all orders are computed anew. */
const VERSION = '1';
/** A run that is not done after so many lives never is. */
const MOST_LIVES = 2000;
/** Wake-ups of a schedule that are killed at every await in turn: the dearest part. */
const MOST_CHAINS = 3;
/** Steps of a usual run, for a first guess of where to kill it. */
const USUAL = 40;

/** A day of the viewer's calendar, or a moment. */
const whenOf = (day: string, zone: string) =>
  day.includes('T') ? { at: Date.parse(day) } : { day, zones: [zone] };

let count = 0;

/** One schedule as it is played. */
class Player {
  readonly browser: Browser;
  readonly witness: Witness;
  private readonly random: Random;
  private readonly days: string[];
  private awakeSince: number;
  private late = 0;
  private twice = false;
  private chains = 0;
  private usual = USUAL;

  constructor(private readonly schedule: Schedule) {
    const { start, zone, parcels, seed } = schedule;
    this.browser = new Browser(`simulation-${count++}`, { time: start, zone });
    this.witness = new Witness(this.browser, new Map(parcels.map(({ key, title }) => [key, title])));
    this.random = new Random(seed + 1);
    this.days = parcels.map(({ day }) => day);
    this.awakeSince = start;
  }

  // --------------------------------------------------------------------------------------------------------- lives

  /** Wakes the background for a job; what is left undone by a kill stays so until the next wake-up. */
  private async wake(job: Job, kill: Kill) {
    if (!this.browser.open || !this.browser.awake) return;
    await this.witness.wakes();
    if (kill !== 'each') {
      await this.live(job, kill);
      return;
    }
    const { figures } = this.witness;
    figures.chains++;
    for (let budget = 0; !(await this.live(job, budget)); budget++) {
      figures.awaits++;
      if (budget > MOST_LIVES) throw new Error('a run without end');
      // The machine sleeps: no alarm goes off.
      this.browser.time += this.schedule.between;
      if (this.schedule.between) this.awakeSince = this.browser.time;
    }
  }

  /** One life; true where it came to its end. */
  private async live(job: Job, budget: number | null): Promise<boolean> {
    const worker = this.browser.start(budget);
    const { life, db } = worker;
    let error: unknown;
    let failed = false;
    const done = job(worker).catch((reason) => {
      failed = true;
      error = reason;
    });
    await Promise.race([done, life.death]);
    // Dead since its last step, it has no more to say.
    const end = life.dead ? 'killed' : failed ? 'failed' : 'done';
    db.close();
    await this.witness.lived(worker, end, error);
    if (end !== 'killed') this.usual = life.steps;
    return !life.dead;
  }

  private context = async ({ db }: Worker): Promise<WindowContext> => ({
    ...{ now: this.browser.now, zone: this.browser.zone, rules },
    settings: await readSettings(db),
  });

  /** As lib/background/index.ts does at every start and alarm. */
  private tick: Job = async (worker) => {
    const { db, effects } = worker;
    const { now, zone } = this.browser;
    try {
      const { error } = await wakeUp({ db, effects, now, zone }, VERSION);
      worker.ran = true;
      if (error) throw error;
    } catch (error) {
      if ((await effects.alarmAt().catch(() => null)) === null)
        await effects.armAlarm(now).catch(() => undefined);
      throw error;
    }
  };

  /** Stores what was seen or told, then runs; an engine that fails does not undo what is stored. */
  private store =
    (observations: (worker: Worker) => Promise<readonly Observation[]>): Job =>
    async (worker) => {
      const { db, effects } = worker;
      // A background that is started for it sets the alarm before all else, as every start does.
      if (this.browser.alarm !== null)
        await effects.armAlarm(this.browser.now + 5 * 60_000).catch(() => undefined);
      await append(await observations(worker), await this.context(worker), db);
      await run({ db, effects, now: this.browser.now, zone: this.browser.zone }).finally(() => {
        worker.ran = true;
      });
    };

  // -------------------------------------------------------------------------------------------------------- orders

  private seen({ n, title, key, kind }: Parcel): Observation[] {
    const at = this.browser.now;
    const order = key.slice(key.indexOf(':') + 1);
    const day = this.days[n] as string;
    const of = { order, at };
    const base = [
      saw('title', title, { ...of, line: `${order}1` }),
      saw('total', { amount: 12.5, currency: 'EUR', text: '12,50 €' }, of),
    ];
    if (kind === 'undated') return [...base, status('awaiting-shipment', of)];
    if (kind === 'within') {
      const completed = new Date(Date.parse(day) - 30 * 86_400_000).toISOString().slice(0, 10);
      return [
        ...[...base, status('completed', of), event('completed', completed, of)],
        ...[
          within('not-as-described', 30, 'completed', of),
          within('any-reason-return', 24, 'completed', of),
        ],
      ];
    }
    const refund = new Date(Date.parse(day) + (kind === 'in-dispute' ? 20 * 86_400_000 : 0)).toISOString();
    return [...base, status('awaiting-delivery', of), refundBefore(refund.slice(0, 10), of)];
  }

  /** What the buyer tells of an order of theirs; of one in dispute the day by which to send it back. */
  private toldOf({ kind, title, n }: Parcel): Told[] {
    const day = this.days[n] as string;
    if (kind === 'by-hand')
      return [
        ...([
          { field: 'title', value: title, line: '1' },
          { field: 'shop', value: 'Corner shop' },
        ] as const),
        { field: 'lastDay:not-as-described', value: whenOf(day, this.browser.zone) },
      ];
    if (kind !== 'in-dispute') return [];
    const { day: today } = wallOf(this.browser.now, this.browser.zone);
    return [
      { field: 'step:opened', value: { step: 'opened', when: { day: today } } },
      { field: 'step:return-agreed', value: { step: 'return-agreed', when: { day: today }, until: { day } } },
    ];
  }

  /** As lib/background/index.ts has it: told last wins, also where an earlier word was told while the clock was ahead. */
  private async note({ key }: Parcel, facts: readonly Told[], { db }: Worker): Promise<Observation[]> {
    const { observations } = await observationsOf(key, db);
    const own = observations.filter(({ source }) => source.reader === 'user');
    const at = Math.max(this.browser.now, ...own.map(({ lastSeen }) => lastSeen + 1));
    const told = readTold(key, facts, at, this.browser.now);
    if ('refused' in told) throw new Error(told.refused);
    return told.observations;
  }

  private read = (parcel: Parcel): Job =>
    this.store(async (worker) => {
      const told = this.toldOf(parcel);
      return [
        ...(parcel.kind === 'by-hand' ? [] : this.seen(parcel)),
        ...(told.length ? await this.note(parcel, told, worker) : []),
      ];
    });

  // ---------------------------------------------------------------------------------------------------------- time

  /** Time passes, with whatever alarms go off in it. */
  private async until(end: number) {
    const { browser } = this;
    for (;;) {
      const { alarm, ahead, open, awake } = browser;
      const goesOff =
        alarm !== null && open && awake ? Math.max(browser.time, alarm - ahead + this.late) : Infinity;
      if (goesOff > end) break;
      browser.time = goesOff;
      await this.passed();
      this.late = 0;
      browser.alarmWent();
      const again = this.twice;
      this.twice = false;
      await this.wake(this.tick, await this.killOfAlarm());
      if (again) await this.wake(this.tick, null);
    }
    browser.time = Math.max(browser.time, end);
    await this.passed();
  }

  private async passed() {
    const { open, awake, time } = this.browser;
    if (open && awake && !this.late) await this.witness.timePassed(time - this.awakeSince);
  }

  private async killOfAlarm(): Promise<Kill> {
    const { once, each } = this.schedule.deaths;
    const [first, second] = [this.random.next(), this.random.next()];
    if (first < each && this.chains < MOST_CHAINS && (await this.witness.waiting())) {
      this.chains++;
      return 'each';
    }
    return second < once ? Math.floor((second / once) * this.usual * 1.1) : null;
  }

  // ---------------------------------------------------------------------------------------------------------- acts

  async play(): Promise<void> {
    // A new extension: its first start stores the settings.
    await this.wake(async (worker) => {
      await writeSettings(this.schedule.settings, this.browser.now, worker.db);
      await this.tick(worker);
    }, null);
    await this.witness.leadsChanged();
    for (const act of this.schedule.acts) await this.does(act);
  }

  private async does(act: Act) {
    const { browser, witness } = this;
    const parcel = 'parcel' in act ? (this.schedule.parcels[act.parcel] as Parcel) : null;
    switch (act.do) {
      case 'until':
        return this.until(act.at);
      case 'read': {
        if (!parcel || !browser.open || !browser.awake) return;
        if (act.day) this.days[parcel.n] = act.day;
        witness.touch(parcel.key);
        return this.wake(this.read(parcel), act.kill);
      }
      case 'tell':
      case 'snooze': {
        if (!parcel || !(await browser.eye.orders.get(parcel.key))) return;
        const until = browser.now + ('ms' in act ? act.ms : 0);
        const fact: Told =
          act.do === 'tell' ? act.fact : { field: 'snoozed', value: { until, told: browser.now } };
        witness.touch(parcel.key);
        return this.wake(
          this.store((worker) => this.note(parcel, [fact], worker)),
          act.kill,
        );
      }
      case 'set': {
        witness.touch();
        await this.wake(async (worker) => {
          await writeSettings(act.settings, this.browser.now, worker.db);
          await witness.leadsChanged();
          await this.tick(worker);
        }, act.kill);
        return;
      }
      case 'visit':
        return this.wake(this.tick, act.kill);
      case 'close':
        if (!browser.open) return;
        browser.close(act);
        return witness.sessionEnded();
      case 'open':
        if (browser.open) return;
        browser.open = true;
        this.awakeSince = browser.time;
        return this.wake(this.tick, act.kill);
      case 'sleep':
        browser.awake = false;
        return;
      case 'wake':
        if (!browser.awake) this.awakeSince = browser.time;
        browser.awake = true;
        return;
      case 'lose-alarm':
        if (!browser.open) return;
        if (act.session) {
          browser.endSession({ alarm: false, notifications: true });
          return witness.sessionEnded();
        }
        witness.alarmVanished();
        browser.alarm = null;
        return;
      case 'late':
        this.late = act.ms;
        return witness.unsettle();
      case 'twice':
        this.twice = true;
        return;
      case 'clock':
        browser.ahead += act.ms;
        return witness.unsettle();
      case 'zone':
        browser.zone = act.zone;
        witness.touch();
        return witness.unsettle();
      case 'permission':
        browser.permission = act.is;
        if (act.tells) await this.wake(this.tick, null);
        return;
      case 'refuse':
        if (act.what === 'show') browser.refusesShow = act.is;
        else browser.refusesAlarm = act.is;
        return;
      case 'disk':
        browser.disk = act.is;
        return;
      case 'dismiss':
        browser.standing.clear();
        return;
    }
  }
}

/** Plays a schedule from its start to its end. The browser that is returned has to be disposed of. */
export async function play(schedule: Schedule): Promise<Outcome> {
  const player = new Player(schedule);
  await player.play();
  const { browser, witness } = player;
  return { violations: witness.violations, figures: witness.figures, browser };
}

/** What went wrong, with the schedule in words and all that was shown; empty where nothing did. */
export function report(schedule: Schedule, { violations, browser }: Outcome): string {
  if (!violations.length) return '';
  const shows = browser.shows.map(
    ({ at, id, title, message, life, tells }) =>
      `${new Date(at).toISOString()} life ${life} ${id}: ${title} | ${message.replaceAll('\n', ' / ')} | ${tells.join(' ')}`,
  );
  return [
    ...violations.map(({ promise, what }) => `${promise}: ${what}`),
    ...['', describeSchedule(schedule), '', ...shows],
  ].join('\n');
}
