import type { Settings } from '../../lib/deadlines';
import type { FaultCode } from '../../lib/domain/fault';
import { needsYou, shownOf } from '../../lib/domain/order';
import { readSettings, type StoredOrder } from '../../lib/store';
import type { Browser, Show, Worker } from './browser';
import { isEve, quietAt, wallOf } from './local';
import { DAY, HOUR, isAlone, isSame, isStale, kindOf, type Owed, owedOf, windowOf } from './truth';

/** What must hold, whatever happens. */
export type PromiseName =
  | 'never lost'
  | 'hardly ever twice'
  | 'one a day'
  | 'one summary'
  | 'silent'
  | 'quiet'
  | 'names it'
  | 'nothing else'
  | 'alarm'
  | 'toolbar'
  | 'faults'
  | 'no exception';

export interface Violation {
  promise: PromiseName;
  /** What happened, with the moment by the clock. */
  what: string;
}

/** What a schedule came to. */
export interface Figures {
  wakeUps: number;
  kills: number;
  /** Wake-ups that were killed at every await in turn. */
  chains: number;
  /** The awaits of those. */
  awaits: number;
  /** Warnings whose moment came. */
  due: number;
  told: number;
  /** Told again where that is allowed. */
  again: number;
}

const noFigures = (): Figures => ({
  ...{ wakeUps: 0, kills: 0, chains: 0, awaits: 0 },
  ...{ due: 0, told: 0, again: 0 },
});

/** A warning that was told, as the world saw it. */
interface Told {
  /** Name of the warning. */
  name: string;
  owed: Owed;
  at: number;
  /** Id of the notification. */
  in: string;
  life: number;
  session: number;
  recorded: boolean;
}

/** How one life of the background ended. */
export type End = 'done' | 'killed' | 'failed';

/** Alarms are on time by so much, and a killed background comes back within it. */
const TOLERANCE = 6 * 60_000;
/** A background that was killed is woken again within this. */
const AFTER_DEATH = 70 * 60_000;
/** What the browser refused is tried again after this. */
const AGAIN = HOUR;
const SLACK = 60_000;
const MORNING = 9 * 60;

const iso = (at: number) =>
  Number.isFinite(at) && Math.abs(at) < 8.64e15 ? new Date(at).toISOString().slice(0, 16) : 'no time';

/** Watches a browser and holds its background to what was promised. */
export class Witness {
  readonly violations: Violation[] = [];
  readonly figures = noFigures();
  /** When orders were first stored, true time. */
  private readonly since = new Map<string, number>();
  /** When something of an order changed last, by the clock; `''` is for what concerns all. */
  private readonly touched = new Map<string, number>();
  private told: Told[] = [];
  private ordinary: number[] = [];
  private cameDue = new Set<string>();
  /** Since when each lead has been wished for, by the clock. */
  private readonly wished = new Map<string, number>();
  private seenShows = 0;
  /** What each notification said last. */
  private readonly shown = new Map<
    string,
    Pick<Show, 'life' | 'session'> & { words: string; silent: boolean }
  >();
  private readonly killed = new Set<number>();
  /** Since when (true time) the background is in order: done, with an alarm, and nothing happened to either. */
  private soundSince: number | null = null;
  /** Since when (true time) one that was killed has been waiting for its alarm. */
  private killedAt: number | null = null;
  /** When notifications could not be shown last, true time. */
  private trouble = -Infinity;
  /** The alarm was taken away while the session went on: when it would have gone off. */
  private vanished: number | null = null;
  private ranAt: number | null = null;
  private idsInRun = new Set<string>();
  private lateInRun = false;
  private diedInRun = false;

  /** `titles`: by which title each order goes, by its key. */
  constructor(
    private readonly browser: Browser,
    private readonly titles: ReadonlyMap<string, string>,
  ) {}

  private violate(promise: PromiseName, what: string) {
    this.violations.push({ promise, what: `${iso(this.browser.now)} ${what}` });
  }

  // ------------------------------------------------------------------------------------ what happens to the browser

  /** Something of an order (or of all) was changed by a page, the buyer, or another zone. */
  touch(key = ''): void {
    this.touched.set(key, this.browser.now);
  }

  /** The background can not be expected to be on time until it has run again. */
  unsettle(): void {
    this.soundSince = null;
    this.killedAt = null;
  }

  /** The alarm was lost while the session goes on. */
  alarmVanished(): void {
    this.vanished = this.browser.alarm;
    this.unsettle();
  }

  /** The session is over. */
  sessionEnded(): void {
    this.vanished = null;
    this.unsettle();
  }

  /** The leads may have been changed: one whose moment had passed before it was wished for is not owed. */
  async leadsChanged(): Promise<void> {
    const { leads } = await readSettings(this.browser.eye);
    const wished = Object.entries(leads).flatMap(([kind, { before, opens }]) => [
      ...before.map((lead) => `${kind} ${lead}`),
      ...(opens ? [`${kind} opens`, `${kind} soft`] : []),
    ]);
    for (const name of [...this.wished.keys()]) if (!wished.includes(name)) this.wished.delete(name);
    for (const name of wished) if (!this.wished.has(name)) this.wished.set(name, this.browser.now);
  }

  private isWished({ kind, right, what, due }: Owed): boolean {
    return kind === 'snooze' || (this.wished.get(`${kindOf(right)} ${what}`) ?? Infinity) < due;
  }

  // ------------------------------------------------------------------------------------------------ what is owed now

  private async stored(): Promise<{ rows: StoredOrder[]; settings: Settings; ran: number | null }> {
    const { eye } = this.browser;
    const [rows, settings, ran] = await Promise.all([
      eye.orders.toArray(),
      readSettings(eye),
      eye.meta.get('ran'),
    ]);
    for (const { key } of rows) if (!this.since.has(key)) this.since.set(key, this.browser.time);
    return { rows, settings, ran: ran?.name === 'ran' ? ran.value : null };
  }

  /** What is owed of an order by when it truly was first read. */
  private owed(row: StoredOrder, settings: Settings): Owed[] {
    const { now, zone, ahead, time } = this.browser;
    const of = { settings, zone, now };
    const truly = (this.since.get(row.key) ?? time) + ahead;
    const owed = owedOf(row, truly, of);
    // What another clock noted as the first reading may lie later, and drop leads that were over by then; not while it
    // lies ahead, when nobody can tell.
    if (row.order.firstSeen > now + HOUR) return owed;
    const names = new Set(owedOf(row, row.order.firstSeen, of).map(({ right, what }) => `${right} ${what}`));
    return owed.filter(({ right, what }) => names.has(`${right} ${what}`));
  }

  private isTold(one: Owed): boolean {
    const { now } = this.browser;
    return this.told.some(({ owed, at }) => {
      if (at > now + SLACK) return false;
      if (isSame(owed, one)) return true;
      // Told since that it closes, and not later than it does.
      const of = owed.kind === 'closes' && one.kind !== 'snooze' && windowOf(owed) === windowOf(one);
      return of && at >= one.due && owed.about <= one.closes + DAY;
    });
  }

  private isBlocked = () => this.browser.permission === 'denied' || this.browser.refusesShow;

  /** Why a warning that is due may wait at a moment (by the clock); null where it may not. */
  private excuse(one: Owed, at: number, wanted: boolean, settings: Settings): string | null {
    const { zone, time, now } = this.browser;
    if (this.isBlocked() || time - this.trouble < AGAIN + TOLERANCE) return 'refused';
    if (wanted) return null;
    const quiet = quietAt(at, zone, settings.quiet);
    if (quiet && !(one.closes > at && one.closes <= quiet.to + HOUR)) return 'quiet hours';
    if (isAlone(one, at)) return null;
    const { day, minute } = wallOf(at, zone);
    const news = Math.max(one.at, this.touched.get(one.key) ?? 0, this.touched.get('') ?? 0);
    const shows = this.ordinary.filter((show) => show <= now + SLACK);
    const today = shows.filter((show) => wallOf(show, zone).day === day);
    const waited = (show: number) => news > show - SLACK || quietAt(show, zone, settings.quiet) !== null;
    if (today.length) return today.every(waited) ? 'told something today' : null;
    const eve = shows.filter((show) => isEve(wallOf(show, zone).day, day));
    const sinceEve = wallOf(news, zone).day !== day && news < at;
    return minute < MORNING && eve.length && sinceEve ? 'until morning' : null;
  }

  /** Everything whose moment came so long ago (ms) has been told, or may wait. */
  private async nothingOwed(ago: number, when: string): Promise<void> {
    const { now } = this.browser;
    const { rows, settings } = await this.stored();
    for (const row of rows) {
      if (ago && (this.touched.get(row.key) ?? 0) > now - ago) continue;
      const owed = this.owed(row, settings).filter(
        (one) => one.at <= now - ago && !isStale(one, now) && this.isWished(one),
      );
      const open = owed.filter((one) => !this.isTold(one));
      for (const one of owed) this.cameDue.add(`${windowOf(one)}:${one.what}:${Math.round(one.about / DAY)}`);
      for (const one of open) {
        const wanted = open.some((other) => other.kind === 'snooze' && windowOf(other) === windowOf(one));
        if (this.excuse(one, now, wanted, settings)) continue;
        if (ago && this.excuse(one, now - ago, wanted, settings)) continue;
        const of = `${this.titles.get(row.key)}: ${one.right} ${one.what}`;
        this.violate('never lost', `${of}, due ${iso(one.at)}, closes ${iso(one.closes)}: not told ${when}`);
      }
    }
    this.figures.due = this.cameDue.size;
  }

  /** How many warnings could be told now. */
  async waiting(): Promise<number> {
    const { rows, settings } = await this.stored();
    const { now } = this.browser;
    return rows.filter((row) =>
      this.owed(row, settings).some(
        (one) => one.at <= now && !isStale(one, now) && this.isWished(one) && !this.isTold(one),
      ),
    ).length;
  }

  /** Called whenever time has passed and the background had nothing to do. `awakeFor`: ms that the browser ran for. */
  async timePassed(awakeFor: number): Promise<void> {
    if (this.isBlocked()) this.trouble = this.browser.time;
    const { time } = this.browser;
    const killed = this.killedAt !== null && this.browser.alarm !== null;
    const since = killed ? this.killedAt : this.soundSince;
    if (since === null) return;
    const ago = killed ? AFTER_DEATH : TOLERANCE;
    if (time - since < ago || awakeFor < ago || this.browser.disk !== 'fine') return;
    await this.nothingOwed(ago, killed ? 'though the alarm of a killed run stood' : 'while the browser ran');
  }

  // ------------------------------------------------------------------------------------------- what a life has done

  /** Called before a wake-up, however many lives it takes. */
  async wakes(): Promise<void> {
    this.ranAt = (await this.stored()).ran;
    this.idsInRun.clear();
    this.lateInRun = false;
    this.diedInRun = false;
    this.figures.wakeUps++;
  }

  /** Called after each life of the background. */
  async lived(worker: Worker, end: End, error?: unknown): Promise<void> {
    const { browser } = this;
    if (worker.refusals.show || browser.permission === 'denied') this.trouble = browser.time;
    const shows = browser.shows.slice(this.seenShows);
    this.seenShows = browser.shows.length;
    if (end === 'killed') {
      this.figures.kills++;
      this.killed.add(worker.n);
      this.diedInRun = true;
      this.soundSince = null;
      this.killedAt = browser.time;
      // It may have set the alarm anew and died before it could tell that it was gone.
      this.vanished = null;
    }
    if (shows.length || end !== 'killed') {
      const { rows, settings } = await this.stored();
      for (const show of shows) this.see(show, rows, settings);
      if (end === 'failed' && !Object.values(worker.refusals).some(Boolean))
        this.violate('no exception', String(error));
      if (worker.ran && end !== 'killed') this.ended(worker, rows);
    }
    await this.record();
    if (end === 'killed' || !worker.ran) return;
    const { refusals } = worker;
    const bad = refusals.alarm || refusals.read || browser.alarm === null;
    this.soundSince = bad ? null : browser.time;
    this.killedAt = null;
    this.vanished = null;
    if (!refusals.read) await this.nothingOwed(0, 'by a run that was done');
  }

  /** Which of what was told stands in the ledger now. */
  private async record() {
    const open = this.told.filter(({ recorded }) => !recorded);
    if (!open.length) return;
    const entries = await this.browser.eye.ledger.bulkGet(open.map(({ name }) => name));
    open.forEach((told, n) => {
      const entry = entries[n];
      // Not what a clock that was ahead has noted.
      const sane = entry && entry.shownAt <= this.browser.now + SLACK;
      if (sane && entry.shownAt >= told.at - SLACK) told.recorded = true;
    });
  }

  /** One notification, just after the life in which it was shown. */
  private see(show: Show, rows: readonly StoredOrder[], settings: Settings) {
    if (show.id === 'no-data') return;
    const { zone } = this.browser;
    const words = `${show.title}\n${show.message}`;
    const named = rows.filter(({ key }) => words.includes(this.titles.get(key) ?? '?'));
    const text = words.replaceAll('\n', ' / ');
    for (const { key, order } of named) {
      const quiet = order.facts.settled?.value ? 'settled' : order.facts.muted?.value ? 'muted' : null;
      if (quiet) this.violate('silent', `${this.titles.get(key)} is ${quiet}: “${text}”`);
    }
    if (show.silent && !show.tells.length) {
      // What was told and still holds, without the rest.
      const before = this.shown.get(show.id);
      const sameSession = before?.session === show.session;
      if (before?.silent && sameSession && before.words === words && !this.killed.has(before.life))
        this.violate('nothing else', `shown again in silence, and nothing new: “${text}”`);
      this.shown.set(show.id, { words, life: show.life, session: show.session, silent: true });
      return;
    }
    this.shown.set(show.id, { words, life: show.life, session: show.session, silent: false });
    if (this.idsInRun.has(show.id) && this.told.some((one) => one.in === show.id && one.life === show.life))
      this.violate('never lost', `${show.id} replaced what was shown just before: “${text}”`);
    this.idsInRun.add(show.id);
    const owed = rows.flatMap((row) => {
      const of = { settings, zone, now: show.at };
      const { firstSeen } = row.order;
      // Read first by a clock that was ahead: nobody can tell what had passed by then.
      const ahead = firstSeen > show.at + HOUR ? owedOf(row, 0, of) : [];
      return [...this.owed(row, settings), ...owedOf(row, firstSeen, of), ...ahead];
    });
    const contents = this.contents(show, owed, named);
    const keys = new Set(contents.map(({ owed }) => owed.key));
    for (const key of keys) {
      if (keys.size <= 4 && !named.some((row) => row.key === key))
        this.violate('names it', `${this.titles.get(key)} is not named in “${text}”`);
    }
    if (!contents.length) this.violate('nothing else', `nothing is due: “${text}” (${show.id})`);
    this.isLawful(show, contents, settings, text);
    for (const told of contents) this.isNews(told, show, text);
    this.told.push(...contents);
    this.figures.told += contents.length;
  }

  /** The warnings that a notification tells. */
  private contents(show: Show, owed: readonly Owed[], named: readonly StoredOrder[]): Told[] {
    const { at, life, session } = show;
    const of = { at, in: show.id, life, session, recorded: false };
    return show.tells.flatMap((name): Told[] => {
      const one = owed.find(
        (other) => name.startsWith(`${windowOf(other)}:${other.what}:`) && other.at <= at + SLACK,
      );
      if (one) return [{ ...of, name, owed: one }];
      // The asking for a date.
      const row = named.find(({ key }) => name.startsWith(`${key}:`));
      const right = /:([a-z-]+):72:[\d-]+$/.exec(name)?.[1];
      const isDated = owed.some(
        ({ key, kind, closes }) => key === row?.key && kind !== 'snooze' && closes > at,
      );
      if (row && right && !isDated) {
        const ask = {
          key: row.key,
          right: right as Owed['right'],
          line: null,
          kind: 'ask' as const,
          what: 'ask',
        };
        return [{ ...of, name, owed: { ...ask, about: at, closes: Infinity, ends: Infinity, due: at, at } }];
      }
      this.violate('nothing else', `${name} is not due at ${iso(at)}`);
      return [];
    });
  }

  /** Quiet hours, one a day, one summary. */
  private isLawful(show: Show, contents: readonly Told[], settings: Settings, text: string) {
    const { zone } = this.browser;
    const { at } = show;
    const wanted = new Set(
      contents.filter(({ owed }) => owed.kind === 'snooze').map((one) => windowOf(one.owed)),
    );
    const quiet = quietAt(at, zone, settings.quiet);
    const yields = ({ owed }: Told) =>
      wanted.has(windowOf(owed)) ||
      (quiet && owed.closes >= quiet.from && owed.closes <= quiet.to + HOUR + SLACK);
    if (quiet && !contents.some(yields))
      this.violate('quiet', `within quiet hours ${iso(quiet.from)} to ${iso(quiet.to)}: “${text}”`);
    const since = this.ranAt;
    const late = contents.some(({ owed }) => since !== null && since < owed.at && owed.at + HOUR < at);
    this.lateInRun ||= late;
    if (this.lateInRun && this.idsInRun.size > 1 && !this.diedInRun)
      this.violate('one summary', `${[...this.idsInRun].join(', ')} after a sleep`);
    const plain = contents.filter(({ owed }) => !wanted.has(windowOf(owed)) && !isAlone(owed, at));
    if (!plain.length) return;
    const { day } = wallOf(at, zone);
    const before = this.ordinary.filter((one) => one <= at + SLACK && wallOf(one, zone).day === day);
    const isAgain = plain.every(({ name }) =>
      this.told.some((one) => one.name === name && this.mayRepeat(one, show)),
    );
    if (before.length && !isAgain)
      this.violate('one a day', `a second ordinary notification on ${day} (${show.id}): “${text}”`);
    this.ordinary.push(at);
  }

  /** A warning may be told again: nothing noted it, and whoever showed it died or was closed over it. */
  private mayRepeat(before: Told, show: Show): boolean {
    if (before.at > show.at + SLACK) return true;
    if (before.recorded) return false;
    return before.session < show.session || (before.in === show.id && before.life < show.life);
  }

  /** Told for the first time, or again where that is allowed. */
  private isNews(told: Told, show: Show, text: string) {
    const before = this.told.filter((one) =>
      told.owed.kind === 'ask' ? one.name === told.name : isSame(one.owed, told.owed),
    );
    const wrong = before.find((one) => !this.mayRepeat(one, show));
    if (before.length) this.figures.again++;
    if (wrong)
      this.violate(
        'hardly ever twice',
        `${told.name} in ${show.id}, was told ${iso(wrong.at)} in ${wrong.in}${wrong.recorded ? ', noted' : ''}: “${text}”`,
      );
  }

  // ------------------------------------------------------------------------------------------------- after a whole run

  private ended(worker: Worker, rows: readonly StoredOrder[]) {
    const { browser } = this;
    const { refusals } = worker;
    const refused = Object.values(refusals).some(Boolean);
    if (!refusals.alarm) {
      const left = (browser.alarm ?? -Infinity) - browser.now;
      if (!(left > 0 && left <= 12 * HOUR)) this.violate('alarm', `armed for ${iso(browser.alarm ?? NaN)}`);
    }
    for (const { id, title, message } of browser.standing.values()) {
      for (const { key, order } of rows) {
        const quiet = order.facts.settled?.value || order.facts.muted?.value;
        if (quiet && !refused && `${title}\n${message}`.includes(this.titles.get(key) ?? '?'))
          this.violate('silent', `${id} still names ${this.titles.get(key)}: ${message}`);
      }
    }
    if (!refusals.read && !refusals.write) {
      const count = rows.filter((row) =>
        needsYou(row, shownOf(row.order, row.windows, browser.now), browser.now),
      ).length;
      const text = browser.toolbar?.text ?? '';
      if (text !== (count ? String(count) : '') && !(count === 0 && text === '!'))
        this.violate('toolbar', `“${text}”, and ${count} orders need the buyer`);
    }
    this.faults(refusals);
  }

  /** The popup is told what went wrong in this run, and no longer what is right again. */
  private faults(refusals: Worker['refusals']) {
    const { browser } = this;
    const wanted = new Map<FaultCode, boolean>([
      ['blocked', browser.permission === 'denied'],
      ['not-shown', refusals.show],
      ['not-stored', refusals.write],
      ['no-data', refusals.read],
      ['alarm-refused', refusals.alarm],
    ]);
    const codes = new Set(browser.faults.map(({ code }) => code));
    for (const [code, is] of wanted) {
      // Silent corrections of what stands are no warnings that were not shown.
      if (code === 'not-shown' && is) continue;
      if (codes.has(code) !== is) this.violate('faults', `${code} is ${is ? 'not told' : 'still told'}`);
    }
    const { vanished, ranAt, diedInRun } = this;
    if (diedInRun) return;
    const isBack = ranAt !== null && ranAt > browser.now + SLACK && !refusals.read;
    if (vanished !== null && vanished > browser.now + SLACK && !isBack && !codes.has('alarm-lost'))
      this.violate('faults', 'alarm-lost is not told');
    if (isBack && !codes.has('clock-back')) this.violate('faults', 'clock-back is not told');
  }
}
