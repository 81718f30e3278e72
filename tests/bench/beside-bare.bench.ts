// The kiosk beside a bare Electron window, turn by turn: start, first tap, memory, idle, recovery. Never pass or fail.
import { test } from '@playwright/test';
import { loadOf, memoryOf, PROGRAMS, type Started, startProgram } from './a-program';
import { printRow } from './figures';

const ROUNDS = Number(process.env.KIOSK_BENCH_ROUNDS ?? 7);
const SETTLED_MILLISECONDS = 6000;
const IDLE_SECONDS = 10;

type Row = 'painted' | 'tapped' | 'memory' | 'load' | 'recovered';
const UNITS: Readonly<Record<Row, string>> = {
  painted: 'ms',
  tapped: 'ms',
  memory: 'MB',
  load: '%',
  recovered: 'ms',
};
const TITLES: Readonly<Record<Row, string>> = {
  painted: 'process start to first paint',
  tapped: 'first tap to its effect',
  memory: 'memory of all processes (PSS)',
  load: 'processor when idle',
  recovered: 'page killed to page painted',
};

test('the kiosk beside a bare window', async () => {
  test.setTimeout(1_800_000);
  const rows = new Map<Row, Record<string, number[]>>();
  const note = (row: Row, program: string, value: number): void => {
    const figures = rows.get(row) ?? {};
    figures[program] = [...(figures[program] ?? []), value];
    rows.set(row, figures);
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, project] of Object.entries(PROGRAMS)) {
      const started = await startProgram(project);
      note('painted', name, started.painted);
      await started.page.waitForTimeout(SETTLED_MILLISECONDS);
      const pids = await started.processes();
      note('memory', name, memoryOf(pids));
      if (round < 3) note('load', name, await loadOf(pids, IDLE_SECONDS));
      note('tapped', name, await firstTap(started));
      note('recovered', name, await recovery(started));
      await started.ends();
    }
  }
  for (const [row, figures] of rows) printRow(TITLES[row], UNITS[row], figures);
});

/** From the touch to the screen it leads to. */
async function firstTap({ page, glass }: Started): Promise<number> {
  const timed = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const before = document.documentElement.dataset.screen;
        addEventListener(
          'pointerdown',
          (touch) => {
            const look = (): void => {
              if (document.documentElement.dataset.screen === before) requestAnimationFrame(look);
              else requestAnimationFrame(() => resolve(performance.now() - touch.timeStamp));
            };
            look();
          },
          { capture: true, once: true },
        );
      }),
  );
  await glass.touches('begin');
  return timed;
}

/** From the death of the page's process until the program has a page that has painted again, as its own main process sees it. */
function recovery({ app }: Started): Promise<number> {
  return app.evaluate(async ({ BrowserWindow }) => {
    const alive = () => BrowserWindow.getAllWindows().filter((window) => !window.isDestroyed());
    const dead = alive()[0]?.webContents.getOSProcessId() ?? 0;
    const before = Date.now();
    process.kill(dead, 'SIGKILL');
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      const contents = alive()[0]?.webContents;
      if (!contents || contents.isCrashed() || contents.getOSProcessId() === dead || contents.isLoading())
        continue;
      const paintedAt: number | null = await contents
        .executeJavaScript(
          "(() => { const p = performance.getEntriesByName('first-contentful-paint')[0]; return p ? performance.timeOrigin + p.startTime : null; })()",
        )
        .catch(() => null);
      if (paintedAt !== null) return paintedAt - before;
    }
  });
}
