// axe over every screen in every named state, in three languages, and over the four themes: in the engine of the kiosk.
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import { expect, test } from '@playwright/test';
import { THEMES } from '#core/visit/comfort';
import { Gallery } from '../support/a-gallery';

const OPTIONS: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  rules: {
    'target-size': { enabled: true },
    // 7:1 is this product's own rule (WCAG 1.4.6).
    'color-contrast-enhanced': { enabled: true },
  },
  resultTypes: ['violations'],
};

/** Screens that hold every kind of control and mark, for looking at all themes. */
const OF_EACH_KIND = ['S06', 'area-chosen', 'S07-answered', 'T3-person', 'K4-no', 'check', 'comfort', 'not-ready'];

for (const language of ['en', 'es', 'ar']) {
  test(`axe finds nothing on any screen in ${language}`, async () => {
    test.setTimeout(300_000);
    const gallery = await Gallery.open();
    const faults: string[] = [];
    for (const state of await gallery.states()) {
      await gallery.show({ state, language });
      faults.push(...(await violations(gallery)).map((line) => `${state} ${language}: ${line}`));
    }
    await gallery.close();
    expect(faults.join('\n')).toBe('');
  });
}

test('axe finds nothing in any of the four themes', async () => {
  test.setTimeout(180_000);
  const gallery = await Gallery.open();
  const faults: string[] = [];
  for (const theme of THEMES) {
    for (const state of OF_EACH_KIND) {
      await gallery.show({ state, theme });
      faults.push(...(await violations(gallery)).map((line) => `${state} ${theme}: ${line}`));
    }
  }
  await gallery.close();
  expect(faults.join('\n')).toBe('');
});

test('axe sees a fault when there is one', async () => {
  const gallery = await Gallery.open();
  await gallery.show({ state: 'S06' });
  await gallery.page.evaluate(() => {
    const words = document.querySelector('h1');
    if (words) words.style.color = 'rgb(225 220 210)';
  });
  expect((await violations(gallery)).join()).toContain('color-contrast');
  await gallery.close();
});

async function violations({ page }: Gallery): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(
    (options) => (globalThis as unknown as { axe: { run(o: unknown): Promise<AxeResults> } }).axe.run(options),
    OPTIONS as unknown,
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
}
