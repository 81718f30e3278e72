// The kiosk starts itself anew, and only when nobody is there. Hours pass by the program's own clocks, which the test moves.
import fs from 'node:fs';
import path from 'node:path';
import { RENEWAL_MS } from '../../electron/recovery/renewal';
import { clinicConfig } from '../support/clinic-configs';
import { hasComeTo } from '../support/head-start';
import { expect, test } from '../support/kiosk-test';

test('a renewal that is due waits for the patient, then ends with the code that means "again"', async ({
  start,
}) => {
  const hour = 3_600_000;
  const timeIn = (hours: number): string => new Date(Date.now() + hours * hour).toTimeString().slice(0, 5);
  const upkeep = { restart: { from: timeIn(-1), until: timeIn(1) } };
  const kiosk = await start({ config: clinicConfig({ upkeep }), env: { KIOSK_SUPERVISED: '1' } });
  await hasComeTo(kiosk, 'hand-over');
  await kiosk.app.evaluate(() => {
    const now = performance.now.bind(performance);
    performance.now = () => now() + 48 * 3_600_000;
  });
  await kiosk.page.waitForTimeout(RENEWAL_MS + 2_000);
  await kiosk.glass.shows('hand-over');
  const ended = kiosk.hasEnded();
  await kiosk.glass.touches('finish');
  expect(await ended).toBe(85);
  const log = fs.readFileSync(path.join(kiosk.profile, 'logs', 'events.log'), 'utf8');
  expect(log).toContain('{"event":"renewal","because":"night"}');
});
