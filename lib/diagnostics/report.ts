import type { FieldHealth, PageHealth, ReaderHealth } from '../domain/view';
import type { AnswerShape } from './data';
import type { PageShape } from './page';
import { createNamer } from './words';

/** What the browser tells of itself. */
export interface About {
  /** Of the extension. */
  version: string;
  /** `Firefox 142`. */
  browser: string;
  system: string;
  /** The languages that the user reads, and that of the interface. */
  languages: readonly string[];
  language: string;
}

/** What a report is made of. */
export interface Findings {
  /** Epoch ms. */
  now: number;
  about: About;
  health: readonly PageHealth[];
  pages: readonly PageShape[];
  answers: readonly AnswerShape[];
}

/** A report is never longer (bytes). */
export const MOST_BYTES = 300_000;
/** Open pages that are described. */
export const MOST_PAGES = 12;

const HOUR = 3_600_000;
/** A moment to the hour: when a page stopped to be read matters, when its reader sat down does not. */
const hour = (at: number): string =>
  `${new Date(Math.floor(at / HOUR) * HOUR).toISOString().slice(0, 13)}:00Z`;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

type Name = (name: string) => string;

const fieldShape = ({ at, by, told, missed, gap }: FieldHealth, name: Name) => ({
  at: hour(at),
  by: by === null ? null : name(by),
  told: told.length,
  missed: missed.length,
  gap,
});

const readerShape = ({ at, good, fields = {} }: ReaderHealth, name: Name) => ({
  at: hour(at),
  good,
  fields: Object.fromEntries(
    Object.entries(fields).map(([field, health]) => [name(field), fieldShape(health, name)]),
  ),
});

/** The problems of one kind of page, by code and field. */
function problemShapes({ problems }: PageHealth, name: Name) {
  const counts = new Map<string, { code: string; field: string | null; times: number }>();
  for (const { code, field } of problems) {
    const shape = { code, field: field === undefined ? null : name(field), times: 1 };
    const key = `${code} ${shape.field}`;
    const held = counts.get(key);
    if (held) held.times += 1;
    else counts.set(key, shape);
  }
  return [...counts.values()];
}

function healthShape(page: PageHealth, name: Name) {
  const { document, payload } = page.readers ?? {};
  return {
    marketplace: page.marketplace,
    page: page.page,
    lastLook: hour(page.lastLook),
    lastGood: page.lastGood === null ? null : hour(page.lastGood),
    problems: problemShapes(page, name),
    notUnderstood: page.unread?.length ?? 0,
    ...(document && { document: readerShape(document, name) }),
    ...(payload && { payload: readerShape(payload, name) }),
  };
}

/** As many lines as fit into so many bytes, as they stand in the file. */
function fitting(lines: readonly string[], bytes: number): { lines: string[]; cut: boolean } {
  const some: string[] = [];
  let left = bytes;
  for (const line of lines) {
    left -= bytesOf(JSON.stringify(line)) + 8;
    if (left < 0) return { lines: some, cut: true };
    some.push(line);
  }
  return { lines: some, cut: false };
}

/** The text of a report, and whether parts of pages had to be left out. Nothing of what pages say is in it. */
export function reportOf({ now, about, health, pages, answers }: Findings): { text: string; cut: boolean } {
  const name = createNamer();
  const head = {
    format: 'claimclock-diagnostics',
    version: 1,
    madeAt: hour(now),
    extension: about,
    health: health.slice(0, 60).map((page) => healthShape(page, name)),
  };
  const text = (parts: object) => JSON.stringify({ ...head, ...parts }, null, 1);
  const described = pages.slice(0, MOST_PAGES);
  const bare = text({ cut: true, answers: answers.map(bared), pages: described.map(bared) });
  let left = MOST_BYTES - bytesOf(bare) - 1000;
  // What is short leaves its room to the others.
  const shares = new Map<AnswerShape | PageShape, { lines: string[]; cut: boolean }>();
  const parts = [...answers, ...described].sort((a, b) => a.lines.length - b.lines.length);
  for (const [index, part] of parts.entries()) {
    const share = fitting(part.lines, Math.floor(left / (parts.length - index)));
    left -= bytesOf(JSON.stringify(share.lines)) + 8 * share.lines.length;
    shares.set(part, share);
  }
  const filled = <P extends AnswerShape | PageShape>(part: P) => {
    const share = shares.get(part);
    return { ...part, lines: share?.lines ?? [], cut: part.cut || share?.cut === true };
  };
  const whole = { answers: answers.map(filled), pages: described.map(filled) };
  const cut = pages.length > MOST_PAGES || [...whole.answers, ...whole.pages].some((part) => part.cut);
  return { text: text({ cut, ...whole }), cut };
}

const bared = <P extends AnswerShape | PageShape>(part: P) => ({ ...part, lines: [] });
