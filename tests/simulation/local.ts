/** Clocks on walls, by `Intl` alone: no code is shared with what they are the measure of. */

const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day (`YYYY-MM-DD`) and the minute of it (0 to 1439) that a zone's clocks show at a moment (epoch ms). */
export function wallOf(at: number, zone: string): { day: string; minute: number } {
  let format = formats.get(zone);
  if (!format) {
    // Sweden writes `2026-11-22 10:42`.
    format = new Intl.DateTimeFormat('sv-SE', {
      ...{ timeZone: zone, hourCycle: 'h23' },
      ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
    });
    formats.set(zone, format);
  }
  const [day = '', time = ''] = format.format(at).split(' ');
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return { day, minute: hour * 60 + minute };
}

const serial = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** Whether a day is the one before another. */
export const isEve = (eve: string, day: string): boolean => serial(day) - serial(eve) === 1;

/** The moment near `about` at which a zone's clocks show a minute of the day; a changed clock moves it by an hour at most. */
function exactly(about: number, minute: number, zone: string): number {
  const off = (wallOf(about, zone).minute - minute + 720 + 1440) % 1440;
  return about - (off - 720) * 60_000;
}

/** The quiet hours that a moment (epoch ms) lies in, epoch ms; null outside of them. */
export function quietAt(
  at: number,
  zone: string,
  quiet: { from: number; to: number } | null,
): { from: number; to: number } | null {
  if (!quiet || quiet.from === quiet.to) return null;
  const { minute } = wallOf(at, zone);
  const within =
    quiet.from < quiet.to
      ? minute >= quiet.from && minute < quiet.to
      : minute >= quiet.from || minute < quiet.to;
  if (!within) return null;
  const start = Math.floor(at / 60_000) * 60_000;
  const gone = (minute - quiet.from + 1440) % 1440;
  const left = (quiet.to - minute + 1440) % 1440;
  return {
    from: exactly(start - gone * 60_000, quiet.from, zone),
    to: exactly(start + left * 60_000, quiet.to, zone),
  };
}
