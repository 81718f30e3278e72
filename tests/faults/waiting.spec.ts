// What cannot be opened: patients see the out-of-order page, nothing is drawn anew, and the kiosk goes on by itself once it is mended.
import fs from 'node:fs';
import path from 'node:path';
import languages from '../../locales/languages.json' with { type: 'json' };
import type { Kiosk } from '../support/a-kiosk';
import { clinicConfig } from '../support/clinic-configs';
import { fallbackFonts } from '../support/fallback-fonts';
import { hasComeTo } from '../support/head-start';
import { expect, test } from '../support/kiosk-test';

const PANELS = [
  [1080, 1920],
  [1920, 1080],
  [1280, 800],
] as const;

/** What stands outside the glass, or on something else. */
async function misplaced({ page }: Kiosk): Promise<readonly string[]> {
  return page.evaluate(() => {
    const sentences = [...document.querySelectorAll('p')];
    const boxes = sentences.map((sentence) => {
      const range = document.createRange();
      range.selectNodeContents(sentence);
      return { lang: sentence.lang, box: range.getBoundingClientRect() };
    });
    return boxes.flatMap(({ lang, box }, index) => {
      const isOut = box.top < 0 || box.left < 0 || box.right > innerWidth || box.bottom > innerHeight;
      const covers = boxes.slice(index + 1).filter(({ box: other }) => {
        const apart = other.top >= box.bottom || other.bottom <= box.top;
        return !apart && other.left < box.right && other.right > box.left;
      });
      return [...(isOut ? [`${lang} is cut off`] : []), ...covers.map((other) => `${lang} on ${other.lang}`)];
    });
  });
}

test('a broken config under supervision: a calm page in every language, with faces of its own, until it is mended', async ({
  start,
}, info) => {
  const config = info.outputPath('clinic-config.json');
  fs.writeFileSync(config, '{');
  const kiosk = await start({ env: { KIOSK_SUPERVISED: '1', KIOSK_CONFIG: config } });
  await kiosk.glass.shows('out-of-order');
  // Playwright comes to a page that is loading already, and what was on its way then is lost to it.
  await kiosk.page.reload();
  await expect(kiosk.page.locator('p')).toHaveCount(languages.length);
  const session = await kiosk.page.context().newCDPSession(kiosk.page);
  for (const [width, height] of PANELS) {
    await session.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: 1,
      mobile: false,
    });
    await expect
      .poll(() =>
        kiosk.page.evaluate(() => [...document.fonts].filter(({ status }) => status !== 'loaded').length),
      )
      .toBe(0);
    if (process.env.LOOK)
      await kiosk.page.screenshot({ path: `${process.env.LOOK}/ooo-${width}x${height}.png` });
    expect(await misplaced(kiosk), `${width} by ${height}`).toEqual([]);
  }
  expect(await fallbackFonts({ page: kiosk.page, session })).toEqual([]);
  await expect(kiosk.page.locator('img')).toHaveJSProperty('naturalWidth', 480);
  expect(kiosk.said.stderr).toContain('clinic-config.json:1:2');
  fs.writeFileSync(config, JSON.stringify(clinicConfig()));
  expect(await kiosk.hasEnded()).toBe(85);
});

test('a lost key is never drawn anew: the kiosk waits, and when the key is back so is the patient', async ({
  start,
}) => {
  const first = await start();
  await hasComeTo(first, 'K4', (visit) => visit.inLanguage('es').answered('K3', 'no'));
  await first.isCutOff();
  const visits = path.join(first.profile, 'visits');
  fs.renameSync(path.join(visits, 'master.key'), path.join(first.profile, 'elsewhere'));
  const kept = fs.readdirSync(visits).sort();

  const second = await start({ profile: first.profile });
  await second.glass.shows('out-of-order');
  expect(second.said.stderr).toContain('(master-key-missing)');
  fs.renameSync(path.join(first.profile, 'elsewhere'), path.join(visits, 'master.key'));
  await second.glass.shows('K4');
  await expect(second.page.locator('html')).toHaveAttribute('lang', 'es');
  expect(fs.readdirSync(visits).sort()).toEqual([...kept, 'master.key'].sort());
  const log = fs.readFileSync(path.join(first.profile, 'logs', 'events.log'), 'utf8');
  expect(log.match(/"data-blocked"/g)).toHaveLength(1);
  expect(log.match(/"data-open-again"/g)).toHaveLength(1);
});
