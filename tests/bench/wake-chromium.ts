import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { CDPSession } from '@playwright/test';
import { findChromium, howToGet } from '../browsers/find';
import { QUIET } from '../e2e/chromium';
import { buildDir, newProfile, outputDir, removeProfile } from '../e2e/paths';
import { callExpression, poll, sleep } from '../e2e/tab';

/*
 * A Chromium for looking at service workers. Playwright gives no session with a worker, and is attached to every one of
 * them from its first moment, which a user's browser is not; so this one is spoken to directly, over its debugging pipe.
 * Nothing is attached to a worker but for as long as a figure needs it.
 */

/** Something in the browser that takes commands of the DevTools protocol. */
export interface Session {
  send: CDPSession['send'];
}

/** The two extensions that are compared: the product as it is built, and one whose background reads one row. */
export type Which = 'product' | 'nothing';

/** A page with the rights of an extension and none of its code. */
export interface ExtensionPage {
  /** Runs a function in it; it may use nothing but its argument. */
  run<R, A = undefined>(fn: (arg: A) => R | Promise<R>, arg?: A): Promise<R>;
  session: Session;
}

/** A running browser with both extensions in it. */
export interface WakeBrowser {
  page: Record<Which, ExtensionPage>;
  /** Processor time of all of the browser's processes so far, ms. */
  processorTime(): Promise<number>;
  /** Stops the workers of both extensions, as the browser does after half a minute without an event. */
  stopWorkers(): Promise<void>;
  /** Looks at a worker that runs, and at nothing of it afterwards. */
  withWorker<T>(which: Which, look: (worker: Session) => Promise<T>): Promise<T>;
  /** The next start of a worker waits until `prepare` is done; `happening` is what starts it. */
  fromStart<T>(
    which: Which,
    prepare: (worker: Session) => Promise<void>,
    happening: () => Promise<unknown>,
    look: (worker: Session) => Promise<T>,
  ): Promise<T>;
}

const WORKER: Record<Which, string> = { product: '/background.js', nothing: '/nothing.js' };

/** Answers every message with one row of its own database, which it keeps open as the product does. */
const NOTHING = `
const opened = new Promise((done, failed) => {
  const request = indexedDB.open('nothing', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('one', { keyPath: 'name' }).put({ name: 'one' });
  request.onsuccess = () => done(request.result);
  request.onerror = () => failed(request.error);
});
chrome.runtime.onMessage.addListener((message, sender, reply) => {
  void opened.then((database) => {
    const request = database.transaction('one').objectStore('one').get('one');
    request.onsuccess = () => reply(request.result);
  });
  return true;
});
`;

/** The null extension: a background and nothing else. */
function nothingDir(): string {
  const dir = outputDir('bench-nothing-woken');
  mkdirSync(dir, { recursive: true });
  const manifest = {
    ...{ manifest_version: 3, name: 'Nothing', version: '1' },
    background: { service_worker: 'nothing.js' },
  };
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(dir, 'nothing.js'), NOTHING);
  return dir;
}

interface Message {
  id?: number;
  sessionId?: string;
  method?: string;
  params?: Record<string, unknown>;
  result?: unknown;
  error?: { message: string };
}

/** A target as the browser tells of it. */
interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
}

/** The DevTools protocol over a pipe: JSON with a null byte behind each message. */
class Pipe implements Session {
  readonly #asked = new Map<number, { done(result: unknown): void; failed(error: Error): void }>();
  readonly #listeners = new Set<(message: Message) => void>();
  readonly #out: Writable;
  #last = 0;
  send = this.speaker();

  constructor(out: Writable, from: Readable) {
    this.#out = out;
    let parts: Buffer[] = [];
    from.on('data', (chunk: Buffer) => {
      let start = 0;
      for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
        parts.push(chunk.subarray(start, end));
        this.#take(JSON.parse(Buffer.concat(parts).toString()) as Message);
        parts = [];
        start = end + 1;
      }
      parts.push(chunk.subarray(start));
    });
    from.on('close', () => {
      for (const { failed } of this.#asked.values()) failed(new Error('the browser is gone'));
    });
  }

  /** What speaks to one session; to the browser itself without one. */
  speaker(sessionId?: string): CDPSession['send'] {
    const send = (method: string, params: unknown = {}) =>
      new Promise((done, refused) => {
        const id = ++this.#last;
        const failed = (error: Error) => refused(new Error(`${method}: ${error.message}`));
        this.#asked.set(id, { done, failed });
        this.#out.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      });
    return send as CDPSession['send'];
  }

  /** Hears every event; call what comes back to end that. */
  listen(heard: (message: Message) => void): () => void {
    this.#listeners.add(heard);
    return () => this.#listeners.delete(heard);
  }

  #take(message: Message): void {
    const { id, result, error } = message;
    if (id === undefined) {
      for (const heard of this.#listeners) heard(message);
      return;
    }
    const asked = this.#asked.get(id);
    this.#asked.delete(id);
    if (error) asked?.failed(new Error(error.message));
    else asked?.done(result);
  }
}

class Woken implements WakeBrowser {
  page!: Record<Which, ExtensionPage>;
  readonly #pipe: Pipe;

  constructor(pipe: Pipe) {
    this.#pipe = pipe;
  }

  async start(): Promise<void> {
    await this.#pipe.send('Target.setDiscoverTargets', { discover: true });
    this.page = { product: await this.#open('product'), nothing: await this.#open('nothing') };
  }

  async #targets(): Promise<TargetInfo[]> {
    return (await this.#pipe.send('Target.getTargets')).targetInfos;
  }

  async #workerOf(which: Which): Promise<TargetInfo | undefined> {
    return (await this.#targets()).find(
      ({ type, url }) => type === 'service_worker' && url.endsWith(WORKER[which]),
    );
  }

  async #attach(targetId: string): Promise<{ session: Session; sessionId: string }> {
    const { sessionId } = await this.#pipe.send('Target.attachToTarget', { targetId, flatten: true });
    return { session: { send: this.#pipe.speaker(sessionId) }, sessionId };
  }

  async #open(which: Which): Promise<ExtensionPage> {
    const worker = await poll(() => this.#workerOf(which), 20_000, `the worker of ${which}`);
    const url = worker.url.replace(WORKER[which], '/manifest.json');
    const { targetId } = await this.#pipe.send('Target.createTarget', { url });
    const { session } = await this.#attach(targetId);
    const run: ExtensionPage['run'] = async (fn, arg) => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        ...{ expression: callExpression(fn, arg), awaitPromise: true, returnByValue: true },
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    };
    const page = { run, session };
    const there = (wanted: string) => location.href === wanted && document.readyState === 'complete';
    await poll(() => page.run(there, url), 10_000, url);
    return page;
  }

  /** Closes what the product opened by itself. */
  async closeWelcome(): Promise<void> {
    const welcome = async () => (await this.#targets()).find(({ url }) => url.endsWith('/welcome.html'));
    const { targetId } = await poll(welcome, 15_000, 'the welcome page');
    await this.#pipe.send('Target.closeTarget', { targetId });
  }

  /** Now and then Chromium 156 starts without any message of any language for extensions, and so stays. */
  hasWords(): Promise<boolean> {
    return this.page.product.run(() => {
      const { chrome } = globalThis as unknown as { chrome: { i18n: { getMessage(key: string): string } } };
      return chrome.i18n.getMessage('extName') !== '';
    });
  }

  async stopWorkers(): Promise<void> {
    const { send } = this.page.product.session;
    await send('ServiceWorker.enable');
    const running = async () => (await this.#targets()).some(({ type }) => type === 'service_worker');
    // Said once more while one runs on: a worker that is just starting does not take the first word for it.
    for (let tries = 0; tries < 20; tries++) {
      await send('ServiceWorker.stopAllWorkers');
      for (let wait = 0; wait < 10; wait++) {
        if (!(await running())) {
          await send('ServiceWorker.disable');
          // What a stopping worker leaves to do is not part of what comes next.
          await sleep(300);
          return;
        }
        await sleep(50);
      }
    }
    throw new Error('the workers do not stop');
  }

  async processorTime(): Promise<number> {
    const { processInfo } = await this.#pipe.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
  }

  async withWorker<T>(which: Which, look: (worker: Session) => Promise<T>): Promise<T> {
    const worker = await poll(() => this.#workerOf(which), 5000, `the worker of ${which}`);
    const { session, sessionId } = await this.#attach(worker.targetId);
    try {
      return await look(session);
    } finally {
      await this.#pipe.send('Target.detachFromTarget', { sessionId });
    }
  }

  async fromStart<T>(
    which: Which,
    prepare: (worker: Session) => Promise<void>,
    happening: () => Promise<unknown>,
    look: (worker: Session) => Promise<T>,
  ): Promise<T> {
    let found: Session | null = null;
    let prepared: Promise<void> | null = null;
    const ignore = this.#pipe.listen(({ method, params }) => {
      if (method !== 'Target.attachedToTarget') return;
      const { sessionId, targetInfo } = params as { sessionId: string; targetInfo: TargetInfo };
      const session = { send: this.#pipe.speaker(sessionId) };
      const ours = targetInfo.url.endsWith(WORKER[which]);
      const go = async () => {
        if (ours) await prepare(session);
        await session.send('Runtime.runIfWaitingForDebugger');
      };
      if (ours) found = session;
      const going = go();
      if (ours) prepared = going;
      else going.catch(() => undefined);
    });
    const attach = { waitForDebuggerOnStart: true, flatten: true };
    const filter = [{ type: 'service_worker' }];
    await this.#pipe.send('Target.setAutoAttach', { autoAttach: true, ...attach, filter });
    try {
      await happening();
      if (!found) throw new Error(`the worker of ${which} did not start`);
      await prepared;
      return await look(found);
    } finally {
      ignore();
      await this.#pipe.send('Target.setAutoAttach', { autoAttach: false, ...attach });
    }
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

/** A browser over a profile; `fresh` where the product is installed by it and opens its welcome page. */
async function started<T>(
  profile: string,
  fresh: boolean,
  use: (browser: WakeBrowser) => Promise<T>,
): Promise<T> {
  const executable = findChromium();
  if (!executable) throw new Error(howToGet('chromium'));
  const dirs = `${buildDir('chromium', 'product')},${nothingDir()}`;
  const child = spawn(
    executable,
    [
      ...QUIET,
      ...['--headless=new', '--no-sandbox', '--remote-debugging-pipe', `--user-data-dir=${profile}`],
      ...['--disable-background-timer-throttling', '--disable-renderer-backgrounding'],
      ...['--disable-backgrounding-occluded-windows', '--use-mock-keychain', '--password-store=basic'],
      ...[`--disable-extensions-except=${dirs}`, `--load-extension=${dirs}`, 'about:blank'],
    ],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      env: { ...process.env, TZ: 'UTC', LANGUAGE: 'en_US' },
    },
  );
  const pipe = new Pipe(child.stdio[3] as Writable, child.stdio[4] as Readable);
  const browser = new Woken(pipe);
  try {
    await browser.start();
    if (fresh) await browser.closeWelcome();
    if (await browser.hasWords()) return await use(browser);
  } finally {
    await pipe.send('Browser.close').catch(() => child.kill());
    await ended(child);
  }
  process.stderr.write('Chromium gives no words to the extension; it is started once more\n');
  return started(profile, false, use);
}

/**
 * Runs `fill` in a browser with a new profile, and `use` in one that was started anew with what it left: so nothing of
 * the filling is in any cache.
 */
export async function withFilled<T>(
  fill: (browser: WakeBrowser) => Promise<void>,
  use: (browser: WakeBrowser) => Promise<T>,
): Promise<T> {
  const profile = newProfile('bench');
  try {
    await started(profile, true, fill);
    return await started(profile, false, use);
  } finally {
    await removeProfile(profile);
  }
}
