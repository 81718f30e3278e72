// What a clinic sets is what its patients see; what it has not settled, no patient sees.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { environmentFor, freshProfile, programFor } from '../support/a-kiosk';
import { clinicConfig, wordsOf } from '../support/clinic-configs';
import { hasComeTo } from '../support/head-start';
import { expect, test } from '../support/kiosk-test';

const en = wordsOf('en', 'patient');

test('a safety list that is only read asks nothing', async ({ start }) => {
  const kiosk = await start({ config: clinicConfig({ safetyList: 'inform' }) });
  await hasComeTo(kiosk, 'S07');
  await expect(kiosk.page.locator('[data-action^="answer:"]')).toHaveCount(1);
  await expect(kiosk.page.locator('.lead').first()).toHaveText(en('steps.S07.leadInform'));
  await kiosk.patient.taps('answer:read');
  await kiosk.patient.goesOn();
  await kiosk.glass.shows('S08');
});

test('a clinic that uses no steroid speaks of none; another one does', async ({ start }) => {
  for (const steroid of ['no', 'sometimes']) {
    const kiosk = await start({ config: clinicConfig({ steroid }) });
    const { page } = kiosk;
    await hasComeTo(kiosk, 'S03');
    await expect(page.locator('.say').getByText(en('steps.S03.say.steroid'))).toHaveCount(
      steroid === 'no' ? 0 : 1,
    );
    const caption = steroid === 'no' ? 'steps.S03.captionNoSteroid' : 'steps.S03.caption';
    await expect(page.locator('.scene-caption')).toContainText(en(caption));
    await kiosk.ends();
  }
});

test('a clinic that asks about health first has statements in the past tense', async ({ start }) => {
  const kiosk = await start({ config: clinicConfig({ intake: 'after' }) });
  await hasComeTo(kiosk, 'K7');
  await expect(kiosk.page.locator('h1')).toHaveText(en('statements.K7.after'));
});

test('in clinic mode without an approval no patient sees anything', async ({ start }) => {
  const hash = `scrypt$15$8$1$${'A'.repeat(22)}==$${'A'.repeat(43)}=`;
  const staff = [{ id: 'nurse-1', role: 'nurse', pinHash: hash }];
  const { glass, page } = await start({ config: clinicConfig({ mode: 'clinic', staff }) });
  await glass.shows('set-up');
  await expect(page.getByRole('heading')).toHaveText(wordsOf('en', 'staff')('setUp.title'));
  await expect(page.locator('[data-action]')).toHaveCount(1);
  await expect(page.locator('[data-action="staff"]')).toBeVisible();
});

test('a broken config ends the start with code 78 and a line to act on', async () => {
  const profile = freshProfile();
  const config = clinicConfig({ languages: ['en', 'tlh'], times: { idleSecond: 3 } });
  const [program, args] = programFor({}, profile);
  const child = spawn(program, args, { env: environmentFor({ config }, profile) });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += String(chunk);
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect(code).toBe(78);
  expect(stderr).toContain(`${profile}.config.json:1:`);
  expect(stderr).toContain('idleSecond');
  expect(stderr).toContain('tlh');
  expect(fs.existsSync(`${profile}/visits`)).toBe(false);
  fs.rmSync(profile, { recursive: true });
  fs.rmSync(`${profile}.config.json`);
});
