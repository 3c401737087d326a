import type { Field, FieldValue, MarketplaceId, Observation, Page, Problem, Reader } from '../domain/schema';
import type { Read } from './types';

/** Gathers what one reader finds; readers stay free of bookkeeping. */
export interface Collector {
  /** An order stands on the page. */
  order(id: string): void;
  say<F extends Field>(order: string, field: F, value: FieldValue[F] | null | undefined, line?: string): void;
  problem(problem: Omit<Problem, 'page'>): void;
  /** What a field was read by. */
  won(field: string, strategy: string): void;
  done(): Read;
}

/** A collector for one look (`now` in epoch ms) at one page by one reader. Null and undefined values are not said. */
export function collect(marketplace: MarketplaceId, page: Page, reader: Reader, now: number): Collector {
  const orders: string[] = [];
  const observations: Observation[] = [];
  const problems: Problem[] = [];
  const won: Record<string, string> = {};
  return {
    order(id) {
      if (!orders.includes(id)) orders.push(id);
    },
    say(order, field, value, line) {
      if (value === null || value === undefined) return;
      observations.push({
        marketplace,
        order,
        ...(line !== undefined && { line }),
        field,
        value,
        source: { page, reader },
        firstSeen: now,
        lastSeen: now,
      } as Observation);
    },
    problem(problem) {
      problems.push({ ...problem, page });
    },
    won(field, strategy) {
      won[field] = strategy;
    },
    done: () => ({ page, orders, observations, problems, won }),
  };
}
