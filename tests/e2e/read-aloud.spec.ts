// The kiosk as it is heard: from its own clips, through its own glass.
import { EVALUATION_CONFIG } from '#core/config/clinic-config';
import en from '../../locales/en/patient.json' with { type: 'json' };
import es from '../../locales/es/patient.json' with { type: 'json' };
import { expect, test } from '../support/kiosk-test';
import { Transcript } from '../support/transcript';

test('nothing is said until somebody asks; then each screen is read from its title to its buttons', async ({
  kiosk,
}) => {
  const { page, glass, patient } = kiosk;
  await patient.chooses('en');
  const transcript = await Transcript.of(page);
  await page.waitForTimeout(700);
  expect(await transcript.all()).toEqual([]);

  const clips: string[] = [];
  page.on('response', (answer) => {
    if (answer.url().includes('/audio/'))
      clips.push(`${answer.status()} ${answer.headers()['content-type']}`);
  });
  await glass.touches('read-aloud');
  const { title, say, caption, picture } = en.steps.S01;
  const heard = await transcript.hears(en.actions.next);
  expect(heard.filter((text) => text !== en.speech.button)).toEqual([
    en.progress.before,
    'Part 1 of 5',
    title,
    en.speech.picture,
    picture,
    caption,
    en.actions.replay,
    ...Object.values(say),
    en.actions.skip,
    en.actions.next,
  ]);

  // A clip that is not there is passed over by the player: that each was there is asked here.
  expect(clips.length).toBeGreaterThan(10);
  expect([...new Set(clips)].filter((answer) => !/^20[06] audio\/ogg$/.test(answer))).toEqual([]);

  await transcript.forget();
  await glass.touches('next');
  await glass.shows('S02');
  await transcript.hears(en.steps.S02.title);
  expect(await transcript.texts()).not.toContain(en.steps.S01.title);
});

test('a touch stops the voice, pause keeps the place, and what is being said is marked', async ({
  kiosk,
}) => {
  const { page, glass, patient } = kiosk;
  await patient.chooses('en');
  const transcript = await Transcript.of(page);
  await glass.touches('read-aloud');
  await transcript.hears(en.steps.S01.title);
  const marked = await page.evaluate(() =>
    [...(CSS.highlights.get('being-read') ?? [])].map((range) => String(range)),
  );
  expect(marked.map((text) => text.trim())).toEqual(['Know what to expect.']);

  await glass.touches('read-aloud');
  const heard = await transcript.texts();
  await page.waitForTimeout(1500);
  expect(await transcript.texts()).toEqual(heard);
  expect(await transcript.isQuiet()).toBe(false);
  await glass.touches('read-aloud');
  await transcript.hears(en.speech.picture);

  const { x, y, height } = (await page.locator('h1').boundingBox()) ?? { x: 0, y: 0, height: 0 };
  await glass.touchesAt(x + 5, y + height / 2);
  await expect.poll(() => transcript.isQuiet(), { timeout: 1000 }).toBe(true);
});

test('answers are not said over the loudspeaker until the patient agrees', async ({ kiosk }) => {
  const { page, glass, patient } = kiosk;
  await patient.chooses('es');
  await patient.goesTo('K4');
  const transcript = await Transcript.of(page);
  await glass.touches('read-aloud');
  await patient.taps('answer:no');
  await transcript.hears(es.speech.silent);
  expect(await transcript.texts()).not.toContain(es.speech.chosen);
  expect(await transcript.texts()).not.toContain(es.statement.thanks);

  await glass.touches('sound');
  await glass.touches('answers:said');
  await glass.touches('close');
  await patient.taps('answer:yes');
  await patient.taps('answer:talk');
  await transcript.hears(es.speech.chosen);
  await transcript.hears(es.statement.thanks);
});

test('with a headset at the kiosk answers are said; pulling it out ends the voice within a second', async ({
  start,
}) => {
  const config = { ...EVALUATION_CONFIG, languages: ['en'], readAloud: { output: 'headset' } };
  const { page, glass, patient, app } = await start({ config });
  await patient.chooses('en');
  await patient.goesTo('S07');
  const transcript = await Transcript.of(page);
  await glass.touches('read-aloud');
  await patient.taps('answer:diabetes');
  await transcript.hears(en.speech.chosen);
  await glass.touches('say-again');
  await transcript.hears(en.steps.S07.title);
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.sendInputEvent({ type: 'keyDown', keyCode: 'F16' });
  });
  await expect.poll(() => transcript.isQuiet(), { timeout: 1000 }).toBe(true);
  await expect(page.locator('[data-action="say-again"]')).toHaveCount(0);
});

test('speed and loudness change the voice at once, and end with the visit', async ({ kiosk }) => {
  const { page, glass, patient } = kiosk;
  await patient.chooses('en');
  await glass.touches('read-aloud');
  await glass.touches('sound');
  await glass.touches('speed:4');
  await glass.hasChosen('speed:4');
  await glass.touches('volume:3');
  await glass.hasChosen('volume:3');
  await glass.touches('close');
  await patient.goesTo('hand-over');
  await patient.handsOver();
  await patient.chooses('en');
  await glass.touches('read-aloud');
  await glass.touches('sound');
  await glass.hasChosen('speed:2');
  await glass.hasChosen('volume:2');
  expect(await page.locator('[data-action="read-aloud:off"]').count()).toBe(1);
});

test('a language without a voice says so, and nothing else', async ({ kiosk }) => {
  const { page, glass, patient } = kiosk;
  await patient.chooses('tl');
  const transcript = await Transcript.of(page);
  await glass.touches('read-aloud');
  await glass.offers('close');
  await expect(page.locator('dialog .lead')).toBeVisible();
  await glass.doesNotOffer('speed:2');
  expect(await transcript.all()).toEqual([]);
});

test('the question whether anybody is there is heard, and hearing it is no answer', async ({ start }) => {
  const times = { ...EVALUATION_CONFIG.times, idleSeconds: 30, warningSeconds: 20 };
  const { page, glass, patient } = await start({ config: { ...EVALUATION_CONFIG, times } });
  await patient.chooses('en');
  const transcript = await Transcript.of(page);
  await glass.touches('read-aloud');
  await glass.touches('read-aloud');
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'still-there', { timeout: 45_000 });
  await transcript.hears(en.stillThere.title);
  await transcript.hears('For your privacy we will clear the screen in 20 seconds.');
  await transcript.hears('For your privacy we will clear the screen in 10 seconds.');
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'attract', { timeout: 20_000 });
  expect(await transcript.isQuiet()).toBe(true);
});
