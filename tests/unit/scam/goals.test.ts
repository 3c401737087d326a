import { describe, expect, it } from 'vitest';
import { figuresOf, judged, messagesOf } from '@/tests/scam/score';

/**
 * What the shield reaches on the half of the messages that nobody looked at while signals were written, so that it never gets
 * worse. The goals are 97 % flagged, 99 % of dangers right, 2 % of harmless ones flagged at most (2026-11: 97.6 %, 99.1 % and 1.9 %).
 * When one fails, `npm run bench -- scam` says which kind and language; the messages themselves stay unread.
 */
describe('messages that nobody looked at', () => {
  const all = judged(messagesOf('unseen'));
  const { recall, dangerPrecision, harmlessFlagged } = figuresOf(all);

  it('are enough to tell: at least 30 of each of 24 kinds, and 500 harmless ones', () => {
    const kinds = [...new Set(all.map(({ kind }) => kind))].filter(Boolean);
    expect(kinds).toHaveLength(24);
    for (const kind of kinds)
      expect(all.filter((one) => one.kind === kind).length).toBeGreaterThanOrEqual(30);
    expect(all.filter(({ kind }) => !kind).length).toBeGreaterThanOrEqual(500);
  });

  it('are flagged where they are tricks', () => {
    expect(recall.share).toBeGreaterThanOrEqual(0.97);
  });

  it('are called dangerous only where they are', () => {
    expect(dangerPrecision.share).toBeGreaterThanOrEqual(0.99);
  });

  it('are left alone where they are harmless', () => {
    expect(harmlessFlagged.share).toBeLessThanOrEqual(0.02);
  });
});

describe('messages that signals are written for', () => {
  const { recall, rightKind, dangerPrecision, harmlessFlagged } = figuresOf(judged(messagesOf('tuning')));

  it('are judged rightly', () => {
    expect(recall.share).toBeGreaterThanOrEqual(0.95);
    expect(rightKind.share).toBeGreaterThanOrEqual(0.92);
    expect(dangerPrecision.share).toBeGreaterThanOrEqual(0.99);
    expect(harmlessFlagged.share).toBeLessThanOrEqual(0.01);
  });
});
