import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { badgeCss, cardCss } from '@/components/badge/style';
import { panelCss, verdictCardCss, verdictCss } from '@/components/verdict/style';

const folder = resolve(import.meta.dirname, '../../../components');
const sheets = [
  { name: 'badge', css: badgeCss + cardCss },
  { name: 'verdict', css: verdictCss + verdictCardCss + panelCss },
  ...readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css'))
    .map((name) => ({ name, css: readFileSync(join(folder, name), 'utf8') })),
];

const tokens = new Map(
  [...badgeCss.matchAll(/--cc-([\w-]+):light-dark\((#\w+),(#\w+)\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

function luminance(hex: string): number {
  const full = hex.length === 4 ? [...hex.slice(1)].map((c) => c + c).join('') : hex.slice(1);
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((i) => {
    const c = Number.parseInt(full.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string, scheme: 'light' | 'dark'): number {
  const [x = 0, y = 0] = [a, b]
    .map((name) => luminance(tokens.get(name)?.[scheme] ?? '#888'))
    .sort((p, q) => q - p);
  return (x + 0.05) / (y + 0.05);
}

const states = ['open', 'soon', 'urgent', 'wait', 'none', 'case'];
const texts: [string, string][] = [
  ...states.flatMap((state): [string, string][] => [
    [state, `${state}-bg`],
    [state, 'paper'],
  ]),
  ...['ink', 'soft', 'link'].flatMap((ink): [string, string][] => [
    [ink, 'paper'],
    [ink, 'raised'],
  ]),
  ['ink', 'urgent-bg'],
  ['ink', 'soon-bg'],
  ['paper', 'ink'],
];

describe('colours', () => {
  it.each(texts)('%s on %s can be read in both schemes (AA, 4.5)', (text, ground) => {
    expect(contrast(text, ground, 'light')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(text, ground, 'dark')).toBeGreaterThanOrEqual(4.5);
  });

  it('edges of buttons can be seen in both schemes (AA, 3)', () => {
    expect(contrast('edge', 'paper', 'light')).toBeGreaterThanOrEqual(3);
    expect(contrast('edge', 'paper', 'dark')).toBeGreaterThanOrEqual(3);
  });
});

describe.each(sheets)('$name', ({ css }) => {
  it('has no side that right-to-left languages would need turned', () => {
    expect(css).not.toMatch(
      /(margin|padding|border)-(left|right)|text-align:\s*(left|right)|[;{\s](left|right):/,
    );
  });

  it('has no unit that belongs to another page', () => {
    expect(css).not.toMatch(/\d(rem|em)\b(?<!0\.01em|0\.02em|06em|45em|3em)/);
  });
});
