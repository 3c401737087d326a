import { type AnswerShape, answerShape, MOST_PAGES, type PageShape } from '../diagnostics';
import { adapterFor } from '../marketplaces/registry';
import { askPage, openTabs } from '../platform/tabs';

/** So long a page may take to tell how it is built, ms; one that hangs is left out. */
const PATIENCE = 5000;

/** The answers that came by last, by API: in memory only, for as long as the background lives. */
export type Answers = Map<string, unknown>;

const inTime = <T>(promise: Promise<T>): Promise<T | null> =>
  Promise.race([promise, new Promise<null>((done) => setTimeout(done, PATIENCE, null))]);

const isShape = (value: unknown): value is PageShape => Array.isArray(Object(value).lines);

/** How the order pages that are open now, and the last answers, are built. Nothing of what they say is in it. */
export async function shapesOf(answers: Answers): Promise<{ pages: PageShape[]; answers: AnswerShape[] }> {
  const tabs = (await openTabs()).filter(({ url }) => URL.canParse(url) && adapterFor(new URL(url)) !== null);
  const asked = tabs
    .slice(0, MOST_PAGES)
    .map(({ tab }) => inTime(askPage(tab, '/shape.js').catch(() => null)));
  const pages = (await Promise.all(asked)).filter(isShape);
  return { pages, answers: [...answers].map(([api, json]) => answerShape(api, json)) };
}
