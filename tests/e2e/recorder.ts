import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { outputDir } from './paths';

/**
 * Stands in front of the background in a copy of the test build. It keeps what notifications say and how often each was
 * shown, and makes the browser fail as browsers do, or stop answering in the middle, when a test asks for it. Test and
 * recorder talk through the session's storage, which outlives the background.
 */

/** A call of the background after which it hears nothing any more, so that it can be killed there. */
export type Step =
  | 'alarms.create'
  | 'storage.session.set'
  | 'storage.local.set'
  | 'notifications.create'
  | 'action.setBadgeText'
  /** The transaction that records what was shown. */
  | 'ledger';

/** What goes wrong in the background. */
export interface Trouble {
  /** The browser refuses every notification. */
  refused?: boolean;
  /** Chromium alone tells: notifications are switched off. */
  denied?: boolean;
  /** Nothing can be written, neither to the database nor to extension storage. */
  full?: boolean;
  /** No alarm can be set. */
  alarmless?: boolean;
  /** The next call of this kind is made, and never answered. */
  hold?: Step;
}

/** Where recorder and tests meet in the session's storage. */
export interface Recorded {
  e2eTrouble?: Trouble;
  /** The step that is being held. */
  e2eHeld?: Step;
  /** Every notification that the browser took, oldest first. */
  e2eCreated?: { id: string; title: string; message: string }[];
}

type Call = (...args: unknown[]) => Promise<unknown>;
type Api = Record<string, Call>;
interface SessionArea {
  get(key: keyof Recorded): Promise<Recorded>;
  set(values: Recorded): Promise<void>;
}

/** Runs in the background, before its own scripts: nothing from outside may be used in it. */
function record(): void {
  const roots = ['chrome', 'browser'].flatMap((name) => {
    const root: unknown = Reflect.get(globalThis, name);
    return root ? [root as Record<string, unknown>] : [];
  });
  const storage = roots.at(-1)?.storage as { session: SessionArea };
  const get = storage.session.get.bind(storage.session);
  const set = storage.session.set.bind(storage.session);

  const isChromium = roots.some(({ notifications }) => 'getPermissionLevel' in (notifications as Api));

  let trouble: Trouble = {};
  const ready = get('e2eTrouble').then(({ e2eTrouble = {} }) => {
    trouble = e2eTrouble;
  });
  (storage as unknown as { onChanged: { addListener(heard: unknown): void } }).onChanged.addListener(
    ({ e2eTrouble }: { e2eTrouble?: { newValue?: Trouble } }, area: string) => {
      if (area === 'session' && e2eTrouble) trouble = e2eTrouble.newValue ?? {};
    },
  );
  const hold = async (step: Step) => {
    if (trouble.hold !== step) return;
    // Once: the background that is started after this one was killed goes on.
    const { hold: _, ...others } = trouble;
    trouble = others;
    await set({ e2eTrouble: trouble, e2eHeld: step });
    await new Promise(() => {});
  };

  /** Puts `around` in the place of a function of the browser. */
  const wrap = (path: string, around: (go: () => Promise<unknown>, args: unknown[]) => Promise<unknown>) => {
    const parts = path.split('.');
    const name = parts.pop() ?? '';
    const wrapped = new Set<unknown>();
    for (const root of roots) {
      const api = parts.reduce<unknown>((at, part) => (at as Record<string, unknown>)?.[part], root) as Api;
      const real = api?.[name];
      if (!real || wrapped.has(real)) continue;
      const mine: Call = (...args) => around(() => real.apply(api, args), args);
      wrapped.add(mine);
      api[name] = mine;
    }
  };
  const failing = (step: Step, fails: (trouble: Trouble) => boolean, message: string) =>
    wrap(step, async (go) => {
      await ready;
      if (fails(trouble)) throw new Error(message);
      const answer = await go();
      await hold(step);
      return answer;
    });
  failing('alarms.create', ({ alarmless }) => alarmless === true, 'no alarm for you');
  failing('storage.local.set', ({ full }) => full === true, 'QuotaExceededError: the disk is full');
  failing('storage.session.set', () => false, '');
  failing('action.setBadgeText', () => false, '');
  // Nothing is done before it is known what goes wrong.
  for (const area of ['local', 'session'])
    wrap(`storage.${area}.get`, async (go) => {
      await ready;
      return go();
    });
  wrap('notifications.getPermissionLevel', async (go) => {
    await ready;
    return trouble.denied ? 'denied' : go();
  });
  wrap('notifications.create', async (go, args) => {
    await ready;
    if (trouble.refused) throw new Error('the browser shows no notifications');
    const [id, options] = args as [string, { title: string; message: string; requireInteraction?: boolean }];
    const { title, message } = options;
    // Without a desktop Chromium closes them after some seconds; Firefox, which keeps them, refuses to be asked to.
    if (isChromium) options.requireInteraction = true;
    const { e2eCreated = [] } = await get('e2eCreated');
    await set({ e2eCreated: [...e2eCreated, { id, title, message }] });
    const answer = await go();
    await hold('notifications.create');
    return answer;
  });

  for (const [type, name] of [
    [IDBObjectStore, 'put'],
    [IDBObjectStore, 'add'],
    [IDBCursor, 'update'],
  ] as const) {
    const methods = type.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
    const real = methods[name];
    methods[name] = function (...args) {
      if (trouble.full) throw new DOMException('the disk is full', 'QuotaExceededError');
      return real?.apply(this, args);
    };
  }
  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (names, mode, ...more) {
    const transaction = begin.call(this, names, mode, ...more);
    const stores = typeof names === 'string' ? [names] : [...names];
    // The first to hear of the end: nobody else does.
    if (mode === 'readwrite' && stores.includes('ledger'))
      transaction.addEventListener('complete', (event) => {
        if (trouble.hold !== 'ledger') return;
        event.stopImmediatePropagation();
        void hold('ledger');
      });
    return transaction;
  };
}

/** The copies that this process has made; one that a browser has open must not be made again. */
const copies = new Map<string, string>();

/** The extension as a copy whose background starts with the recorder; nothing else differs. */
export function recordingCopy(dir: string): string {
  const made = copies.get(dir);
  if (made) return made;
  // Each worker has its own.
  const copy = outputDir('e2e-recording', process.env.TEST_PARALLEL_INDEX ?? '0', basename(dir));
  rmSync(copy, { recursive: true, force: true });
  cpSync(dir, copy, { recursive: true });
  writeFileSync(join(copy, 'e2e-recorder.js'), `(${String(record)})();\n`);
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as {
    background: { service_worker?: string; scripts?: string[]; type?: string };
  };
  const { background } = manifest;
  const start = ['e2e-recorder.js', ...(background.scripts ?? [background.service_worker ?? ''])];
  if (background.scripts) background.scripts = start;
  else {
    background.service_worker = 'e2e-background.js';
    writeFileSync(
      join(copy, 'e2e-background.js'),
      background.type === 'module'
        ? start.map((name) => `import './${name}';\n`).join('')
        : `importScripts(${start.map((name) => `'${name}'`).join(', ')});\n`,
    );
  }
  writeFileSync(file, JSON.stringify(manifest));
  copies.set(dir, copy);
  return copy;
}
