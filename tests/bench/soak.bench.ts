// One visit after another, in every language in turn, on one page of one program: does anything grow? Never pass or fail.
import { type Page, test } from '@playwright/test';
import { MAIN_PATH } from '#core/procedure/steps';
import languages from '../../locales/languages.json' with { type: 'json' };
import { Kiosk } from '../support/a-kiosk';
import { clinicConfig } from '../support/clinic-configs';
import { clearTaps } from '../support/patient';
import { memoryOf } from './a-program';

/** How many visits in all (KIOSK_BENCH_VISITS), how many until it is looked at, and how many go before: caches fill once. */
const VISITS = Number(process.env.KIOSK_BENCH_VISITS ?? 400);
const EVERY = Math.max(20, Math.round(VISITS / 10));
const HOUR = 3_600_000;

/** The least-squares slope of these values, as percent of the first for the whole run. */
function growth(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const [above, below] = values.reduce(
    ([a, b], value, index) => [a + (index - middle) * (value - mean), b + (index - middle) ** 2],
    [0, 0],
  );
  return ((above / below) * (values.length - 1) * 100) / (values[0] ?? Number.NaN);
}

test('nothing grows from visit to visit', async () => {
  test.setTimeout(24 * HOUR);
  const kiosk = await Kiosk.start({
    config: clinicConfig({ languages: languages.map(({ code }) => code), times: { retentionHours: 1 } }),
  });
  const session = await kiosk.page.context().newCDPSession(kiosk.page);
  const taken = { page: [] as number[], main: [] as number[], pss: [] as number[] };
  const startedAt = Date.now();
  for (let made = 0; made < VISITS + EVERY; made += EVERY) {
    for (let visit = 0; visit < EVERY; visit += 1)
      await oneVisit(kiosk.page, languages[(made + visit) % languages.length]?.code ?? 'en');
    // The first part only warms up.
    if (made === 0) continue;
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const heap = await kiosk.app.evaluate(() => process.memoryUsage().heapUsed);
    const pids = (await kiosk.processes()).map(({ pid }) => pid);
    taken.page.push(usedSize / 2 ** 20);
    taken.main.push(heap / 2 ** 20);
    taken.pss.push(memoryOf(pids));
  }
  const minutes = (Date.now() - startedAt) / 60_000;
  console.log(`${VISITS} visits in ${minutes.toFixed(1)} minutes`);
  for (const [what, values] of Object.entries(taken)) {
    const shown = values.map((value) => value.toFixed(1)).join(' ');
    console.log(`${what.padEnd(5)} ${shown} MB   growth over the run ${growth(values).toFixed(1)} %`);
  }
  await kiosk.ends();
});

/** A whole visit by presses of its controls, as fast as the page can follow. */
function oneVisit(page: Page, language: string): Promise<void> {
  const answers = Object.fromEntries(MAIN_PATH.map((step) => [step.id, clearTaps(step)]));
  return page.evaluate(
    async ([code, taps]) => {
      const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
      const screen = (): string => document.documentElement.dataset.screen ?? '';
      const press = async (action: string): Promise<void> => {
        for (let tries = 0; tries < 2000; tries += 1) {
          const control = document.querySelector<HTMLElement>(`[data-action="${action}"]`);
          if (control && control.getAttribute('aria-disabled') !== 'true') return control.click();
          await turn();
        }
        throw new Error(`no "${action}" on ${screen()}`);
      };
      await press('begin');
      await press(`language:${code}`);
      while (screen() !== 'hand-over') {
        const here = screen();
        for (const action of taps[here] ?? []) await press(action);
        if (here !== 'language') await press('next');
        while (screen() === here) await turn();
      }
      await press('finish');
      while (screen() !== 'attract') await turn();
    },
    [language, answers] as const,
  );
}
