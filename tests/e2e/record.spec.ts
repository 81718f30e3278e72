// A visit is signed off, and its record lies in the clinic's folder as PDF and JSON; the same goes to a real print queue. Read with
// tools that are not ours: the words in five scripts, faces, tags, metadata, the notice on every page.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { STATEMENTS } from '#core/procedure/statements';
import type { Kiosk } from '../support/a-kiosk';
import { bagOf, lettersOf, Paper } from '../support/a-paper';
import { Printer } from '../support/a-printer';
import { clinicConfig, wordsOf } from '../support/clinic-configs';
import { codesIn } from '../support/code-reader';
import { expect, test } from '../support/kiosk-test';
import { PUBLISHED_SCHEMA } from '../support/record-schema';

test.skip(process.platform !== 'linux', 'what reads the documents of these tests is installed on Linux only');

const tool = (name: string, ...args: readonly string[]): string =>
  execFileSync(name, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

const OUR_NAMED_FACES = /^[A-Z]{6}\+NotoSans(SC|TC|JP|KR)-(Regular|Bold)$/;

let folder = '';
test.beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'records-'));
});
test.afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const filed = (ending: string): readonly string[] =>
  fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => path.join(folder, name));

/** A patient begins in this language and is called away; the nurse goes through what is open and signs off. */
async function isSignedOff({ patient, nurse, glass }: Kiosk, language: string): Promise<void> {
  await patient.chooses(language);
  await glass.touches('help');
  await glass.touches('help:interpreter');
  await glass.touches('close');
  await nurse.unlocks();
  const ticket = await glass.page.locator('[data-action^="visit:"]').first().getAttribute('data-action');
  await nurse.opens((ticket ?? '').replace('visit:', ''));
  await nurse.checksEverything();
  for (const flag of await nurse.flags('open')) await nurse.enters(flag, 'unclear');
  await nurse.decides('not-today');
  await nurse.signsOff();
}

/** Every run of some lines, as its letters in no order. */
function bagsOf(text: string): ReadonlySet<string> {
  const lines = text.split(/\r?\n|\f/).filter((line) => lettersOf(line) !== '');
  return new Set(
    lines.flatMap((_line, from) =>
      Array.from({ length: 6 }, (_each, more) => bagOf(lines.slice(from, from + 1 + more).join(''))),
    ),
  );
}

/** The columns of a page, each read by itself: a row of two languages is two pieces of text. */
function columnsOf(file: string): string {
  const half = { left: ['-x', '0'], right: ['-x', '298'] } as const;
  return Object.values(half)
    .map(([flag, x]) => tool('pdftotext', '-raw', flag, x, '-y', '0', '-W', '298', '-H', '900', file, '-'))
    .join('\n');
}

test('a sign-off lays the record into the folder, in both languages, fit for an archive', async ({
  start,
}) => {
  test.setTimeout(120_000);
  const languages = ['en', 'es', 'ar', 'zh-Hans', 'hi'];
  const kiosk = await start({ config: clinicConfig({ languages, records: { folder } }) });
  const staff = wordsOf('en', 'staff');
  const validate = new Ajv2020({ formats: { uuid: true } }).compile(
    JSON.parse(fs.readFileSync(PUBLISHED_SCHEMA, 'utf8')),
  );
  const seen = new Set<string>();
  for (const code of languages) {
    await isSignedOff(kiosk, code);
    await expect(kiosk.page.locator('.print-state')).toHaveAttribute('data-state', 'saved');
    const file = filed('.pdf').find((name) => !seen.has(name)) ?? '';
    seen.add(file);
    const record = JSON.parse(fs.readFileSync(file.replace('.pdf', '.json'), 'utf8'));
    expect(validate(record), JSON.stringify(validate.errors)).toBe(true);
    expect(record).toMatchObject({ language: { code }, review: { outcome: 'not-today' } });
    expect(path.basename(file)).toBe(`${record.visitId}.pdf`);
    holdsTheChecklist(file, code);
    isFitForAnArchive(file, staff('record.title'));
    const notice = lettersOf(staff('notice'));
    for (const sheet of new Paper(file).sheets) expect(lettersOf(sheet)).toContain(notice);
    await kiosk.nurse.locks();
    await kiosk.glass.shows('attract');
  }
  for (const name of fs.readdirSync(folder))
    expect(fs.statSync(path.join(folder, name)).mode & 0o777).toBe(0o600);
  expect(fs.readdirSync(folder)).toHaveLength(languages.length * 2);
});

/** Word for word, in the patient's language and in the staff's. */
function holdsTheChecklist(file: string, code: string): void {
  const text = code === 'en' ? tool('pdftotext', '-raw', file, '-') : columnsOf(file);
  const bags = bagsOf(text);
  for (const language of new Set([code, 'en'])) {
    const words = wordsOf(language, 'patient');
    const missing = STATEMENTS.map((one) =>
      words(`statements.${one.id}.${'byIntake' in one ? 'before' : 'text'}`).replace(
        '{{emergencyNumber}}',
        '911',
      ),
    ).filter((sentence) => !bags.has(bagOf(sentence)));
    expect(missing, `${language} in the record of ${code}`).toEqual([]);
  }
}

/** What can be checked without a validator of PDF/A: none is claimed to have seen it. */
function isFitForAnArchive(file: string, title: string): void {
  const paper = new Paper(file);
  expect(paper.title).toBe(title);
  expect(paper.facesOutside).toEqual([]);
  // Only the small faces of ours that are made for Chinese, Japanese and Korean have a name; a machine's own would bring another.
  expect(paper.namedFaces.filter((name) => !OUR_NAMED_FACES.test(name))).toEqual([]);
  expect(paper.facesUnreadable).toEqual([]);
  const info = tool('pdfinfo', file);
  expect(info).toMatch(/^Tagged:\s+yes$/m);
  expect(info).toMatch(/^JavaScript:\s+no$/m);
  expect(info).toMatch(/^Encrypted:\s+no$/m);
  const xmp = tool('pdfinfo', '-meta', file);
  expect(xmp).toContain('<pdfaid:part>2</pdfaid:part>');
  expect(xmp).toContain('<pdfaid:conformance>U</pdfaid:conformance>');
  expect(xmp).toContain('<rdf:li>en</rdf:li>');
  expect(xmp).toMatch(/<xmp:CreateDate>[\d-]+T[\d:]+Z</);
  const tags = tool('pdfinfo', '-struct', file);
  for (const tag of ['H1', 'H2', 'P']) expect(tags).toMatch(new RegExp(`^\\s*${tag}\\b`, 'm'));
  expect(tool('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found');
  const objects = tool('qpdf', '--json', '--json-key=qpdf', file);
  expect(objects).toContain('/GTS_PDFA1');
  expect(objects).toMatch(/"\/Lang": "u:en"/);
}

test.describe('with a printer', () => {
  let printer: Printer;
  test.beforeEach(async () => {
    printer = await Printer.start();
  });
  test.afterEach(() => printer.end());

  test('staff print the record and the take-home sheet, save the sheet, and hold its code out to a phone', async ({
    start,
  }, info) => {
    const kiosk = await start({
      config: clinicConfig({ printer: printer.name, records: { folder } }),
      env: printer.env,
    });
    const { glass, page } = kiosk;
    const state = page.locator('.print-state');
    await isSignedOff(kiosk, 'en');
    await expect(state).toHaveAttribute('data-state', 'saved');
    await glass.touches('documents');
    await glass.touches('record:print');
    await expect(state).toHaveAttribute('data-state', 'sent');
    await glass.touches('take-home:print');
    await expect.poll(() => printer.printed().length).toBe(2);
    const [record, sheet] = printer.printed().map((file) => new Paper(file));
    expect(record?.title).toBe(wordsOf('en', 'staff')('record.title'));
    expect(sheet?.title).toBe(wordsOf('en', 'patient')('takeHome.title'));
    expect(sheet?.pages).toBeLessThanOrEqual(3);
    expect(lettersOf(sheet?.text ?? '')).toContain(lettersOf('555-0199'));
    await glass.touches('take-home:save');
    await expect(state).toHaveAttribute('data-state', 'saved');
    expect(filed('take-home-en.pdf')).toHaveLength(1);
    isReadFromPaper(sheet?.file ?? '', info.outputPath('sheet'));
    await glass.touches('take-home:show');
    const glassFile = info.outputPath('glass.png');
    await page.screenshot({ path: glassFile });
    expect(codesIn(glassFile)).toContain('555-0199');
  });
});

/** As a phone reads the printed sheet: at the resolution of a camera, all codes of the last page. */
function isReadFromPaper(file: string, prefix: string): void {
  tool('pdftoppm', '-r', '150', '-png', file, prefix);
  const pages = fs.readdirSync(path.dirname(prefix)).filter((name) => /^sheet-\d+\.png$/.test(name));
  const read = pages.map((name) => codesIn(path.join(path.dirname(prefix), name))).join('\n');
  const words = wordsOf('en', 'patient');
  for (const key of ['steps.S14.say.ice', 'steps.S15.say.later']) expect(read).toContain(words(key));
}

test('a folder that is gone is told to the nurse, the record stays to be saved later', async ({ start }) => {
  const kiosk = await start({ config: clinicConfig({ records: { folder } }) });
  fs.rmSync(folder, { recursive: true });
  const { glass, page } = kiosk;
  const state = page.locator('.print-state');
  await isSignedOff(kiosk, 'en');
  await expect(state).toHaveText(wordsOf('en', 'staff')('documents.saveFailed'));
  await glass.touches('documents');
  fs.mkdirSync(folder);
  await glass.touches('record:save');
  await expect(state).toHaveAttribute('data-state', 'saved');
  expect(filed('.json')).toHaveLength(1);
});
