import type { Effects } from '../../lib/background/engine';
import type { Fault } from '../../lib/domain/fault';
import type { Notification } from '../../lib/platform/notifications';
import type { Toolbar } from '../../lib/platform/toolbar';
import { Database } from '../../lib/store';
import { type Disk, databaseOf, Life } from './life';

/** Packed extensions are woken at most every 30 s. */
const SOONEST = 30_000;

/** An alarm that went off goes off again after this, as long as nobody arms it anew. */
const AGAIN = 60 * 60_000;

/** A notification that was shown. */
export interface Show extends Notification {
  /** By the clock, epoch ms. */
  at: number;
  /** Names of the warnings that it tells, as the background announced them to its memory just before. */
  tells: string[];
  /** Ordinal number of the life that showed it. */
  life: number;
  session: number;
}

/** What the browser refused to one life. */
export interface Refusals {
  show: boolean;
  alarm: boolean;
  read: boolean;
  write: boolean;
}

/** One life of the background with what it works on. */
export interface Worker {
  /** Ordinal number. */
  n: number;
  life: Life;
  db: Database;
  effects: Effects;
  refusals: Refusals;
  /** It came to the end of a run, whatever failed in it. */
  ran: boolean;
}

const copy = <T>(value: T): T => (value === undefined ? value : structuredClone(value));

/** A browser with a time of its own, in which anything may fail. Whoever drives it moves the time and starts lives. */
export class Browser {
  /** True time, epoch ms; it never goes back. */
  time: number;
  /** What the clock is ahead of the true time, ms. */
  ahead = 0;
  zone: string;
  open = true;
  awake = true;
  /** When the one alarm goes off, by the clock, epoch ms. */
  alarm: number | null = null;
  standing = new Map<string, Notification>();
  shows: Show[] = [];
  /** What the session remembers. */
  memory: unknown;
  /** Sessions so far. */
  session = 0;
  faults: Fault[] = [];
  toolbar: Toolbar | null = null;
  permission: 'granted' | 'denied' | 'unknown' = 'granted';
  /** Notifications, and alarms, are refused. */
  refusesShow = false;
  refusesAlarm = false;
  disk: Disk = 'fine';
  lives = 0;
  /** Sees the stored data without any life, and without the disk's moods. */
  readonly eye: Database;

  constructor(
    readonly name: string,
    { time, zone }: { time: number; zone: string },
  ) {
    this.time = time;
    this.zone = zone;
    this.eye = new Database(name);
  }

  /** What the clock shows, epoch ms. */
  get now(): number {
    return this.time + this.ahead;
  }

  /** Starts a life of the background; `budget` is the number of steps after which it is killed, null for never. */
  start(budget: number | null): Worker {
    const life = new Life(budget);
    const n = ++this.lives;
    const refusals: Refusals = { show: false, alarm: false, read: false, write: false };
    const db = databaseOf(
      life,
      this.name,
      () => this.disk,
      (kind) => {
        refusals[kind] = true;
      },
    );
    return { n, life, db, effects: this.effectsOf(life, n, refusals), refusals, ran: false };
  }

  /** The alarm has gone off. */
  alarmWent(): void {
    this.alarm = this.now + AGAIN;
  }

  private effectsOf(life: Life, n: number, refusals: Refusals): Effects {
    const step =
      <A extends unknown[], T>(work: (...args: A) => T) =>
      (...args: A) =>
        life.does(() => work(...args));
    return {
      showNotification: step((notification) => {
        if (this.refusesShow) {
          refusals.show = true;
          throw new Error('refused (simulated)');
        }
        const { showing } = Object(this.memory) as { showing?: { id: string; entries: { id: string }[] } };
        const isCorrection = notification.silent && !notification.id.startsWith('urgent:');
        const tells =
          !isCorrection && showing?.id === notification.id ? showing.entries.map((entry) => entry.id) : [];
        // The system takes it and shows nothing where it may not.
        if (this.permission === 'denied') return;
        this.standing.set(notification.id, notification);
        this.shows.push({ ...notification, at: this.now, tells, life: n, session: this.session });
      }),
      standingNotifications: step(() => [...this.standing.keys()]),
      withdrawNotification: step((id) => void this.standing.delete(id)),
      permission: step(() => this.permission),
      setToolbar: step((toolbar) => {
        this.toolbar = toolbar;
      }),
      armAlarm: step((at) => {
        if (this.refusesAlarm) {
          refusals.alarm = true;
          throw new Error('no alarm (simulated)');
        }
        this.alarm = Math.max(at, this.now + SOONEST);
      }),
      alarmAt: step(() => this.alarm),
      recall: step(() => copy(this.memory)),
      remember: step((memory) => {
        this.memory = copy(memory);
      }),
      readFaults: step(() => copy(this.faults)),
      writeFaults: step((faults) => {
        this.faults = copy([...faults]);
      }),
    };
  }

  /** The browser is closed: its session is over; `kept` is what survives it. */
  close(kept: { alarm: boolean; notifications: boolean }): void {
    this.open = false;
    this.endSession(kept);
  }

  /** The session's memory goes; also where the extension is disabled and enabled again. */
  endSession(kept: { alarm: boolean; notifications: boolean }): void {
    this.memory = undefined;
    this.session++;
    if (!kept.alarm) this.alarm = null;
    if (!kept.notifications) this.standing.clear();
  }

  /** Closes and deletes its database. */
  async dispose(): Promise<void> {
    await this.eye.delete();
  }
}
