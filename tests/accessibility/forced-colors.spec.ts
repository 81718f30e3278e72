// Where the system sets the colours (Windows contrast themes): chosen and not chosen differ, words can be read on what they stand on, and
// focus, progress and the mark of a switch are seen.
import { expect, test } from '@playwright/test';
import { Gallery } from '../support/a-gallery';

/** WCAG 2.2, 1.4.11 and 1.4.3; the system's own colours decide about more. */
const SEEN = 3;
const READ = 4.5;

let gallery: Gallery;

test.beforeEach(async () => {
  gallery = await Gallery.open();
  await gallery.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
});
test.afterEach(() => gallery.close());

for (const state of ['S07-answered', 'area-chosen', 'comfort-switches', 'help', 'K4-no']) {
  test(`on ${state} what is chosen is filled and can be read; what is not is plain`, async () => {
    await gallery.show({ state });
    const look = await gallery.page.evaluate(looksOf, '[aria-pressed]');
    const chosen = look.filter(({ pressed }) => pressed);
    const others = look.filter(({ pressed }) => !pressed);
    expect(chosen.length).toBeGreaterThan(0);
    expect(others.length).toBeGreaterThan(0);
    for (const one of chosen) {
      for (const other of others)
        expect(contrast(one.behind, other.behind), one.action).toBeGreaterThan(SEEN);
      for (const words of one.words) expect(contrast(words, one.behind), one.action).toBeGreaterThan(READ);
    }
  });
}

test('the way on can be read and looks like no other button', async () => {
  await gallery.show({ state: 'S01' });
  const [main] = await gallery.page.evaluate(looksOf, '[data-action="next"]');
  const [other] = await gallery.page.evaluate(looksOf, '[data-action="help"]');
  if (!main || !other) throw new Error('S01 has no ways');
  expect(contrast(main.behind, other.behind)).toBeGreaterThan(SEEN);
  for (const words of main.words) expect(contrast(words, main.behind)).toBeGreaterThan(READ);
});

test('the focus, how far one is, and the mark of a switch are seen', async () => {
  await gallery.show({ state: 'S06' });
  const { page } = gallery;
  await page.keyboard.press('Tab');
  const focus = await page.evaluate(lineOf, [':focus-visible', null, 'outline'] as const);
  expect(focus.width).toBeGreaterThanOrEqual(4);
  expect(contrast(focus.colour, focus.behind)).toBeGreaterThan(SEEN);
  for (const part of ['.thread-ahead', '.thread-walked']) {
    const line = await page.evaluate(lineOf, [part, null, 'stroke'] as const);
    expect(contrast(line.colour, line.behind), part).toBeGreaterThan(SEEN);
  }
  await gallery.show({ state: 'scan-T1' });
  const mark = await page.evaluate(lineOf, ['.scan-mark', '::after', 'border-top'] as const);
  expect(mark.width).toBeGreaterThanOrEqual(4);
  expect(contrast(mark.colour, mark.behind)).toBeGreaterThan(SEEN);
});

test('the dark screen is dark, whatever the system sets', async () => {
  await gallery.show({ state: 'curtain' });
  const [cover] = await gallery.page.evaluate(looksOf, '.curtain');
  expect(cover?.behind).toEqual([0, 0, 0]);
});

type Colour = readonly [red: number, green: number, blue: number];

function contrast(one: Colour, other: Colour): number {
  const luminance = (colour: Colour): number => {
    const [red = 0, green = 0, blue = 0] = colour.map((value) => {
      const channel = value / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

interface Look {
  readonly action: string;
  readonly pressed: boolean;
  readonly behind: Colour;
  /** The colour of each piece of words in it. */
  readonly words: readonly Colour[];
}

/** Runs in the page. */
function looksOf(selector: string): readonly Look[] {
  const rgb = (colour: string): Colour => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue];
  };
  return [...document.querySelectorAll<HTMLElement>(selector)].map((element) => ({
    action: element.dataset.action ?? '',
    pressed: element.ariaPressed === 'true',
    behind: rgb(getComputedStyle(element).backgroundColor),
    words: [element, ...element.querySelectorAll('*')]
      .filter((part) => [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE))
      .map((part) => rgb(getComputedStyle(part).color)),
  }));
}

/** Runs in the page. A line of this kind, as it is drawn, and the page behind it. */
function lineOf([selector, pseudo, kind]: readonly [
  string,
  string | null,
  'outline' | 'stroke' | 'border-top',
]): {
  readonly width: number;
  readonly colour: Colour;
  readonly behind: Colour;
} {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`nothing is ${selector}`);
  const rgb = (colour: string): Colour => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue];
  };
  const style = getComputedStyle(element, pseudo);
  const colour = style.getPropertyValue(kind === 'stroke' ? 'stroke' : `${kind}-color`);
  return {
    width: Number.parseFloat(style.getPropertyValue(`${kind}-width`)),
    colour: rgb(colour),
    behind: rgb(getComputedStyle(document.body).backgroundColor),
  };
}
