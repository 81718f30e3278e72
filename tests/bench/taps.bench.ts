// From the finger's release to the next frame, over the whole visit, in five scripts, and in a bare window. Never pass or fail.
import { test } from '@playwright/test';
import { Kiosk } from '../support/a-kiosk';
import { PROGRAMS, startProgram } from './a-program';
import { quantile } from './figures';

const SCRIPTS = ['en', 'ar', 'zh-Hans', 'hi', 'ur'] as const;
const FRAME_MILLISECONDS = 1000 / 60;
const BARE_TAPS = 60;

test('a tap to the next frame, over a whole visit', async () => {
  test.setTimeout(900_000);
  for (const code of SCRIPTS) {
    const kiosk = await Kiosk.start();
    await kiosk.page.evaluate(watchTaps);
    await kiosk.patient.chooses(code);
    await kiosk.patient.goesTo('hand-over');
    printTaps(code, await kiosk.page.evaluate<number[]>('window.tapTimes'));
    await kiosk.ends();
  }
  const bare = await startProgram(PROGRAMS.bare ?? '');
  await bare.page.evaluate(watchTaps);
  for (let tap = 0; tap < BARE_TAPS; tap += 1) await bare.glass.touches('begin');
  printTaps('bare', await bare.page.evaluate<number[]>('window.tapTimes'));
  await bare.ends();
});

function printTaps(what: string, times: readonly number[]): void {
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => quantile(times, share));
  const inFrames = (milliseconds = 0): string =>
    `${milliseconds.toFixed(1)} ms (${(milliseconds / FRAME_MILLISECONDS).toFixed(1)} frames)`;
  console.log(
    `${what.padEnd(8)} ${times.length} taps   p50 ${inFrames(p50)}   p95 ${inFrames(p95)}   p99 ${inFrames(p99)}`,
  );
}

/** Runs in the page: notes for each press how long after the release the frame that follows it was drawn. */
function watchTaps(): void {
  const times: number[] = [];
  Reflect.set(window, 'tapTimes', times);
  addEventListener(
    'click',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        // After this frame's painting, not before it.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.push(performance.now() - timeStamp);
        port2.postMessage(null);
      });
    },
    { capture: true, passive: true },
  );
}
