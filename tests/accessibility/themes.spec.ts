// The four themes under axe, on screens that hold every kind of control and mark; and a proof that axe sees what is wrong.
import { expect, test } from '@playwright/test';
import { THEMES } from '#core/visit/comfort';
import { Gallery } from '../support/a-gallery';
import { axeFaults } from '../support/axe-faults';
import { findings } from '../support/findings';
import { layoutFaults } from '../support/layout-faults';

const OF_EACH_KIND = [
  'S06',
  'area-chosen',
  'S07-answered',
  'T3-person',
  'K4-no',
  'check',
  'comfort',
  'not-ready',
];

test('axe finds nothing in any of the four themes', async () => {
  test.setTimeout(180_000);
  const gallery = await Gallery.open();
  const lines: string[] = [];
  for (const theme of THEMES) {
    for (const state of OF_EACH_KIND) {
      await gallery.show({ state, theme });
      lines.push(...(await axeFaults(gallery.page)).map((line) => `${state} ${theme}: ${line}`));
    }
  }
  await gallery.close();
  expect(findings('themes', lines)).toBe('');
});

test('a fault is seen when there is one', async () => {
  const gallery = await Gallery.open();
  await gallery.show({ state: 'K4' });
  await gallery.page.evaluate(() => {
    const words = document.querySelector('h1');
    if (words) words.style.color = 'rgb(225 220 210)';
    const [first, second] = document.querySelectorAll<HTMLElement>('[data-action^="answer:"]');
    if (first) first.style.translate = '0 40px';
    if (second) second.style.cssText = 'min-height: 0; height: 20px; overflow: hidden';
  });
  const found = [...(await axeFaults(gallery.page)), ...(await layoutFaults(gallery.page))].join('\n');
  expect(found).toContain('axe color-contrast');
  expect(found).toContain('overlap: [answer:yes]');
  expect(found).toContain('smaller than 44 px: [answer:not-sure] 20');
  await gallery.close();
});
