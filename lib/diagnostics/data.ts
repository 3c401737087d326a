import { createOutline } from './outline';
import { createNamer } from './words';

/** How an answer of a marketplace's API is built, without any value in it. */
export interface AnswerShape {
  /** The API's name, as far as its words are known. */
  api: string;
  /** One line a key, indented: `orderDateText: text`. */
  lines: string[];
  cut: boolean;
}

const MOST = { values: 20_000, depth: 40, characters: 20_000 };

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value !== 'string') return typeof value;
  return value === '' ? 'no text' : /^\d+$/.test(value) ? 'digits' : 'text';
}

/** Keys and types of an answer. */
export function answerShape(api: string, json: unknown): AnswerShape {
  const name = createNamer();
  const outline = createOutline();
  let values = 0;
  let cut = false;
  const visit = (key: string, value: unknown, depth: number): number => {
    values += 1;
    if (typeof value !== 'object' || value === null) return outline.add(`${key}: ${typeOf(value)}`, []);
    const children: number[] = [];
    for (const [own, part] of Object.entries(value)) {
      if (values >= MOST.values || depth >= MOST.depth) {
        cut = true;
        break;
      }
      children.push(visit(Array.isArray(value) ? '-' : name(own), part, depth + 1));
    }
    return outline.add(`${key}: ${Array.isArray(value) ? '[]' : '{}'}`, children);
  };
  const all = outline.lines(visit('answer', json, 0), MOST.characters);
  return { api: name(api), lines: all.lines, cut: cut || all.cut };
}
