// How long another language takes, from the touch to the frame that shows its words in its own letters. Never pass or fail.
import { test } from '@playwright/test';
import languages from '../../locales/languages.json' with { type: 'json' };
import { Kiosk } from '../support/a-kiosk';
import { hasComeTo } from '../support/head-start';

const FIRST_STEP = 'S04';
const ROUNDS = 3;
const READING_MILLISECONDS = 5000;

/** Runs in the page: milliseconds from the touch to the end of the first frame with this language's words and letters. */
function timeSwitchTo(code: string): Promise<number> {
  return new Promise((resolve) => {
    addEventListener(
      'click',
      (touch) => {
        let shown = 0;
        const look = (now: number): void => {
          const stands = document.documentElement.lang === code && document.fonts.status === 'loaded';
          if (!stands) shown = 0;
          // A face asked for by this frame's layout shows as loading in the next one.
          else if (shown === 0) shown = now;
          else resolve(performance.now() - touch.timeStamp);
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      },
      { capture: true, once: true },
    );
  });
}

test('another language, in the middle of a visit', async () => {
  test.setTimeout(300_000);
  const kiosk = await Kiosk.start();
  await hasComeTo(kiosk, FIRST_STEP);
  // A patient reads for a while before changing the language.
  await new Promise((resolve) => setTimeout(resolve, READING_MILLISECONDS));
  const rows = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { code } of [...languages.slice(1), ...languages.slice(0, 1)]) {
      await kiosk.glass.touches('languages');
      await kiosk.glass.offers(`language:${code}`);
      const timed = kiosk.page.evaluate(timeSwitchTo, code);
      await kiosk.glass.touches(`language:${code}`);
      rows.set(code, [...(rows.get(code) ?? []), await timed]);
    }
  }
  for (const [code, times] of rows)
    console.log(code.padEnd(8), times.map((time) => time.toFixed(0)).join('  '));
  await kiosk.app.close();
});
