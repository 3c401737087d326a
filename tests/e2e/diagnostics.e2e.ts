import { expect, test } from '@playwright/test';
import { isKnown } from '../../lib/diagnostics/words';
import { moreSituations, PRIVATE, situations } from '../marketplace';
import type { Session, Tab } from './driver';
import { inBothBrowsers } from './each';
import { detailOf, LIST, noticed, openList, showAll, trackingOf, visit } from './orders';

/** How reading went, and what a user may put into a bug report about it. */

const NOW = Date.parse('2026-11-22T20:00:00Z');

const openDashboard = async (session: Session): Promise<Tab> => {
  const tab = await session.extension('dashboard.html', { width: 1100, height: 900 });
  await tab.waitFor(() => document.querySelector('[data-testid=page-health]') !== null);
  return tab;
};

/** Presses the button, and gives back the text that is shown. */
async function diagnose(dashboard: Tab): Promise<string> {
  await dashboard.click('[data-testid=diagnostics]');
  return dashboard.waitFor(
    () => document.querySelector<HTMLTextAreaElement>('[data-testid=diagnostics-text]')?.value,
    undefined,
    15_000,
  );
}

/** Everything in a value that somebody could be told by. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}

inBothBrowsers(
  'what went wrong, and what may be told of it',
  {
    now: NOW,
    timezone: 'America/Los_Angeles',
    orders: (now) => [...situations(now), ...moreSituations(now)],
  },
  (it) => {
    it('page health is filled by visits; no field is lost on pages of every situation', async ({
      session,
      marketplace,
    }) => {
      test.setTimeout(180_000);
      const before = await openDashboard(session);
      expect(
        await before.eval(() => document.querySelector('[data-testid=page-health]')?.textContent),
      ).toContain('Nothing was read yet.');
      await before.close();
      const list = await openList(session);
      await showAll(list, marketplace.orders.length);
      await list.close();
      for (const { id } of marketplace.orders) await visit(session, id);
      const dashboard = await openDashboard(session);
      await dashboard.waitFor(() => document.querySelectorAll('.health-page').length === 2);
      const pages = await dashboard.eval(() =>
        [...document.querySelectorAll<HTMLElement>('.health-page')].map((page) => ({
          page: page.dataset.page,
          text: (page.textContent ?? '').replace(/\s+/g, ' '),
          fields: [...page.querySelectorAll<HTMLElement>('tr[data-field]')].map(
            ({ dataset }) => dataset.field,
          ),
        })),
      );
      expect(pages.map(({ page }) => page).sort()).toEqual(['detail', 'list']);
      for (const { text, fields } of pages) {
        expect(text).not.toContain('No longer read');
        expect(text).not.toContain('never');
        expect(fields).toEqual(expect.arrayContaining(['order', 'status', 'placed', 'total', 'title']));
      }
      expect(pages.find(({ page }) => page === 'detail')?.fields).toContain('promise');
      const popup = await session.extension('popup.html', { width: 380, height: 600 });
      await popup.waitFor(() => document.querySelector('[data-testid=order]') !== null);
      expect(await popup.eval(() => document.querySelector('[data-code=lost]'))).toBeNull();
    });

    it('a report holds how open pages are built, and nothing of what they say', async ({
      session,
      marketplace,
    }) => {
      const [order] = marketplace.orders.filter(({ shipped }) => shipped);
      const id = order?.id ?? '';
      await openList(session);
      for (const url of [detailOf(id), trackingOf(id)]) {
        const tab = await session.open(url);
        await tab.waitFor(() => (document.querySelector('#root')?.textContent?.length ?? 0) > 200);
      }
      const said: string[] = [];
      for (const tab of await session.tabs()) {
        if (/aliexpress/.test(tab.url())) said.push(await tab.eval(() => document.documentElement.outerHTML));
      }
      const dashboard = await openDashboard(session);
      const text = await diagnose(dashboard);
      const report = JSON.parse(text);
      expect(report).toMatchObject({ format: 'claimclock-diagnostics', version: 1, cut: false });
      expect(report.extension.browser).toMatch(
        session.which === 'firefox' ? /^Firefox \d+$/ : /^Chrome \d+$/,
      );
      const addresses = report.pages.map(({ address }: { address: string }) => address);
      expect(addresses.sort()).toEqual([
        '//www.aliexpress.com/p/order/detail.html?orderId',
        '//www.aliexpress.com/p/order/index.html',
        '//www.aliexpress.com/p/tracking/index.html?tradeOrderId',
      ]);
      // What a reader of the report needs: the names that cards go by, and where dates stand.
      const lines: string[] = report.pages.flatMap((page: { lines: string[] }) => page.lines);
      expect(lines.some((line) => line.includes('.order-item-header-status-text "A'))).toBe(true);
      expect(lines.some((line) => /"A: A 9, 9\*"/.test(line))).toBe(true);
      expect(lines.join('\n')).not.toContain('claimclock-');
      expect(report.answers.length).toBeGreaterThan(0);
      // And no more than that.
      const secrets = [
        ...strings(marketplace.orders.map(({ about: _, ...one }) => one)),
        ...strings(PRIVATE),
        ...said.flatMap((html) => html.match(/[\d.,]*\d{3,}[\d.,]*/g) ?? []),
      ].filter((secret) => secret.length >= 4 && !isKnown(secret));
      expect(said.some((html) => html.includes(order?.lines[0]?.title ?? '-'))).toBe(true);
      const told = [...new Set(secrets)].filter((secret) =>
        JSON.stringify([report.pages, report.answers]).toLowerCase().includes(secret.toLowerCase()),
      );
      expect(told).toEqual([]);
      expect(text).not.toMatch(/PRIVATE|821\d{6}/i);
    });

    it('a page that asks for a captcha says so, also right after others of its kind were read well', async ({
      session,
      marketplace,
    }) => {
      await (await openList(session)).close();
      marketplace.setTrouble('payload-refused');
      const tab = await session.open(LIST);
      await noticed(tab, 'captcha');
      const popup = await session.extension('popup.html', { width: 380, height: 600 });
      await popup.waitFor(() => document.querySelector('[data-testid=problem][data-code=captcha]') !== null);
      marketplace.setTrouble('none');
      await tab.reload();
      await noticed(tab, null);
      await popup.waitFor(() => document.querySelector('[data-testid=problem]') === null);
    });

    it('a report is saved as it was shown, and asks nobody for anything', async ({ session }) => {
      const dashboard = await openDashboard(session);
      const before = (await session.requests()).length;
      const text = await diagnose(dashboard);
      expect(JSON.parse(text).pages).toEqual([]);
      await dashboard.eval(() => {
        const { createObjectURL } = URL;
        URL.createObjectURL = (blob: Blob) => {
          void blob.text().then((saved) => {
            document.documentElement.dataset.saved = saved;
          });
          return createObjectURL.call(URL, blob);
        };
      });
      await dashboard.click('[data-testid=diagnostics-save]');
      expect(await dashboard.waitFor(() => document.documentElement.dataset.saved)).toBe(text);
      await dashboard.waitFor(() =>
        document
          .querySelector('[data-testid=diagnostics-status]')
          ?.textContent?.includes('claimclock-diagnostics-'),
      );
      const asked = (await session.requests()).slice(before).filter(({ url }) => /^https?:/.test(url));
      expect(asked).toEqual([]);
    });
  },
);
