// A manager, with an IT person on the telephone: a report that tells nothing of patients, settings out, and settings in after a look.
import fs from 'node:fs';
import path from 'node:path';
import type {} from '../../renderer/bridge';
import { clinicConfig } from '../support/clinic-configs';
import { wasHere } from '../support/head-start';
import { expect, test } from '../support/kiosk-test';

const told = '.manage-told';

test('a report and settings go out without content or secrets; settings come in seen, whole, or not at all', async ({
  start,
}, info) => {
  const folder = info.outputPath('stick');
  const kiosk = await start({ config: clinicConfig({ transfer: { folder } }) });
  const { glass, manager, nurse, page } = kiosk;
  const ticket = await wasHere(kiosk, (visit) => visit.tells('needle-fear'));
  await page.reload();
  await nurse.unlocks();
  await nurse.locks();
  await manager.unlocks();
  await glass.touches('transfer');
  await glass.shows('staff-transfer');
  // The stick is not in yet.
  await glass.touches('report:save');
  await expect(page.locator(told)).toContainText('The folder did not take it.');
  await glass.touches('settings:find');
  await expect(page.locator(told)).toContainText('Is the drive plugged in?');
  fs.mkdirSync(folder, { recursive: true });
  fs.appendFileSync(path.join(kiosk.profile, 'logs', 'events.log'), `Jane Doe, ${ticket}, needle-fear\n`);
  await glass.touches('report:save');
  await expect(page.locator(told)).toContainText('Saved as');
  await glass.touches('settings:save');
  await expect(page.locator(told)).toContainText('settings-');
  const [report = '', settings = ''] = fs.readdirSync(folder).sort();

  const text = fs.readFileSync(path.join(folder, report), 'utf8');
  expect(JSON.parse(text)).toMatchObject({
    status: { mode: 'evaluation', visitsKept: 1 },
    settings: { languages: ['en', 'es', 'ar'] },
    log: { dropped: 1, files: 1 },
  });
  expect(text).toContain('staff-unlocked');
  for (const secret of [
    'Jane',
    ticket,
    'needle-fear',
    'North Clinic',
    '555-01',
    'nurse',
    'manager',
    kiosk.profile,
    folder,
  ])
    expect(text, secret).not.toContain(secret);

  // The same file, with the telephone of another house, a time that only the clinic config may change, and a slip.
  const out = fs.readFileSync(path.join(folder, settings), 'utf8');
  expect(out).not.toContain('pinHash');
  const other = out.replace('555-0199', '555-0177').replace('"warningSeconds": 60', '"warningSeconds": 45');
  const laid = path.join(folder, 'settings-of-south.jsonc');
  fs.writeFileSync(laid, other.replace('"idleSeconds": 120', '"idleSeconds": 5'));
  await glass.touches('settings:find');
  await glass.touches('settings-file:1');
  await glass.shows('staff-settings-file');
  await expect(page.locator('.transfer-problems')).toContainText('settings-of-south.jsonc:');
  await expect(page.locator('.transfer-problems')).toContainText('30 to 1200');
  await expect(page.locator('[data-action="settings:use"]')).toHaveCount(0);
  await glass.touches('cancel');
  fs.writeFileSync(laid, other);
  await glass.touches('settings-file:1');
  await expect(page.locator('[data-change]')).toHaveCount(1);
  await expect(page.locator('[data-change="afterHoursPhone"]')).toContainText('555-0199');
  await expect(page.locator('[data-change="afterHoursPhone"]')).toContainText('555-0177');
  await expect(page.locator('.transfer-stays')).toContainText('times.warningSeconds');
  // Exchanged behind the manager's back, it is not what was seen.
  fs.writeFileSync(laid, other.replace('555-0177', '555-0666'));
  await glass.touches('settings:use');
  await expect(page.locator(told)).toContainText('Try again');
  await glass.touches('settings-file:1');
  await expect(page.locator('[data-change="afterHoursPhone"]')).toContainText('555-0666');
  await glass.touches('settings:use');
  await expect(page.locator(told)).toContainText('Saved. Patients see it');
  await glass.touches('manage');
  await glass.touches('audit');
  await expect(page.locator('[data-audit="setting-changed"]').first()).toContainText('afterHoursPhone');
  const opened = await page.evaluate(() => window.kiosk.call('kiosk:open', {}));
  expect(opened).toMatchObject({
    value: { settings: { clinic: { name: 'North Clinic', afterHoursPhone: '555-0666' } } },
  });
});
