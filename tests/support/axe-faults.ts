// What axe finds on the screen as it stands, one line per element. It must never leave out a rule because a screen breaks it.
import type { Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

const OPTIONS: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  rules: {
    'target-size': { enabled: true },
    // 7:1 is this product's own rule (WCAG 1.4.6). axe tells with it only what lies between 4.5:1 and 7:1.
    'color-contrast-enhanced': { enabled: true },
  },
  resultTypes: ['violations'],
};

interface WithAxe {
  readonly axe: { run(options: RunOptions): Promise<AxeResults> };
}

export async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (options) => (globalThis as unknown as WithAxe).axe.run(options),
    OPTIONS,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `axe ${id} at ${target.join(' ')}`));
}
