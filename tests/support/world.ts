import type { Effects } from '../../lib/background/engine';
import { DEFAULT_SETTINGS } from '../../lib/deadlines';
import type { Fault } from '../../lib/domain/fault';
import type { Notification } from '../../lib/platform/notifications';
import type { Toolbar } from '../../lib/platform/toolbar';
import { rules } from '../../lib/rules';
import { Database } from '../../lib/store';
import { refundBefore, saw, status } from './orders';

export const ZONE = 'Europe/Berlin';

/** A browser in which any step may be the last one of the background's life. */
export class World implements Effects {
  notifications: Notification[] = [];
  standing = new Set<string>();
  toolbar: Toolbar | null = null;
  alarm: number | null = null;
  memory: unknown;
  faults: Fault[] = [];
  allowed: 'granted' | 'denied' | 'unknown' = 'granted';
  /** Steps left to live; null is for ever. */
  life: number | null = null;
  refuse = false;
  noAlarms = false;

  private died: () => void = () => undefined;
  /** Resolves when the background has died. */
  death = new Promise<void>((resolve) => {
    this.died = resolve;
  });

  rebirth(): Promise<void> {
    this.death = new Promise<void>((resolve) => {
      this.died = resolve;
    });
    return this.death;
  }
  memoryHas(text: string): boolean {
    return JSON.stringify(Object(this.memory).showing ?? '').includes(text);
  }

  /** Nothing of a killed background goes on: what waits for this step waits for ever. */
  private async step() {
    if (this.life === null) return;
    if (this.life-- > 0) return;
    this.died();
    await new Promise(() => undefined);
  }
  async showNotification(notification: Notification) {
    await this.step();
    if (this.refuse) throw new Error('refused');
    this.notifications.push(notification);
    this.standing.add(notification.id);
    await this.step();
  }
  async standingNotifications() {
    await this.step();
    return [...this.standing];
  }
  async withdrawNotification(id: string) {
    await this.step();
    this.standing.delete(id);
  }
  async setToolbar(toolbar: Toolbar) {
    await this.step();
    this.toolbar = toolbar;
  }
  async armAlarm(at: number) {
    await this.step();
    if (this.noAlarms) throw new Error('no alarms');
    this.alarm = at;
  }
  async alarmAt() {
    await this.step();
    return this.alarm;
  }
  async permission() {
    await this.step();
    return this.allowed;
  }
  async recall() {
    await this.step();
    return structuredClone(this.memory);
  }
  async remember(memory: unknown) {
    await this.step();
    this.memory = structuredClone(memory);
  }
  async readFaults() {
    await this.step();
    return this.faults;
  }
  async writeFaults(faults: readonly Fault[]) {
    await this.step();
    this.faults = [...faults];
  }
}

/** A disk that is full takes no writing. */
export const disk = { full: false };

let count = 0;

/** A database of its own for each world. */
export function fresh(): Database {
  const made = new Database(`world-${count++}`);
  made.use({
    stack: 'dbcore',
    name: 'disk',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        const refused = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
        return { ...table, mutate: (request) => (disk.full ? refused() : table.mutate(request)) };
      },
    }),
  });
  return made;
}

export const context = (now: number) => ({ now, zone: ZONE, settings: DEFAULT_SETTINGS, rules });

/** When the orders were first read. */
export const first = Date.parse('2026-11-01T12:00:00Z');
/** An order on its way that can be claimed from its refund day on, for 15 days. */
export const order = (id: string, refund: string) => [
  status('awaiting-delivery', { order: id }),
  saw('title', `Thing ${id.slice(-1)}`, { order: id, line: `${id}1` }),
  saw('total', { amount: 12.5, currency: 'EUR', text: '12,50 €' }, { order: id }),
  refundBefore(refund, { order: id }),
];
export const ONE = '8210000000000001';
/** The first moment of Dec 5 in Berlin: Nov 20 + 15 days. */
export const CLOSES = Date.parse('2026-12-05T00:00:00+01:00');
