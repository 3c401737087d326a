import { aliexpress } from './aliexpress/adapter';
import { aliexpressRu } from './aliexpress-ru/adapter';
import type { Adapter } from './types';

/** Every marketplace. */
export const adapters: readonly Adapter[] = [aliexpress, aliexpressRu];

/** The adapter that reads an address; null where none does. */
export function adapterFor(url: URL): Adapter | null {
  return adapters.find((adapter) => adapter.page(url) !== null) ?? null;
}
