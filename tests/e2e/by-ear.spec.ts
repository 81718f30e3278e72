// A visit by somebody who sees nothing: begun by the help key, the glass dark, every choice made by what was heard. Waiting for the voice
// takes six minutes for all screens (KIOSK_PICTURES=1); else the middle of the visit is walked by keys without waiting.
import en from '../../locales/en/attract.json' with { type: 'json' };
import esAttract from '../../locales/es/attract.json' with { type: 'json' };
import es from '../../locales/es/patient.json' with { type: 'json' };
import { EarGlass } from '../support/ear-glass';
import { KeyGlass } from '../support/key-glass';
import { expect, test } from '../support/kiosk-test';
import { Patient } from '../support/patient';
import { Transcript } from '../support/transcript';

test('by ear alone: the help key begins, a language is heard, and the visit ends with a ticket that is said', async ({
  kiosk,
}, info) => {
  test.setTimeout(600_000);
  const { page, app } = kiosk;
  const transcript = await Transcript.of(page);
  const glass = new EarGlass(page, app, transcript);
  const patient = new Patient(() => glass);
  await glass.presses('F1');
  await glass.shows('language');
  await transcript.hears(en.byEar.keys);
  await glass.touches('language:es');
  await glass.shows('S01');
  expect(esAttract.byEar.choose).toContain('español');

  await glass.touches('sound');
  await glass.touches('speed:4');
  await glass.touches('answers:said');
  await glass.touches('close');
  await glass.touches('comfort');
  await glass.touches('curtain');
  await glass.touches('close');
  await expect(page.locator('.curtain')).toHaveCount(1);

  const isEverything = process.env.KIOSK_PICTURES === '1';
  const hasty = new Patient(() => new KeyGlass(page, app, 'Down'));
  await patient.goesTo('S03', { area: ['area:upper-back-left'] });
  await (isEverything ? patient : hasty).goesTo('check', { K4: ['answer:no'] });
  await transcript.hears(es.steps.check.title);
  await transcript.hears(es.statement.answers.no);
  await glass.touches('next');
  await glass.shows('hand-over');
  await transcript.hears(es.steps['hand-over'].title);
  const ticket = await patient.ticket();
  const picture = es.tickets[ticket.replace(/-\d+$/, '') as keyof typeof es.tickets];
  await expect
    .poll(async () => (await transcript.texts()).some((text) => text.includes(`${picture}, `)), {
      timeout: 20_000,
    })
    .toBe(true);
  await info.attach('ticket', { body: ticket });
});
