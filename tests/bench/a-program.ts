// A program under the stopwatch: the kiosk, a bare window, or another Electron program somebody names. It must never change what it measures.
import fs from 'node:fs';
import path from 'node:path';
import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test';
import { freshProfile, switchesFor } from '../support/a-kiosk';
import { Glass } from '../support/glass';
import { ROOT } from '../support/source-files';

const TICKS_PER_SECOND = 100;
const READY = 30_000;

export interface Started {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly glass: Glass;
  /** From the start of the process to the first thing painted (milliseconds). */
  readonly painted: number;
  /** Process ids of all it has started. */
  processes(): Promise<readonly number[]>;
  ends(): Promise<void>;
}

/** The project of the kiosk, the bare window, and what KIOSK_BENCH_BESIDE names. */
export const PROGRAMS: Readonly<Record<string, string>> = {
  kiosk: ROOT,
  bare: path.join(import.meta.dirname, 'bare'),
  ...(process.env.KIOSK_BENCH_BESIDE ? { beside: process.env.KIOSK_BENCH_BESIDE } : {}),
};

export async function startProgram(project: string): Promise<Started> {
  const executablePath = process.env.KIOSK_ELECTRON;
  if (!executablePath) throw new Error('KIOSK_ELECTRON is not set: run the bench with "npm run bench"');
  const profile = freshProfile();
  const before = Date.now();
  const app = await electron.launch({ executablePath, args: [...switchesFor(profile), project] });
  const page = await app.firstWindow({ timeout: READY });
  const paintedAt = await page.evaluate(firstPaint);
  return {
    app,
    page,
    glass: new Glass(page),
    painted: paintedAt - before,
    processes: () => app.evaluate(({ app: program }) => program.getAppMetrics().map(({ pid }) => pid)),
    async ends() {
      await app.close();
      fs.rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Runs in the page: when its first content stood on the screen (milliseconds since 1970). */
function firstPaint(): Promise<number> {
  return new Promise((resolve) => {
    const found = (): boolean => {
      const entry = performance.getEntriesByName('first-contentful-paint')[0];
      if (entry) resolve(performance.timeOrigin + entry.startTime);
      return entry !== undefined;
    };
    if (!found()) new PerformanceObserver(() => void found()).observe({ type: 'paint', buffered: true });
  });
}

/** Proportional set size of all processes together (MB): memory shared between them is counted once. Linux only. */
export function memoryOf(pids: readonly number[]): number {
  const kilobytes = pids.map((pid) => {
    const rollup = fs.readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0);
  });
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1024;
}

/** Share of one processor that all processes together use over so long (percent). Linux only. */
export async function loadOf(pids: readonly number[], seconds: number): Promise<number> {
  const ticks = (): number =>
    pids.reduce((sum, pid) => {
      const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      return sum + Number(fields[11]) + Number(fields[12]);
    }, 0);
  const before = ticks();
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  return ((ticks() - before) / TICKS_PER_SECOND / seconds) * 100;
}
