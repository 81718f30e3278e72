// What a thief of the disk reads: nothing of a visit. Every file of the profile, as text, in both encodings Chromium uses.
import fs from 'node:fs';
import path from 'node:path';
import { hasComeTo } from '../support/head-start';
import { expect, test } from '../support/kiosk-test';
import { filesIn, readable } from '../support/left-behind';

test('nothing of a visit can be read in the folder of the kiosk', async ({ kiosk }) => {
  await hasComeTo(kiosk, 'K4', (visit) =>
    visit.inLanguage('es').asked('S06-q2').needed('interpreter').tells('needle-fear', 'pregnancy'),
  );
  await kiosk.patient.answers('K4', 'not-sure');
  await kiosk.patient.goesTo('hand-over');
  const ticket = await kiosk.patient.handsOver();
  await kiosk.nurse.unlocks();
  await kiosk.nurse.opens(ticket);
  await kiosk.nurse.enters('K4');
  await kiosk.nurse.decides('clinician-first');
  expect(filesIn(kiosk.profile).length).toBeGreaterThan(3);
  const whileRunning = readable(kiosk.profile, ticket);
  await kiosk.ends();
  expect(whileRunning).toEqual([]);
  expect(readable(kiosk.profile, ticket)).toEqual([]);
});

test('the search finds what lies open', async ({ kiosk }) => {
  const file = path.join(kiosk.profile, 'left-open.txt');
  fs.writeFileSync(file, 'xx"K4"xx');
  expect(readable(kiosk.profile, 'sun-27')).toEqual([`left-open.txt: "K4"`]);
  fs.writeFileSync(file, Buffer.from('needle-fear', 'utf16le'));
  expect(readable(kiosk.profile, 'sun-27')).toEqual(['left-open.txt: needle-fear']);
});
