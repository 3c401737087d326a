import type { Point, Rect, Tab, Target } from './driver';

/** What a tool for one browser has to offer; everything else of a `Tab` is built on it. */
export interface RawTab {
  url(): string;
  errors: string[];
  /** The value of an expression in the page. */
  evaluate(expression: string): Promise<unknown>;
  goto(url: string): Promise<void>;
  mouse: { move(x: number, y: number): Promise<void>; click(x: number, y: number): Promise<void> };
  keyboard: {
    down(key: string): Promise<void>;
    up(key: string): Promise<void>;
    press(key: string): Promise<void>;
    type(text: string): Promise<void>;
  };
  setViewport(width: number, height: number): Promise<void>;
  screenshot(path: string, fullPage: boolean): Promise<void>;
  toFront(): Promise<void>;
  close(): Promise<void>;
}

const POLL_MS = 40;
/** So long is waited for what should come; nothing is timed, and two browsers at work leave each other half a machine. */
export const PATIENCE = 30_000;
/** A navigation pulled the page away under a question; the next page can be asked again. */
const GONE = /context|navigat|detach|frame|realm|no such|destroyed/i;

/** Waits. */
export const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** A call of `fn` as an expression. `leading` are expressions for the arguments before `arg`. */
export function callExpression(fn: unknown, arg: unknown, leading: string[] = []): string {
  const given = arg === undefined ? 'undefined' : JSON.stringify(arg);
  return `(${String(fn)})(${[...leading, given].join(', ')})`;
}

/** Asks until the answer is truthy. */
export async function poll<R>(ask: () => Promise<R>, timeout: number, what: string): Promise<NonNullable<R>> {
  const end = Date.now() + timeout;
  for (;;) {
    let last: unknown;
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      if (!GONE.test(String(error))) throw error;
      last = error;
    }
    if (Date.now() > end) throw new Error(`not within ${timeout} ms: ${what} (last answer: ${String(last)})`);
    await sleep(POLL_MS);
  }
}

/** Runs in the page: where the first visible match of a selector is, scrolled into view. */
function rectIn(arg: { selector: string; text: string | null }): Rect | null {
  let roots: (Element | ShadowRoot | Document)[] = [document];
  const steps = arg.selector.split(' >>> ');
  for (const [i, step] of steps.entries()) {
    const found = roots.flatMap((root) => [...root.querySelectorAll(step)]);
    roots = i < steps.length - 1 ? found.flatMap((node) => node.shadowRoot ?? []) : found;
  }
  const node = (roots as Element[]).find((one) => {
    const box = one.getBoundingClientRect();
    return box.width > 0 && box.height > 0 && (!arg.text || one.textContent?.includes(arg.text));
  });
  if (!node) return null;
  const inView = (box: DOMRect) => box.top >= 0 && box.bottom <= innerHeight;
  if (!inView(node.getBoundingClientRect())) node.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = node.getBoundingClientRect();
  return { x, y, width, height };
}

/** A `Tab` on top of what one tool offers. */
export function makeTab(raw: RawTab): Tab {
  const evaluate: Tab['eval'] = (fn, arg) => raw.evaluate(callExpression(fn, arg)) as Promise<never>;
  const waitFor: Tab['waitFor'] = (fn, arg, timeout = PATIENCE) =>
    poll(() => evaluate(fn, arg), timeout, String(fn).replace(/\s+/g, ' ').slice(0, 200));
  const pointOf = async (target: Target, text?: string): Promise<Point> => {
    if (typeof target !== 'string') return target;
    const named = `${target}${text ? ` with "${text}"` : ''} in ${raw.url()}`;
    const box = await poll(() => evaluate(rectIn, { selector: target, text: text ?? null }), PATIENCE, named);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  return {
    url: () => raw.url(),
    errors: raw.errors,
    eval: evaluate,
    waitFor,
    goto: (url) => raw.goto(url),
    async reload() {
      await evaluate(() => {
        document.documentElement.dataset.before = 'reload';
        setTimeout(() => location.reload());
      });
      await waitFor(
        () => !document.documentElement?.dataset.before && document.readyState === 'complete',
        undefined,
        PATIENCE,
      );
    },
    async back() {
      // Neither a page that comes back from the cache nor an extension's page in Firefox tells the tool that it is there.
      const from = await evaluate(() => {
        setTimeout(() => history.back());
        return location.href;
      });
      await waitFor((old) => location.href !== old && document.readyState === 'complete', from);
    },
    async click(target, text) {
      const { x, y } = await pointOf(target, text);
      await raw.mouse.click(x, y);
    },
    pointOf,
    async hover(target, text) {
      const { x, y } = await pointOf(target, text);
      // Two moves: one may put the pointer where it already was.
      await raw.mouse.move(x - 1, y - 1);
      await raw.mouse.move(x, y);
    },
    async key(name) {
      const keys = name.split('+');
      const last = keys.pop() ?? '';
      for (const modifier of keys) await raw.keyboard.down(modifier);
      await raw.keyboard.press(last);
      for (const modifier of keys.reverse()) await raw.keyboard.up(modifier);
    },
    type: (text) => raw.keyboard.type(text),
    setViewport: (width, height) => raw.setViewport(width, height),
    screenshot: (path, options) => raw.screenshot(path, options?.fullPage ?? false),
    toFront: () => raw.toFront(),
    close: () => raw.close(),
  };
}
