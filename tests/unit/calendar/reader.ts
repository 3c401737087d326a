import ICAL from 'ical.js';
import { type CalendarFile, calendarOf } from '@/lib/calendar';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/deadlines';
import type { OrderView } from '@/lib/domain/view';

/** An event as a calendar that is not the one that wrote it reads it. Moments in epoch ms. */
export interface Read {
  uid: string;
  sequence: number;
  stamp: number;
  start: number;
  end: number;
  summary: string;
  description: string;
  url: string | null;
  /** When each alarm goes off. */
  alarms: number[];
  component: ICAL.Component;
}

const moment = (time: ICAL.Time) => time.toJSDate().getTime();

function alarmOf(alarm: ICAL.Component, event: ICAL.Event): number {
  const trigger = alarm.getFirstProperty('trigger');
  const value = trigger?.getFirstValue();
  if (!(value instanceof ICAL.Duration)) throw new TypeError(`no duration: ${trigger?.toICALString()}`);
  const base = trigger?.getFirstParameter('related') === 'END' ? event.endDate : event.startDate;
  return moment(base) + value.toSeconds() * 1000;
}

/** The calendar of a file, by Mozilla's parser; throws where the file is none. */
export const componentOf = (text: string) => new ICAL.Component(ICAL.parse(text));

/** The events of a file in their order. */
export const read = (text: string): Read[] =>
  componentOf(text)
    .getAllSubcomponents('vevent')
    .map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        sequence: event.sequence,
        stamp: moment(component.getFirstPropertyValue('dtstamp') as ICAL.Time),
        start: moment(event.startDate),
        end: moment(event.endDate),
        summary: event.summary,
        description: event.description,
        url: component.getFirstPropertyValue('url') as string | null,
        alarms: component.getAllSubcomponents('valarm').map((alarm) => alarmOf(alarm, event)),
        component,
      };
    });

export interface Exported extends CalendarFile {
  read: Read[];
}

/** The calendar of orders, exported and read again. */
export function exported(
  views: OrderView[],
  now: number,
  { zone = 'Europe/Berlin', settings = DEFAULT_SETTINGS }: { zone?: string; settings?: Settings } = {},
): Exported {
  const file = calendarOf(views, { now, zone, settings });
  return { ...file, read: read(file.text) };
}

/** A calendar that keeps one event for each UID, the later revision of it. */
export class Held {
  readonly events = new Map<string, Read>();

  import(text: string): this {
    for (const event of read(text)) {
      const old = this.events.get(event.uid);
      if (!old || event.sequence >= old.sequence) this.events.set(event.uid, event);
    }
    return this;
  }

  /** What a person sees in it, soonest first. */
  get entries(): string[] {
    return [...this.events.values()]
      .sort((a, b) => a.end - b.end)
      .map(({ end, summary }) => `${new Date(end).toISOString()} ${summary}`);
  }
}
