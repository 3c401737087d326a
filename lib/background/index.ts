import type { WindowContext } from '../deadlines';
import { parseKept } from '../domain/evidence';
import { type FaultCode, PAST } from '../domain/fault';
import { isPageProblem } from '../domain/problem';
import type { OrderKey, Told } from '../domain/view';
import { t } from '../i18n';
import { messagesAt } from '../marketplaces/messages';
import { adapterFor } from '../marketplaces/registry';
import { alarmAt, armAlarm, onAlarm } from '../platform/alarms';
import { askInPage } from '../platform/asking';
import { readChecked, writeChecked } from '../platform/checked';
import { elapsed, now, startClock, viewerZone } from '../platform/clock';
import { readFaults, writeFaults } from '../platform/faults';
import { recall, remember } from '../platform/memory';
import { onMenu, setMenu } from '../platform/menu';
import { onMessages, type Sender } from '../platform/messages';
import {
  notificationPermission,
  onNotificationClick,
  onNotificationVanished,
  onPermission,
  showNotification,
  standingNotifications,
  withdrawNotification,
} from '../platform/notifications';
import { systemOf } from '../platform/os';
import { runInOpenPages, setPageScript } from '../platform/page-scripts';
import { bumpRevision } from '../platform/revision';
import { injectScript, onStart, openTab, version } from '../platform/tabs';
import { setToolbar } from '../platform/toolbar';
import { readTricks } from '../platform/tricks';
import { rules } from '../rules';
import {
  append,
  db,
  entriesShownIn,
  keep,
  observationsOf,
  readSettings,
  unkeep,
  viewsOf,
  writeSettings,
} from '../store';
import { createChecking } from './checking';
import { type Effects, run, TEST, wakeUp } from './engine';
import { forPage, isOfPage } from './for-page';
import { ingest, type Private, preview, readSeen } from './ingest';
import { createReadingDates } from './reading-dates';
import { type Answers, shapesOf } from './shapes';
import { applyShield, MARKS } from './shield';
import { readTold } from './told';
import { toolbarOf } from './words';

const effects: Effects = {
  showNotification,
  standingNotifications,
  withdrawNotification,
  permission: notificationPermission,
  setToolbar,
  armAlarm,
  alarmAt,
  recall,
  remember,
  readFaults,
  writeFaults,
};

/** One thing after the other: readings of two tabs, an alarm and a command never interleave. */
function serial() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(job: () => Promise<T>): Promise<T> => {
    const next = last.then(job, job);
    last = next.catch(() => undefined);
    return next;
  };
}

/** A background that began so long ago (ms) has done what was due just now. */
const JUST_NOW = 2000;

/** A page may ask for orders of its own marketplace only. */
const mayAsk = (sender: Sender, key: string) => sender.own || isOfPage(sender.url, key);

const isMarketplace = (sender: Sender) =>
  URL.canParse(sender.url) && adapterFor(new URL(sender.url)) !== null;

const isChat = (sender: Sender) => URL.canParse(sender.url) && messagesAt(new URL(sender.url)) !== null;

/** Registers every listener, synchronously, and does what is due: a start of the background may be the first in weeks. */
export function startBackground(): void {
  const queue = serial();
  const privately: Private = new Map();
  const dates = createReadingDates({
    ...{ db, now, zone: viewerZone, ask: askInPage },
    wait: (ms) => new Promise((done) => setTimeout(done, ms)),
  });
  const checking = createChecking({
    ...{ now, zone: viewerZone, tricks: readTricks, orders: viewsOf, readChecked, writeChecked, openTab },
    shop: () => t('verdict.shop'),
    newId: () => crypto.randomUUID(),
    enter: (frame) => injectScript(frame, '/verdict.js'),
  });
  const answers: Answers = new Map();
  const ready = startClock(() => void queue(tick));
  const context = async (): Promise<WindowContext> => ({
    now: now(),
    zone: viewerZone(),
    settings: await readSettings(),
    rules,
  });
  const engine = () => run({ db, effects, now: now(), zone: viewerZone() });

  const inTurn = serial();
  /** Menu and message pages as the settings want them; one that cannot be read leaves both as they are. */
  const shield = (open: boolean) =>
    void inTurn(async () => {
      const { shield: wanted } = await readSettings();
      await applyShield(
        wanted,
        {
          ...{ setMenu, setPageScript, runInOpenPages, tellPages: () => bumpRevision() },
          title: () => t('verdict.menu'),
        },
        open,
      );
    }).catch(() => undefined);

  /** The moment of the last wake-up that went well, epoch ms. */
  let done = Number.NEGATIVE_INFINITY;
  /** What every wake-up does. */
  async function tick() {
    await ready;
    const at = now();
    const { recomputed, error } = await wakeUp({ db, effects, now: at, zone: viewerZone() }, version());
    if (recomputed) await bumpRevision().catch(() => undefined);
    if (error) throw error;
    done = at;
  }
  /** Nothing is calm while it is not known: the database cannot be opened, say. */
  const raiseSign = () =>
    setToolbar(toolbarOf({ count: 0, urgent: false, unread: false, broken: true, undated: 0 })).catch(
      () => undefined,
    );
  /** A wake-up whose failure nobody waits for: the alarm brings the next try, if it is there at all. */
  const wake = () =>
    void queue(tick).catch(async () => {
      if ((await alarmAt().catch(() => null)) === null) await armAlarm(now()).catch(() => undefined);
    });

  /** Stores what the user told of one order, all of it or nothing. */
  async function note(key: OrderKey, facts: readonly Told[]) {
    // Told last wins, also where an earlier word was told while the clock was ahead.
    const { observations } = await observationsOf(key);
    const before = observations.filter(({ source }) => source.reader === 'user');
    const at = Math.max(now(), ...before.map(({ lastSeen }) => lastSeen + 1));
    const told = readTold(key, facts, at, now());
    if ('refused' in told) throw new Error(told.refused);
    try {
      await append(told.observations, await context());
    } finally {
      // Also where it could not be stored: where the engine can store no more either, it tells that as a fault.
      await engine().catch(() => undefined);
    }
    await bumpRevision([key]);
    return { ok: true as const };
  }

  onMessages({
    seen: async (seen, sender) => {
      await ready;
      const checked = readSeen(seen, sender.url, now());
      if ('refused' in checked) throw new Error(checked.refused);
      const { reading } = checked;
      if (!reading) return { views: [], page: null, problem: null, own: null };
      const { page } = reading;
      const own = reading.problems.find(isPageProblem)?.code ?? null;
      if (sender.private) {
        const tab = sender.frame?.tab ?? -1;
        return { page, problem: own, own, views: preview(reading, tab, privately, await context()) };
      }
      if (seen.payload) answers.set(seen.payload.api, seen.payload.json);
      return queue(async () => {
        const { views, orders, problem, changed } = await context()
          .then((known) => ingest(reading, known, db))
          .catch(async (error) => {
            await raiseSign();
            await engine().catch(() => undefined);
            throw error;
          });
        dates.heard(reading);
        // The reading is stored by now; an engine that fails must not lose the page its badges.
        await engine().catch(() => undefined);
        const news = !changed || changed.length > 0;
        const revision = news ? await bumpRevision(changed ?? undefined) : undefined;
        const held = new Set(seen.document?.held ?? []);
        const wanted = views.filter(({ key, order }) => !held.has(order.id) || orders.includes(key));
        const told = { page, problem: problem?.code ?? null, own, field: problem?.field };
        return { ...told, views: wanted.map(forPage), revision };
      });
    },
    ask: async ({ keys }, sender) => {
      await ready;
      const wellFormed =
        Array.isArray(keys) && keys.length <= 1000 && keys.every((key) => typeof key === 'string');
      if (sender.private || !wellFormed || !(sender.own || isMarketplace(sender))) return { views: [] };
      const views = await viewsOf(keys.filter((key) => mayAsk(sender, key)));
      return { views: sender.own ? views : views.map(forPage) };
    },
    mayAsk: async (_, sender) => {
      await ready;
      return dates.may(sender);
    },
    readDate: async ({ key }, sender) => {
      await ready;
      return dates.read(key, sender);
    },
    say: async ({ key, fact }, sender) => {
      await ready;
      if (sender.private || !(sender.own || isMarketplace(sender))) throw new Error('not allowed');
      if (fact?.field !== 'settled' || typeof fact.value !== 'boolean') throw new Error('not a fact');
      const [known] = mayAsk(sender, key) ? await viewsOf([key as OrderKey]) : [];
      if (!known) throw new Error('no such order');
      return queue(() => note(known.key, [{ field: 'settled', value: fact.value }]));
    },
    tell: async ({ key, facts, add }, sender) => {
      await ready;
      if (!sender.own || sender.private) throw new Error('not allowed');
      const checked = readTold(key, facts, now());
      if ('refused' in checked) throw new Error(checked.refused);
      const [known] = await viewsOf([key]);
      if (!known && !add) throw new Error('no such order');
      return queue(() => note(key, facts));
    },
    keep: async ({ kept }, sender) => {
      await ready;
      if (!sender.own || sender.private) throw new Error('not allowed');
      // What comes back after it was removed was kept when it was kept first; no page's clock is ahead of this one.
      const message = parseKept({ ...kept, keptAt: Math.min(kept?.keptAt ?? now(), now()) });
      if (!message) throw new Error('not a message');
      return queue(async () => ({ outcome: await keep(message) }));
    },
    unkeep: async ({ id }, sender) => {
      await ready;
      if (!sender.own || typeof id !== 'string') throw new Error('not allowed');
      return queue(async () => {
        await unkeep(id);
        return { ok: true as const };
      });
    },
    set: async ({ settings }, sender) => {
      await ready;
      if (!sender.own) throw new Error('not allowed');
      return queue(async () => {
        await writeSettings(settings, now());
        if (settings.shield) shield(true);
        // Stored it is, whatever the engine has to tell of.
        await tick().catch(() => undefined);
        return { ok: true as const };
      });
    },
    cards: async (_, sender) => {
      if (!sender.frame || !isMarketplace(sender)) throw new Error('not allowed');
      await injectScript(sender.frame, '/card.js');
      return { ok: true as const };
    },
    verdict: async ({ id }, sender) => {
      await ready;
      return checking.verdict(id, sender);
    },
    elsewhere: async ({ id }, sender) => {
      await ready;
      await checking.elsewhere(id, sender);
      return { ok: true as const };
    },
    judge: async ({ texts }, sender) => {
      await ready;
      return checking.judge(texts, sender, (await readSettings()).shield.marks);
    },
    chat: async (_, sender) => {
      await ready;
      // Browsers differ in whether the address is that of the page as it was loaded.
      if (!sender.frame || !(isMarketplace(sender) || isChat(sender))) throw new Error('not allowed');
      // Where it turns out to be none, the script looks at its address and does nothing.
      if ((await readSettings()).shield.marks) await injectScript(sender.frame, MARKS.file);
      return { ok: true as const };
    },
    verdicts: async (_, sender) => {
      if (!sender.frame || !isChat(sender)) throw new Error('not allowed');
      await injectScript(sender.frame, '/verdict.js');
      return { ok: true as const };
    },
    test: async (_, sender) => {
      if (!sender.own) throw new Error('not allowed');
      const id = TEST;
      const words = { id, title: t('notify.testTitle'), message: t('notify.test') };
      const taken = await showNotification(words).then(
        () => true,
        () => false,
      );
      const stands = await standingNotifications().then(
        (ids) => ids.includes(id),
        () => null,
      );
      return { taken, stands, permission: await notificationPermission(), os: await systemOf() };
    },
    wake: async (_, sender) => {
      if (!sender.own) throw new Error('not allowed');
      // Where the message started the background, that has done it already.
      await queue(async () => (done > Number.NEGATIVE_INFINITY && elapsed() < JUST_NOW) || tick());
      return { ok: true as const };
    },
    shapes: async (_, sender) => {
      if (!sender.own) throw new Error('not allowed');
      return shapesOf(answers);
    },
    dismiss: async ({ code }, sender) => {
      if (!sender.own || !PAST.includes(code)) throw new Error('not allowed');
      return queue(async () => {
        await writeFaults((await readFaults()).filter((fault) => fault.code !== code));
        return { ok: true as const };
      });
    },
  });

  // Where the alarm started the background, that has done it already. (Not by a clock that was set back since.)
  onAlarm((due) => void queue(async () => (due <= done && done <= now()) || wake()));
  onPermission(wake);
  onNotificationVanished(() => void queue(() => noteFault('vanished')).catch(() => undefined));
  onNotificationClick((id) => {
    void queue(() => withdrawNotification(id)).catch(() => undefined);
    void openFrom(id);
  });
  // Something is shown in any case: without a text the page says that there is none.
  onMenu((click) => void ready.then(() => checking.clicked(click)).catch(() => openTab('/check.html')));
  onStart((reason) => {
    // A browser that is still opening its first window refuses the tab.
    if (reason === 'installed')
      void openTab('/welcome.html').catch(() => setTimeout(() => openTab('/welcome.html'), 3_000));
    // Scripts of an earlier version in open pages have lost their background.
    if (reason === 'updated') shield(true);
    wake();
  });
  shield(false);
  wake();
}

/** Notes that something has happened which is over, in place of the last time. */
async function noteFault(code: FaultCode): Promise<void> {
  const others = (await readFaults()).filter((fault) => fault.code !== code);
  await writeFaults([...others, { code, at: now() }]);
}

/** What a click on a notification opens: the order that it is about, or the list of all that is due. */
async function openFrom(id: string): Promise<void> {
  if (id === TEST) return;
  const told = await entriesShownIn([id]).catch(() => []);
  const [key, ...others] = new Set(told.map((entry) => entry.key));
  const [view] = key && !others.length ? await viewsOf([key]).catch(() => []) : [];
  const own = view ? `/popup.html?order=${encodeURIComponent(view.key)}` : '/popup.html?view=due';
  await openTab(view?.order.facts.link?.value ?? own);
}
