import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askLibrary } from '@/lib/platform/asking';

const page = window as unknown as { lib?: unknown };
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  delete page.lib;
});

/** What comes back from a page with this library. */
const said = async (request: unknown): Promise<unknown> => {
  page.lib = { mtop: { request } };
  return within(askLibrary({ api: 'x' }, 1000, 40));
};
async function within(asking: Promise<unknown>) {
  await vi.advanceTimersByTimeAsync(1000);
  return asking;
}
const throwing = (name: string) =>
  Object.defineProperty({}, name, {
    get() {
      throw new Error('hostile');
    },
  });

describe('what runs in the page’s own world', () => {
  it('hands the request to the page’s library, and back come the codes of its answer, nothing else', async () => {
    const request = vi.fn(async () => ({ ret: ['SUCCESS::ok'], data: { secret: 1 } }));
    expect(await said(request)).toBe('SUCCESS::ok ');
    expect(request).toHaveBeenCalledExactlyOnceWith({ api: 'x' });
    expect(await said(() => Promise.reject({ ret: ['FAIL_A::x', 'B::y'] }))).toBe('FAIL_A::x B::y');
  });

  it('tells where there is no library', async () => {
    expect(await within(askLibrary({}, 1000, 40))).toBe('NO_LIBRARY');
    page.lib = { mtop: { request: 'x' } };
    expect(await within(askLibrary({}, 1000, 40))).toBe('NO_LIBRARY');
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('hostile');
      },
    ],
    ['gives back nothing', () => undefined],
    ['gives back an answer that throws', async () => throwing('ret')],
    ['has codes that throw', async () => ({ ret: [throwing('toString')] })],
    ['has no codes', async () => ({})],
    ['answers nothing', async () => null],
    ['rejects with nothing', () => Promise.reject()],
    ['gives back what throws when it is waited for', () => throwing('then')],
  ])('a library that %s is an error, never one of ours', async (_, request) => {
    expect(await said(request)).toBe('ERROR');
  });

  it.each([
    ['lib', page],
    ['mtop', {}],
  ])('a getter for %s that throws is an error', async (name, of) => {
    if (of === page)
      Object.defineProperty(page, 'lib', {
        configurable: true,
        get: () => (throwing('mtop') as { mtop: unknown }).mtop,
      });
    else page.lib = throwing(name);
    expect(await within(askLibrary({}, 1000, 40))).toBe('ERROR');
  });

  it('a library that never answers is given up', async () => {
    expect(await said(() => new Promise(() => undefined))).toBe('TIMEOUT');
  });

  it('what it says has an end', async () => {
    expect(String(await said(async () => ({ ret: ['x'.repeat(1_000_000)] })))).toHaveLength(40);
  });
});
