// What a thief of the disk reads: nothing of a visit. Every file of the profile, as text, in both encodings Chromium uses.
import fs from 'node:fs';
import path from 'node:path';
import { SAFETY_ANSWERS } from '#core/procedure/safety-questions';
import { STEPS } from '#core/procedure/steps';
import { TEACH_BACKS } from '#core/procedure/teach-backs';
import { TICKET_PICTURES } from '#core/visit/ticket';
import { wordsOf } from '../support/clinic-configs';
import { hasComeTo } from '../support/head-start';
import { expect, test } from '../support/kiosk-test';

/** Words of a visit that nothing else on a disk would say by chance. The event log names kinds of events, never what was in them. */
function wordsOfTheVisit(ticket: string): readonly string[] {
  const en = wordsOf('en', 'patient');
  const es = wordsOf('es', 'patient');
  return [
    ...new Set([
      ticket,
      ...['statement-answered', 'safety-answered', 'area-chosen', 'teach-back-answered', 'need-raised'],
      ...[
        'language-changed',

        'question-asked',

        'draft-language',
      ],
      ...[
        'low-back-left',
        'needle-fear',
        'S06-q2',
        '"K4"',
        '"S06"',
        '"not-sure"',
        'need-interpreter',
        'interpreter',
      ],
      ...TEACH_BACKS.map(({ right }) => right),
      ...SAFETY_ANSWERS.filter(({ id }) => id.length > 7).map(({ id }) => id),
      ...[en, es].flatMap((t) => [t('statements.K4.text'), t('steps.S06.title'), t('safety.pregnancy')]),
      ...STEPS.flatMap(({ id }) => (id.length > 4 ? [`"${id}"`] : [])),
      ...TICKET_PICTURES.map((picture) => `"${picture}"`),
    ]),
  ];
}

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

/** Each file with a word of the visit in it, and the word. */
function readable(profile: string, ticket: string): readonly string[] {
  const files = fs
    .readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  expect(files.length).toBeGreaterThan(3);
  return files.flatMap((file) => {
    const bytes = fs.readFileSync(file);
    return wordsOfTheVisit(ticket)
      .filter((word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')))
      .map((word) => `${path.relative(profile, file)}: ${word}`);
  });
}
