import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { THEMES } from '#core/visit/comfort';

/** WCAG 2.2: 1.4.6 for what is read, 1.4.11 for edges, icons and the focus ring. Every theme is held to both (gate G8). */
const READ = 7;
const SEEN = 3;

type Tokens = ReadonlyMap<string, string>;

const source = readFileSync(new URL('../../renderer/styles/tokens.css', import.meta.url), 'utf8');

/** The custom properties of each block of the file, with the selectors it is for. */
function blocksOf(
  css: string,
): readonly { readonly selectors: readonly string[]; readonly tokens: Tokens }[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selectors = '', body = '']) => ({
    selectors: selectors.split(',').map((selector) => selector.trim()),
    tokens: new Map(
      [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
    ),
  }));
}

/** What holds in a theme: the root's tokens, then the theme's own, as the cascade has it. */
function tokensOf(theme: string): Tokens {
  const rules = blocksOf(source).filter(
    ({ selectors }) => selectors.includes(':root') || selectors.includes(`[data-theme="${theme}"]`),
  );
  if (!rules.some(({ selectors }) => selectors.includes(`[data-theme="${theme}"]`)))
    throw new Error(`no theme ${theme}`);
  return new Map(rules.flatMap(({ tokens }) => [...tokens]));
}

/** Relative luminance of a colour (WCAG 2.2, definition). */
function luminance(hex: string): number {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`${hex} is not a colour of six digits`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Each pair of these that falls short, with its ratio. */
function tooWeak(
  theme: string,
  front: readonly string[],
  behind: readonly string[],
  least: number,
): readonly string[] {
  const tokens = tokensOf(theme);
  const colour = (name: string): string => {
    const value = tokens.get(`--${name}`);
    if (!value) throw new Error(`theme ${theme} has no --${name}`);
    return value;
  };
  return front
    .flatMap((one) => behind.map((other) => [one, other, contrast(colour(one), colour(other))] as const))
    .filter(([, , ratio]) => ratio < least)
    .map(([one, other, ratio]) => `${one} on ${other}: ${ratio.toFixed(2)}`);
}

describe('The measure of contrast', () => {
  it('is the one of the standard', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrast('#ffffff', '#767676')).toBe(contrast('#767676', '#ffffff'));
  });

  it('finds a pair that is too weak', () => {
    expect(tooWeak('standard', ['surface'], ['paper'], SEEN)).toHaveLength(1);
  });
});

describe('The tokens', () => {
  it('have one block for each theme a patient can choose, and none besides', () => {
    const themes = blocksOf(source).flatMap(({ selectors }) =>
      selectors.flatMap((selector) => /^\[data-theme="(.+)"\]$/.exec(selector)?.slice(1) ?? []),
    );
    expect(themes.sort()).toEqual([...THEMES].sort());
  });

  it('say the same names in every theme: each overrides what the root has, and adds nothing', () => {
    const root = new Set(
      blocksOf(source).flatMap(({ selectors, tokens }) =>
        selectors.includes(':root') ? [...tokens.keys()] : [],
      ),
    );
    for (const { selectors, tokens } of blocksOf(source)) {
      expect(
        [...tokens.keys()].filter((name) => !root.has(name)),
        selectors.join(),
      ).toEqual([]);
    }
  });
});

describe.each(THEMES)('In the theme "%s"', (theme) => {
  it('every text can be read on everything it stands on', () => {
    const grounds = ['paper', 'surface', 'surface-quiet', 'chosen'];
    expect(tooWeak(theme, ['ink', 'ink-soft'], grounds, READ)).toEqual([]);
  });

  it('the words on a button can be read, also while it is pressed', () => {
    expect(tooWeak(theme, ['on-action'], ['action', 'action-pressed'], READ)).toEqual([]);
  });

  it('each level of readiness can be read on its own wash and on a card', () => {
    const weak = ['ready', 'talk', 'stop', 'not-finished'].flatMap((level) => [
      ...tooWeak(theme, [level], [`${level}-wash`, 'surface', 'paper'], READ),
      ...tooWeak(theme, ['ink'], [`${level}-wash`], READ),
    ]);
    expect(weak).toEqual([]);
  });

  it('edges, buttons, what is chosen, the focus ring and the mark of a switch can be seen', () => {
    const grounds = ['paper', 'surface', 'surface-quiet'];
    expect(tooWeak(theme, ['edge', 'action', 'chosen-edge', 'focus', 'scan'], grounds, SEEN)).toEqual([]);
    expect(tooWeak(theme, ['chosen-edge'], ['chosen'], SEEN)).toEqual([]);
  });

  it('the line of every picture can be seen on the page and on the ground behind it', () => {
    expect(
      tooWeak(theme, ['pic-line'], ['paper', 'surface', 'pic-ground', 'pic-sky', 'pic-white'], SEEN),
    ).toEqual([]);
  });
});
