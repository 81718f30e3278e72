import { appendFile } from 'node:fs/promises';
import { workerData } from 'node:worker_threads';
import type { LogEvent } from '../log/log-event';
import { BEAT_MS, CELL, createWatchdogRule, type WatchdogData } from './watchdog-rule';

/** How long the last line may take (ms): a disk that hangs is one reason why the loop does. */
const LAST_LINE_MS = 1_000;

/** The thread beside the main one. It shares nothing with it but two numbers, and only ever ends the process. */
const { cells, logFile, pid }: WatchdogData = workerData;
const judge = createWatchdogRule();

const timer = setInterval(() => {
  if (judge(Atomics.load(cells, CELL.beats), Atomics.load(cells, CELL.started) === 1) === 'wait') return;
  clearInterval(timer);
  const hung: LogEvent = { event: 'main-hung' };
  const kill = (): void => void process.kill(pid, 'SIGKILL');
  setTimeout(kill, LAST_LINE_MS);
  appendFile(logFile, `${new Date().toISOString()} ${JSON.stringify(hung)}\n`, { mode: 0o600 }).then(
    kill,
    kill,
  );
}, BEAT_MS);
