import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { checkMessage } from '../../lib/scam';
import type { ChatLine, Marketplace, StandInChat } from '../marketplace';
import type { BrowserName, Session, Tab } from './driver';
import { inBothBrowsers } from './each';
import { LIST, onItsWay, visitUntil } from './orders';

/** "Check this message" in the menu of any page, and marks on message pages. What is told by the words is tested without browsers. */

declare global {
  interface Window {
    standInChat: StandInChat;
  }
}

const ASKS = 'please close the dispute first, then we refund';
const HARMLESS = 'We have sent your parcel today, thank you for waiting';

/** Foreign pages: any address that the stand-in does not answer itself. */
function withPages(marketplace: Marketplace, pages: Record<string, string>): void {
  const { handle } = marketplace;
  marketplace.handle = (request) => {
    const body = pages[request.url];
    return body === undefined
      ? handle(request)
      : { status: 200, contentType: 'text/html; charset=utf-8', body };
  };
}
const FOREIGN = 'https://mail.example/letter';
const page = (body: string, head = '') =>
  `<!doctype html><html><head><title>Letter</title>${head}</head><body style="margin:40px"><input id="field"><p id="said" tabindex="0" style="font-size:22px">${body}</p></body></html>`;

/** Selects the text of an element, in the frame with this name where one is named. */
const select = (tab: Tab, selector = '#said', frame = '') =>
  tab.eval(
    (of) => {
      const view = of.frame ? (document.getElementById(of.frame) as HTMLIFrameElement).contentWindow : window;
      const element = view?.document.querySelector(of.selector);
      if (!view || !element) throw new Error(`no ${of.selector}`);
      view.focus();
      view.getSelection()?.selectAllChildren(element);
    },
    { selector, frame },
  );

interface Panel {
  level: string | null;
  text: string;
  focused: boolean;
  name: string;
}
/** The panel in a page; null where there is none. */
const panelIn = (tab: Tab): Promise<Panel | null> =>
  tab.eval(() => {
    const hosts = [...document.querySelectorAll('*')].filter((one) =>
      one.shadowRoot?.querySelector('.cc-panel'),
    );
    if (hosts.length > 1) throw new Error('more than one panel');
    const root = hosts[0]?.shadowRoot;
    const dialog = root?.querySelector<HTMLElement>('[role=dialog]');
    if (!root || !dialog) return null;
    const box = dialog.getBoundingClientRect();
    const inSight = box.width > 200 && box.height > 60 && box.left >= 0 && box.right <= innerWidth + 1;
    if (!inSight) return null;
    return {
      level: root.querySelector<HTMLElement>('[data-testid=verdict]')?.dataset.level ?? null,
      text: dialog.innerText.replace(/\s+/g, ' '),
      focused: root.activeElement === dialog,
      name: root.getElementById(dialog.getAttribute('aria-labelledby') ?? '')?.textContent ?? '',
    };
  });
const panel = (tab: Tab, level: string) =>
  expect.poll(async () => (await panelIn(tab))?.level ?? null, { timeout: 20_000 }).toBe(level);

const setShield = (session: Session, shield: { menu?: boolean; marks?: boolean }) =>
  session.inExtension(
    (browser, settings) => browser.runtime.sendMessage({ name: 'set', settings }) as Promise<void>,
    { shield: { menu: true, marks: false, tips: true, ...shield } },
  );

/** Pages into which no extension may look: one of the browser's own, and its shop for extensions. */
const CLOSED: Record<BrowserName, string> = {
  chromium: 'chrome://version/',
  firefox: 'https://addons.mozilla.org/en-US/firefox/',
};

inBothBrowsers('check this message', {}, (it, which) => {
  it('shows the verdict on a page that the extension knows nothing of', async ({ session, marketplace }) => {
    withPages(marketplace, { [FOREIGN]: page(ASKS) });
    const tab = await session.open(FOREIGN);
    await tab.click('#said');
    await select(tab);
    expect(await session.checkSelected(tab, '#said')).toBe(true);
    await panel(tab, 'danger');
    const shown = await panelIn(tab);
    expect(shown?.name).toBe('Doing this can cost you your money');
    expect(shown?.focused).toBe(true);
    expect(shown?.text).toContain('“Close the dispute first, then I refund you”');
    expect(shown?.text).toContain('Keep it open until the money or the right goods are there.');
    expect(shown?.text).toContain(
      'Please accept my solution in the dispute. I will keep it open until then.',
    );
    const marked = await tab.eval(() =>
      [...(document.querySelector('claimclock-verdict')?.shadowRoot?.querySelectorAll('mark') ?? [])].map(
        ({ textContent }) => textContent,
      ),
    );
    expect(marked.join(' ')).toMatch(/close.*dispute/);

    // The focus goes back to where it was, and nothing is left in the page.
    await tab.key('Escape');
    await expect.poll(() => tab.eval(() => document.querySelectorAll('claimclock-verdict').length)).toBe(0);
    expect(await tab.eval(() => document.activeElement?.id)).toBe('said');
    expect(tab.errors).toEqual([]);
    const asked = (await session.requests()).filter(({ from }) => from === 'extension');
    expect(asked).toEqual([]);
  });

  it('copies the answer, and a second click takes the place of the first', async ({
    session,
    marketplace,
  }) => {
    withPages(marketplace, {
      [FOREIGN]: page(`<span id="a">${ASKS}</span><br><span id="b">${HARMLESS}</span>`),
    });
    const tab = await session.open(FOREIGN);
    await select(tab, '#a');
    await session.checkSelected(tab, '#a');
    await panel(tab, 'danger');
    await tab.click('claimclock-verdict >>> [data-testid=check-copy]');
    await expect.poll(async () => (await panelIn(tab))?.text).toMatch(/Copied/);
    await select(tab, '#b');
    await session.checkSelected(tab, '#b');
    await panel(tab, 'none');
    const shown = await panelIn(tab);
    expect(shown?.text).toContain('Nothing unusual in the words');
    expect(shown?.text).not.toMatch(/Copied|dispute/);
    await tab.click('claimclock-verdict >>> .cc-close');
    await expect.poll(() => panelIn(tab)).toBeNull();
    await tab.click('#field');
    await tab.key('Control+v');
    expect(await tab.eval(() => document.querySelector<HTMLInputElement>('#field')?.value)).toContain(
      'I will keep it open until then.',
    );
  });

  it('never takes a text for markup, and survives styles and scripts that fight it', async ({
    session,
    marketplace,
  }) => {
    const hostile = `<style>*{all:initial!important;display:none!important;color:red!important}p,body,html,input{display:block!important}div,claimclock-verdict{visibility:hidden!important;opacity:0!important;transform:scale(0)!important;position:static!important;inline-size:0!important}</style>
<script>let left=6;new MutationObserver(()=>{for(const one of document.querySelectorAll('claimclock-verdict'))if(left-->0)one.remove()}).observe(document,{childList:true,subtree:true})</script>`;
    const markup =
      '&lt;img src=x onerror="document.title=\'run\'"&gt; <b>please</b> close the dispute, then we refund';
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'">`;
    withPages(marketplace, { [FOREIGN]: page(markup, policy + hostile) });
    const tab = await session.open(FOREIGN);
    await select(tab);
    await session.checkSelected(tab, '#said');
    await panel(tab, 'danger');
    const shown = await panelIn(tab);
    expect(shown?.text).toContain('<img src=x onerror=');
    expect(await tab.eval(() => document.title)).toBe('Letter');
    expect(
      await tab.eval(() => document.querySelector('claimclock-verdict')?.shadowRoot?.querySelector('img')),
    ).toBeNull();
    const colour = await tab.eval(() => {
      const title = document.querySelector('claimclock-verdict')?.shadowRoot?.querySelector('h2');
      return title && getComputedStyle(title).color;
    });
    expect(colour).toBe('rgb(179, 20, 29)');
  });

  it('is drawn also where the page allows no styles', async ({ session, marketplace }) => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
    withPages(marketplace, { [FOREIGN]: page(ASKS, policy) });
    const tab = await session.open(FOREIGN);
    await select(tab);
    await session.checkSelected(tab, '#said');
    await panel(tab, 'danger');
    expect(
      await tab.eval(() => {
        const box = document.querySelector('claimclock-verdict')?.shadowRoot?.querySelector('.cc-panel');
        return box && getComputedStyle(box).position;
      }),
    ).toBe('fixed');
  });

  it('can be used above a modal dialog of the page, and gives way to a tab where the page never lets it stand', async ({
    session,
    marketplace,
  }) => {
    const modal = `<dialog id="modal" style="width:400px;height:300px"><p id="in">${ASKS}</p></dialog><script>document.getElementById('modal').showModal()</script>`;
    const fights = `<script>new MutationObserver(()=>{for(const one of document.querySelectorAll('claimclock-verdict'))one.remove()}).observe(document,{childList:true,subtree:true})</script>`;
    withPages(marketplace, { [FOREIGN]: page('nothing', modal), [`${FOREIGN}?fights`]: page(ASKS, fights) });
    const tab = await session.open(FOREIGN);
    await select(tab, '#in');
    await session.checkSelected(tab, '#in');
    await panel(tab, 'danger');
    await tab.click('claimclock-verdict >>> .cc-close');
    await expect.poll(() => panelIn(tab)).toBeNull();

    await tab.goto(`${FOREIGN}?fights`);
    await select(tab);
    await session.checkSelected(tab, '#said');
    const check = await session.waitForTab('/check.html');
    await check.waitFor(() => document.querySelector('[data-testid=verdict][data-level=danger]') !== null);
    expect(await panelIn(tab)).toBeNull();
  });

  it('stands in the frame that was clicked; where there is no room, in a tab', async ({
    session,
    marketplace,
  }) => {
    const inner = 'https://mail.example/inner';
    const frame = (size: string) => `<iframe id="frame" src="${inner}" style="${size};border:0"></iframe>`;
    withPages(marketplace, {
      [FOREIGN]: page(frame('width:700px;height:500px')),
      [`${FOREIGN}?small`]: page(frame('width:200px;height:120px')),
      [inner]: page(ASKS),
    });
    const tab = await session.open(FOREIGN);
    await tab.waitFor(() =>
      Boolean(
        (document.getElementById('frame') as HTMLIFrameElement).contentDocument?.getElementById('said'),
      ),
    );
    await select(tab, '#said', 'frame');
    const at = await tab.eval(() => {
      const frame = document.getElementById('frame') as HTMLIFrameElement;
      const inner = frame.contentDocument?.getElementById('said')?.getBoundingClientRect();
      const { x, y } = frame.getBoundingClientRect();
      return { x: x + (inner?.x ?? 0) + 20, y: y + (inner?.y ?? 0) + 12 };
    });
    await session.checkSelected(tab, at);
    await tab.waitFor(() =>
      Boolean(
        (document.getElementById('frame') as HTMLIFrameElement).contentDocument
          ?.querySelector('claimclock-verdict')
          ?.shadowRoot?.querySelector('[data-testid=verdict][data-level=danger]'),
      ),
    );
    expect(await panelIn(tab)).toBeNull();

    await tab.goto(`${FOREIGN}?small`);
    await tab.waitFor(() =>
      Boolean(
        (document.getElementById('frame') as HTMLIFrameElement).contentDocument?.getElementById('said'),
      ),
    );
    await select(tab, '#said', 'frame');
    const small = await tab.eval(() => {
      const { x, y } = (document.getElementById('frame') as HTMLIFrameElement).getBoundingClientRect();
      return { x: x + 60, y: y + 100 };
    });
    await session.checkSelected(tab, small);
    const check = await session.waitForTab('/check.html');
    await check.waitFor(() => document.querySelector('[data-testid=verdict][data-level=danger]') !== null);
  });

  it('opens a tab where a page lets nobody in, with nothing of the text in its address', async ({
    session,
    marketplace,
  }) => {
    withPages(marketplace, { [CLOSED[which]]: page(ASKS) });
    const tab = await session.open(CLOSED[which]);
    await tab.eval((text) => {
      const said = document.getElementById('said') ?? document.createElement('p');
      said.id = 'said';
      said.textContent = text;
      document.body.prepend(said);
    }, ASKS);
    await select(tab);
    expect(await session.checkSelected(tab, '#said')).toBe(true);
    const check = await session.waitForTab('/check.html');
    const words = await check.waitFor(
      () => document.querySelector<HTMLElement>('[data-testid=verdict][data-level=danger]')?.innerText,
    );
    expect(words).toContain('“Close the dispute first, then I refund you”');
    expect(check.url()).toMatch(/\/check\.html\?id=[0-9a-f-]{36}$/);
    expect(check.errors).toEqual([]);
    // It is held for a while, also over the end of the background, and never stored.
    await session.stopBackground();
    await check.reload();
    await check.waitFor(() => document.querySelector('[data-testid=verdict][data-level=danger]') !== null);
    expect(JSON.stringify(await session.storageGet(null))).not.toContain('refund');

    const gone = await session.extension('check.html?id=00000000-0000-4000-8000-000000000000');
    const said = await gone.waitFor(
      () => document.querySelector<HTMLElement>('[data-testid=check-gone]')?.innerText,
    );
    expect(said).toContain('This text is no longer there');
  });

  it('checks long selections, and says where it was given only part of one', async ({
    session,
    marketplace,
  }) => {
    const long = `${ASKS}. ${'We are very sorry for the long way of your parcel. '.repeat(700)}`;
    withPages(marketplace, { [FOREIGN]: page(long, '<style>#said{font-size:4px!important}</style>') });
    const tab = await session.open(FOREIGN);
    await select(tab);
    await session.checkSelected(tab, { x: 120, y: 90 });
    await panel(tab, 'danger');
    const words = (await panelIn(tab))?.text ?? '';
    if (which === 'firefox') expect(words).toContain('Only the first 16,384 characters were checked.');
    else expect(words).not.toContain('were checked');
  });

  it('is in the menu only where it is wanted, also over restarts', async ({ session, marketplace }) => {
    withPages(marketplace, { [FOREIGN]: page(ASKS) });
    const choose = async () => {
      const tab = await session.open(FOREIGN);
      await select(tab);
      const there = await session.checkSelected(tab, '#said');
      if (!there) await tab.close();
      return there;
    };
    await setShield(session, { menu: false });
    await expect.poll(choose).toBe(false);
    await session.stopBackground();
    expect(await choose()).toBe(false);
    await session.restart();
    await expect.poll(choose).toBe(false);
    await setShield(session, { menu: true });
    await expect.poll(choose).toBe(true);
    await session.restart();
    await expect.poll(choose).toBe(true);
  });
});

const NOW = Date.parse('2026-11-22T12:00:00Z');
const ORDER = '8215000000000110';

inBothBrowsers(
  'check this message, of an order',
  { now: NOW, timezone: 'America/Los_Angeles', orders: () => [onItsWay(ORDER, 'Lamp', '2026-11-20')] },
  (it) => {
    it('knows the order of a page that names it, and guesses at none elsewhere', async ({
      session,
      marketplace,
    }) => {
      marketplace.options.chat = {
        ...marketplace.options.chat,
        lines: [{ from: 'seller', text: 'please close the dispute first, then we refund' }],
      };
      await visitUntil(session, ORDER, '2026-12-05');
      const messages = 'https://www.aliexpress.com/p/message/index.html';
      for (const [url, tells] of [
        [`${messages}?fromCode=order&orderId=${ORDER}`, true],
        [messages, false],
      ] as const) {
        const tab = await session.open(url);
        await tab.waitFor(() => document.querySelectorAll('.chat-bubble').length);
        await select(tab, '.chat-bubble p');
        await session.checkSelected(tab, '.chat-bubble p');
        await panel(tab, 'danger');
        const words = (await panelIn(tab))?.text ?? '';
        if (tells) expect(words).toMatch(/The right to claim “Not received” ends in 12 days, until Dec 4/);
        else expect(words).not.toContain('The right to claim');
        await tab.close();
      }
    });
  },
);

interface Mark {
  level: string | null;
  text: string;
}
/** The marks on a page, with the message that each stands beside. */
const marksIn = (tab: Tab): Promise<Mark[]> =>
  tab.eval(() =>
    [...document.querySelectorAll<HTMLElement>('claimclock-mark')].map((host) => ({
      level: host.dataset.level ?? null,
      text: (host.parentElement?.innerText ?? '').replace(/\s+/g, ' ').trim(),
    })),
  );
const marked = (tab: Tab, texts: string[], timeout = 20_000) =>
  expect
    .poll(
      async () => {
        const all = await marksIn(tab);
        return texts.map((text) => all.filter((one) => one.text.includes(text)).length).concat(all.length);
      },
      { timeout },
    )
    .toEqual([...texts.map(() => 1), texts.length]);

const LAYOUTS = {
  bubbles: 'https://www.aliexpress.com/p/message/index.html',
  rows: 'https://msg.aliexpress.com/msgDetail.htm',
} as const;

/** Texts that signals are tuned on, as far as they are judged so: which ones are is the matter of other tests. */
const tuning = (kind: string, language: string, isUnusual: boolean): string[] => {
  const file = new URL(`../scam/messages/tuning/${kind}.json`, import.meta.url);
  const all = JSON.parse(readFileSync(file, 'utf8')) as { language: string; text: string }[];
  const own = all.filter((one) => one.language === language).map(({ text }) => text);
  return own.filter((text) => (checkMessage(text).level !== 'none') === isUnusual);
};

inBothBrowsers('marks on message pages', {}, (it) => {
  const show = (marketplace: Marketplace, lines: ChatLine[]) => {
    marketplace.options.chat = {
      lines,
      // What is no message says the same.
      product: { title: `Cable. ${ASKS}`, price: 'US $3.10' },
      snippet: ASKS,
    };
  };
  const say = (tab: Tab, line: ChatLine) => tab.eval((of) => window.standInChat.say(of), line);
  const drawn = (tab: Tab) => tab.waitFor(() => document.querySelectorAll('.chat-row, .p5, .p6').length > 1);

  it('are not there, and nothing of ours runs there, until they are wanted', async ({
    session,
    marketplace,
  }) => {
    show(marketplace, [{ from: 'seller', text: ASKS }]);
    const tab = await session.open(LAYOUTS.bubbles);
    await drawn(tab);
    const judged = await session.inExtension((browser) =>
      browser.scripting.getRegisteredContentScripts().then((all) => all.length),
    );
    expect(judged).toBe(0);
    await tab.eval(() => new Promise((done) => setTimeout(done, 1500)));
    expect(await marksIn(tab)).toEqual([]);
    // Switched on, it works at once, and off again as well.
    await setShield(session, { marks: true });
    await marked(tab, [ASKS]);
    await setShield(session, { marks: false });
    await expect.poll(() => marksIn(tab)).toEqual([]);
    await setShield(session, { marks: true });
    await marked(tab, [ASKS]);
  });

  for (const [layout, url] of Object.entries(LAYOUTS)) {
    it(`stand beside what the seller asks, and beside nothing else (${layout})`, async ({
      session,
      marketplace,
    }) => {
      await setShield(session, { marks: true });
      show(marketplace, [
        { from: 'seller', text: HARMLESS },
        { from: 'buyer', text: `You wrote: ${ASKS}` },
        { from: 'seller', text: `Dear friend, ${ASKS}` },
        { from: 'buyer', text: 'No, I will not do that.' },
      ]);
      const tab = await session.open(url);
      await marked(tab, [`Dear friend, ${ASKS}`]);
      // New ones as they come.
      await say(tab, { from: 'seller', text: 'Hello, are you there my friend?' });
      await say(tab, { from: 'seller', text: `Again: ${ASKS}` });
      await say(tab, { from: 'buyer', text: `Why should I? ${ASKS}` });
      await marked(tab, [`Dear friend, ${ASKS}`, `Again: ${ASKS}`]);
      expect((await marksIn(tab)).map(({ level }) => level)).toEqual(['danger', 'danger']);
      // Nothing of the page was moved or covered by it.
      expect(
        await tab.eval(() =>
          [...document.querySelectorAll('claimclock-mark')].every((host) => {
            const box = host.shadowRoot?.querySelector('button')?.getBoundingClientRect();
            const at = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
            return host.getBoundingClientRect().width === 0 && (!at || at === host);
          }),
        ),
      ).toBe(true);

      // It goes where its message goes.
      const off = () =>
        tab.eval(() => {
          const host = document.querySelector('claimclock-mark');
          const message = host?.closest('.chat-bubble, article')?.getBoundingClientRect();
          const mark = host?.shadowRoot?.querySelector('button')?.getBoundingClientRect();
          return (
            message && mark && { x: Math.round(mark.x - message.right), y: Math.round(mark.y - message.y) }
          );
        });
      const before = await off();
      await tab.eval(() => {
        window.standInChat.fill(
          Array.from({ length: 30 }, (_, n) => ({ from: 'seller', text: `Good day to you, line ${n}` })),
        );
        (document.querySelector('.chat-scroll') ?? document.documentElement).scrollTop = 1e6;
      });
      expect(await off()).toEqual(before);
      await tab.eval(() => {
        (document.querySelector('.chat-scroll') ?? document.documentElement).scrollTop = 0;
      });
      expect(Math.abs((before?.x ?? 99) - 8) + Math.abs((before?.y ?? 99) - 2)).toBeLessThanOrEqual(2);
      expect(await off()).toEqual(before);

      // What it says and what to do, at a press; Escape closes it.
      await tab.click('claimclock-mark >>> button');
      const words = await tab.waitFor(
        () =>
          document
            .querySelector('claimclock-mark')
            ?.shadowRoot?.querySelector<HTMLElement>('.cc-pop:popover-open')?.innerText,
      );
      expect(words).toContain('“Close the dispute first, then I refund you”');
      expect(words).toContain('An answer that you can send');
      await tab.key('Escape');
      await tab.waitFor(
        () => !document.querySelector('claimclock-mark')?.shadowRoot?.querySelector('.cc-pop:popover-open'),
      );
      // Or by pointing at it.
      await tab.hover('h1, .chat-head b');
      await tab.hover('claimclock-mark >>> button');
      await tab.waitFor(() =>
        Boolean(document.querySelector('claimclock-mark')?.shadowRoot?.querySelector('.cc-pop:popover-open')),
      );
      await tab.hover('h1, .chat-head b');
      await tab.waitFor(
        () => !document.querySelector('claimclock-mark')?.shadowRoot?.querySelector('.cc-pop:popover-open'),
      );
      expect(tab.errors).toEqual([]);
    });

    it(`follow elements that are used again, and another conversation (${layout})`, async ({
      session,
      marketplace,
    }) => {
      await setShield(session, { marks: true });
      show(marketplace, [
        { from: 'seller', text: ASKS },
        { from: 'seller', text: HARMLESS },
        { from: 'seller', text: 'The weather is nice here today, my friend' },
      ]);
      const tab = await session.open(url);
      await marked(tab, [ASKS]);
      const place = () =>
        tab.eval(() => {
          const all = [...document.querySelectorAll('.chat-bubble, article')];
          const host = document.querySelector('claimclock-mark');
          return host ? all.findIndex((one) => one.contains(host)) - all.length : null;
        });
      expect(await place()).toBe(-3);
      await tab.eval(() => window.standInChat.reuse());
      await expect.poll(place).toBe(-1);
      await tab.eval(() =>
        window.standInChat.open([
          { from: 'seller', text: 'Good morning and welcome to our store' },
          { from: 'seller', text: 'Do you like the colour of the lamp?' },
          { from: 'buyer', text: 'Yes, I like it very much' },
        ]),
      );
      await expect.poll(() => marksIn(tab)).toEqual([]);
      await say(tab, { from: 'seller', text: ASKS });
      await marked(tab, [ASKS]);
    });
  }

  it('come, too, where a script of the page leads from the orders to the messages', async ({
    session,
    marketplace,
  }) => {
    await setShield(session, { marks: true });
    show(marketplace, [
      { from: 'seller', text: HARMLESS },
      { from: 'seller', text: `Dear friend, ${ASKS}` },
      { from: 'buyer', text: `You wrote: ${ASKS}` },
    ]);
    const tab = await session.open(LIST);
    await tab.waitFor(() => document.querySelector('.order-item') !== null);
    // As a page does that is never loaded anew: another address, and the other page in place of this one.
    await tab.eval(async (url) => {
      const chat = await (await fetch(url)).text();
      history.pushState({}, '', url);
      const next = new DOMParser().parseFromString(chat, 'text/html');
      document.head.replaceChildren(...next.head.querySelectorAll('style'));
      const script = document.createElement('script');
      script.textContent = next.querySelector('body script')?.textContent ?? '';
      document.body.replaceWith(next.body);
      document.body.append(script);
    }, LAYOUTS.bubbles);
    await drawn(tab);
    await marked(tab, [`Dear friend, ${ASKS}`]);
    expect(tab.errors).toEqual([]);
  });

  it('are found among thousands of messages', async ({ session, marketplace }) => {
    await setShield(session, { marks: true });
    show(marketplace, [{ from: 'seller', text: ASKS }]);
    const tab = await session.open(LAYOUTS.bubbles);
    await marked(tab, [ASKS]);
    await tab.eval(() => {
      window.standInChat.fill(
        Array.from({ length: 5000 }, (_, n) => ({
          from: n % 3 ? 'seller' : 'buyer',
          text: `Line ${n} of a long talk`,
        })),
      );
      window.standInChat.say({
        from: 'seller',
        text: 'the last: please close the dispute first, then we refund',
      });
    });
    await expect
      .poll(async () => (await marksIn(tab)).map(({ text }) => text.slice(0, 12)), { timeout: 60_000 })
      .toEqual(['please close', 'the last: pl']);
  });

  it('stay where the browser was started again', async ({ session, marketplace }) => {
    await setShield(session, { marks: true });
    show(marketplace, [{ from: 'seller', text: ASKS }]);
    await session.restart();
    const tab = await session.open(LAYOUTS.bubbles);
    await marked(tab, [ASKS]);
    expect(JSON.stringify(await session.storageGet(null))).not.toContain('dispute first');
  });
});

/** In four languages, as the messages that signals are tuned on say it, among harmless ones. */
inBothBrowsers('marks in four languages', {}, (it) => {
  for (const language of ['en', 'es', 'ru', 'ko']) {
    const asks = tuning('cancel_dispute_promise', language, true).slice(0, 3);
    const harmless = tuning('harmless-t1', language, false).slice(0, 4);
    it(`tell what a seller asks in ${language}, on both pages`, async ({ session, marketplace }) => {
      expect(asks).toHaveLength(3);
      await setShield(session, { marks: true });
      marketplace.options.chat = { ...marketplace.options.chat, lines: [] };
      for (const url of Object.values(LAYOUTS)) {
        const tab = await session.open(url);
        for (const text of harmless)
          await tab.eval((of) => window.standInChat.say(of), { from: 'seller', text } as ChatLine);
        // The others while the page is open.
        for (const text of asks)
          await tab.eval((of) => window.standInChat.say(of), { from: 'seller', text } as ChatLine);
        await tab.eval((of) => window.standInChat.say(of), {
          from: 'buyer',
          text: `> ${asks[0]}`,
        } as ChatLine);
        await marked(
          tab,
          asks.map((text) => text.replace(/\s+/g, ' ').trim().slice(0, 30)),
        );
        expect(harmless.length).toBeGreaterThan(1);
        await tab.close();
      }
    });
  }
});

/** In Arabic, where everything stands on the other side. */
inBothBrowsers('marks where lines run from right to left', { marketplace: { language: 'ar' } }, (it) => {
  for (const [layout, url] of Object.entries(LAYOUTS)) {
    it(`stand beside what the seller says, not beside the buyer's own (${layout})`, async ({
      session,
      marketplace,
    }) => {
      const [first = '', second = ''] = tuning('cancel_dispute_promise', 'ar', true);
      expect(second).not.toBe('');
      await setShield(session, { marks: true });
      marketplace.options.chat = {
        ...marketplace.options.chat,
        lines: [
          { from: 'seller', text: first },
          { from: 'buyer', text: `> ${first}` },
        ],
      };
      const tab = await session.open(url);
      expect(await tab.waitFor(() => document.documentElement.dir)).toBe('rtl');
      await tab.waitFor(() => document.querySelectorAll('claimclock-mark').length);
      await tab.eval((text) => window.standInChat.say({ from: 'seller', text }), second);
      await tab.eval((text) => window.standInChat.say({ from: 'buyer', text: `> ${text}` }), second);
      await marked(
        tab,
        [first, second].map((text) => text.replace(/\s+/g, ' ').trim().slice(0, 30)),
        20_000,
      );
      const own = (await marksIn(tab)).filter(({ text }) => text.includes('>'));
      expect(own).toEqual([]);
    });
  }
});
