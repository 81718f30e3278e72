// Staff print all screens in large letters for a patient who uses no screen (Section 504). What comes out of a real print queue is
// read as a person and a printer would.
import { EXPLAIN_STEPS } from '#core/procedure/explain-steps';
import { SAFETY_ANSWERS } from '#core/procedure/safety-questions';
import { STATEMENT_ANSWERS, STATEMENTS } from '#core/procedure/statements';
import { answersInOrder, TEACH_BACKS } from '#core/procedure/teach-backs';
import type { Kiosk } from '../support/a-kiosk';
import { bagOf, lettersOf, Paper } from '../support/a-paper';
import { Printer } from '../support/a-printer';
import { clinicConfig, wordsOf } from '../support/clinic-configs';
import { expect, test } from '../support/kiosk-test';

test.skip(process.platform !== 'linux', 'the print queue of these tests is CUPS on Linux');

/** The clinic's own, as its config gives them. */
const VALUES: Readonly<Record<string, string>> = {
  emergencyNumber: '911',
  clinicPhone: '555-0100',
  afterHoursPhone: '555-0199',
};

/** Every sentence, question and answer that the document must hold, by its key. */
const KEYS: readonly string[] = [
  'document.title',
  'document.note',
  'document.ask',
  'document.many',
  'document.mark',
  ...EXPLAIN_STEPS.flatMap(({ id, say }) => [
    `steps.${id}.title`,
    `steps.${id}.caption`,
    ...say.map((sentence) => `steps.${id}.say.${sentence.id}`),
  ]),
  'steps.S10.picture',
  ...SAFETY_ANSWERS.map(({ id }) => `safety.${id}`),
  ...TEACH_BACKS.flatMap((teachBack) => [
    `teachBacks.${teachBack.id}.stem`,
    ...answersInOrder(teachBack, 0).map((answer) => `teachBacks.${teachBack.id}.answers.${answer}`),
  ]),
  ...STATEMENTS.map((one) => `statements.${one.id}.${'byIntake' in one ? 'before' : 'text'}`),
  ...STATEMENT_ANSWERS.map((answer) => `statement.answers.${answer}`),
];

const filled = (words: string): string =>
  words.replace(/\{\{(\w+)\}\}/g, (_hole, name: string) => VALUES[name] ?? '');

const asksForPaper = async ({ nurse, glass }: Kiosk, language: string): Promise<void> => {
  await nurse.unlocks();
  await glass.touches('print-content');
  await glass.shows('staff-print');
  await glass.touches(`print:${language}`);
};

const state = ({ page }: Kiosk) => page.locator('.print-state');

test.describe('with a printer', () => {
  let printer: Printer;
  test.beforeEach(async () => {
    printer = await Printer.start();
  });
  test.afterEach(() => printer.end());

  test('a nurse prints everything in Spanish, then in Arabic', async ({ start }) => {
    const kiosk = await start({ config: clinicConfig({ printer: printer.name }), env: printer.env });
    const windows = (): Promise<number> =>
      kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
    await asksForPaper(kiosk, 'es');
    await expect(state(kiosk)).toHaveAttribute('data-state', 'sent');
    await expect.poll(() => printer.printed().length).toBe(1);
    const spanish = new Paper(printer.printed()[0] ?? '');
    await expect(state(kiosk)).toContainText(String(spanish.pages));
    const es = wordsOf('es', 'patient');
    const letters = lettersOf(spanish.text);
    expect(KEYS.filter((key) => !letters.includes(lettersOf(filled(es(key)))))).toEqual([]);
    expect(spanish.title).toBe(es('document.title'));
    // Who reads it must not be told which answer is right.
    for (const { id } of TEACH_BACKS)
      expect(letters).not.toContain(lettersOf(filled(es(`teachBacks.${id}.explain`))));

    await kiosk.glass.touches('print:ar');
    await expect.poll(() => printer.printed().length).toBe(2);
    const arabic = new Paper(printer.printed()[1] ?? '');
    const ar = wordsOf('ar', 'patient');
    const bags = bagsOf(arabic.text);
    expect(KEYS.filter((key) => !bags.has(bagOf(filled(ar(key)))))).toEqual([]);
    for (const [paper, code] of [
      [spanish, 'es'],
      [arabic, 'ar'],
    ] as const) {
      expect(paper.pages).toBeGreaterThan(10);
      expect(paper.facesOutside).toEqual([]);
      expect(paper.namedFaces).toEqual([]);
      expect(paper.faceCount).toBeGreaterThan(1);
      hasItsMarks(paper, code);
    }
    // Nothing stays behind: neither the hidden window nor its power to ask.
    expect(await windows()).toBe(1);
    const asked = await kiosk.page.evaluate(() => window.kiosk.call('document:open', {}));
    expect(asked).toEqual({ ok: false, failure: { code: 'stranger' } });
  });

  test('a printer that somebody has stopped is told to the nurse, and works again when it goes on', async ({
    start,
  }) => {
    const kiosk = await start({ config: clinicConfig({ printer: printer.name }), env: printer.env });
    printer.stops();
    await asksForPaper(kiosk, 'en');
    await expect(state(kiosk)).toHaveText(wordsOf('en', 'staff')('print.failed'));
    printer.goesOn();
    await kiosk.glass.touches('print:en');
    await expect(state(kiosk)).toHaveAttribute('data-state', 'sent');
    await expect.poll(() => printer.printed().length).toBe(1);
  });

  test('a printer that does not exist is told to the nurse, and the kiosk goes on', async ({ start }) => {
    const kiosk = await start({ config: clinicConfig({ printer: 'upstairs' }), env: printer.env });
    await asksForPaper(kiosk, 'en');
    await expect(state(kiosk)).toHaveText(wordsOf('en', 'staff')('print.failed'));
    await kiosk.glass.touches('lock');
    await kiosk.patient.chooses('en');
    await kiosk.glass.shows('S01');
    expect(printer.printed()).toEqual([]);
  });
});

test('without a printer in the clinic config the screen says so, and offers nothing to print', async ({
  kiosk,
}) => {
  const { nurse, glass, page } = kiosk;
  const ask = () =>
    page.evaluate(() =>
      window.kiosk.call('staff:document', { document: { kind: 'content', language: 'en' }, to: 'printer' }),
    );
  expect(await ask()).toEqual({ ok: false, failure: { code: 'locked' } });
  await nurse.unlocks();
  await glass.touches('print-content');
  await expect(state(kiosk)).toHaveText(wordsOf('en', 'staff')('print.noPrinter'));
  await glass.doesNotOffer('print:en');
  expect(await ask()).toEqual({ ok: false, failure: { code: 'no-printer' } });
});

/** Every sheet says which one it is, and that nobody has approved it and its translation yet. */
function hasItsMarks(paper: Paper, language: string): void {
  const mark = wordsOf(language, 'attract');
  expect(paper.sheets).toHaveLength(paper.pages);
  for (const [index, text] of paper.sheets.entries()) {
    const bags = bagsOf(text);
    const marks = ['evaluation', 'draft'].filter((key) => bags.has(bagOf(mark(key))));
    expect(marks, `on sheet ${index + 1}`).toEqual(['evaluation', 'draft']);
    expect(text).toMatch(new RegExp(`(^|\\D)${index + 1} / ${paper.pages}(\\D|$)`));
  }
}

/** Letters of every run of up to eight lines: what one sentence may have been broken into. */
function bagsOf(text: string): ReadonlySet<string> {
  const lines = text.split(/\r?\n|\f/).filter((line) => lettersOf(line) !== '');
  const runs = lines.flatMap((_line, from) =>
    Array.from({ length: 8 }, (_each, more) => bagOf(lines.slice(from, from + 1 + more).join(''))),
  );
  return new Set(runs);
}
