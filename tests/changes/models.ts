import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Page } from '../../lib/domain/schema';
import type { PageRequest } from '../../lib/marketplaces/types';

const FOLDER = resolve(import.meta.dirname, '../pages/aliexpress');

/** One page model of tests/pages/aliexpress: what a browser has of it before anybody changes it. */
export interface Model {
  name: string;
  page: Page;
  url: string;
  /** Epoch ms. */
  now: number;
  /** The viewer's. */
  zone: string;
  request: PageRequest | undefined;
  html: string | null;
  payload: { api: string; answer: unknown } | null;
}

/** A model on its way through changes: both halves may be altered in place. */
export interface Changed {
  model: Model;
  doc: Document | null;
  answer: unknown;
}

/** All page models, in the order of their names. */
export function models(): Model[] {
  const files = new Set(readdirSync(FOLDER));
  const text = (file: string) => readFileSync(resolve(FOLDER, file), 'utf8');
  return [...files]
    .filter((file) => file.endsWith('.expected.json'))
    .sort()
    .map((file) => {
      const name = file.replace('.expected.json', '');
      const { page, url, now, zone, request } = JSON.parse(text(file));
      return {
        ...{ name, page, url, zone, request, now: Date.parse(now) },
        html: files.has(`${name}.html`) ? text(`${name}.html`) : null,
        payload: files.has(`${name}.json`) ? JSON.parse(text(`${name}.json`)) : null,
      };
    });
}

/**
 * A model's document. By linkedom, which is quicker than a whole browser's copy by half; survival.test.ts holds that the
 * readers find the same in either.
 */
export function documentOf({ html, url }: Pick<Model, 'html' | 'url'>): Document {
  const whole = (html ?? '').replace(/^\s*<!--[^>]*-->/, '').trim();
  const { document } = parseHTML(/<html/i.test(whole) ? whole : `<html><body>${whole}</body></html>`);
  Object.defineProperty(document, 'URL', { value: url });
  Object.defineProperty(document, 'baseURI', { value: url });
  return document as unknown as Document;
}

/** A model to be changed: its document, and a copy of its answer. */
export const fresh = (model: Model): Changed => ({
  model,
  doc: model.html === null ? null : documentOf(model),
  answer: model.payload ? structuredClone(model.payload.answer) : null,
});
