import { browser } from './browser';

/** What the library's answer may say of itself. */
const MAX_CODES = 200;

/**
 * Runs in the page's own world, where everything may have been replaced: it knows nothing but its arguments, never throws,
 * and gives back a short text, whose meaning the background works out. The answer itself goes the way of all answers of
 * this page: past the tap (lib/page/tap.ts). Put into the page as text, so it uses nothing from outside of itself.
 */
export function askLibrary(request: object, timeout: number, max: number): Promise<string> {
  return new Promise((done) => {
    const codesOf = (answer: unknown) => {
      try {
        const { ret } = answer as { ret: unknown[] };
        done(`${ret[0]} ${ret[1] ?? ''}`.slice(0, max));
      } catch {
        done('ERROR');
      }
    };
    try {
      setTimeout(() => done('TIMEOUT'), timeout);
      const { lib } = window as unknown as {
        lib?: { mtop?: { request?: (request: object) => Promise<unknown> } };
      };
      if (typeof lib?.mtop?.request !== 'function') done('NO_LIBRARY');
      else lib.mtop.request(request).then(codesOf, codesOf);
    } catch {
      done('ERROR');
    }
  });
}

/**
 * Asks through the library of the page in a frame; gives back what it said, which is the page's word and may be anything.
 * Rejects where the page is gone, or the browser lets nobody in. Needs the page's host permission.
 */
export async function askInPage(
  frame: { tab: number; frame: number },
  request: object,
  timeout: number,
): Promise<unknown> {
  const [ran] = await browser.scripting.executeScript({
    target: { tabId: frame.tab, frameIds: [frame.frame] },
    world: 'MAIN',
    func: askLibrary,
    args: [request, timeout, MAX_CODES],
  });
  return ran?.result;
}
