import { shownOf, titleOf, untilOf } from '../domain/order';
import { stateOf } from '../domain/window';
import { type Database, db } from './database';
import { pageHealth, readSettings } from './read';

/**
 * Everything that is stored, as one object that outlives the extension: format `claimclock`, version 1 (docs/data.md).
 * Instants in epoch ms; states as they are at `now` (epoch ms). Reads all tables in one transaction.
 */
export async function exportAll(now: number, zone: string, from: Database = db): Promise<unknown> {
  return from.transaction('r', from.tables, async () => {
    const rows = await from.orders.toArray();
    const observations = await from.observations.toArray();
    return {
      format: 'claimclock',
      version: 1,
      exportedAt: now,
      zone,
      orders: rows.map(({ order, windows }) => {
        const shown = shownOf(order, windows, now);
        return {
          marketplace: order.marketplace,
          id: order.id,
          status: order.status,
          stage: order.stage,
          state: shown.state,
          until: untilOf(shown),
          title: titleOf(order),
          total: order.facts.total?.value ?? null,
          seller: order.facts.seller?.value ?? null,
          link: order.facts.link?.value ?? null,
          events: order.events,
          lines: order.lines,
          cases: order.cases.map((fact) => fact.value),
          steps: order.steps.map(({ value, line, source }) => ({ ...value, line, source })),
          disputes: order.courses.map(({ line, stage }) => ({ line, stage })),
          lastDays: order.lastDays,
          promises: order.promises.map((fact) => fact.value),
          firstSeen: order.firstSeen,
          lastSeen: order.lastSeen,
          windows: windows.map((window) => ({
            right: window.right,
            rule: window.rule,
            line: window.line,
            opens: window.opens,
            closes: window.closes,
            orLater: window.orLater ?? false,
            effect: window.effect,
            basis: window.basis,
            state: stateOf(window, now),
            because: window.because,
          })),
        };
      }),
      observations: observations.map((row) => row.observation),
      warnings: await from.ledger.toArray(),
      pages: await pageHealth(from),
      settings: await readSettings(from),
      evidence: await from.evidence.toArray(),
      setAside: await from.aside.toArray(),
    };
  });
}
