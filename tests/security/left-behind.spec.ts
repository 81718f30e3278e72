// Nothing of a visit is left where nobody looks: crash dumps, core files, the temporary folder, the home folder, shared memory,
// standard error; after a page that crashed, a print, and the whole program crashed.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Kiosk } from '../support/a-kiosk';
import { Printer } from '../support/a-printer';
import { clinicConfig } from '../support/clinic-configs';
import { hasComeTo } from '../support/head-start';
import { expect, test } from '../support/kiosk-test';
import { filesIn, readable, wordsOfTheVisit } from '../support/left-behind';

test.skip(process.platform !== 'linux', 'looks into /proc and /dev/shm, and prints by CUPS');

test('crashes and a print leave nothing of a visit behind', async ({ start }) => {
  const printer = await Printer.start();
  // A short path: Chromium lays a socket in the temporary folder, and the name of one is at most 107 bytes.
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'left-'));
  const folders = ['tmp', 'home', 'run'].map((name) => path.join(root, name));
  const [temporary = '', home = '', runtime = ''] = folders;
  for (const folder of folders) fs.mkdirSync(folder, { mode: 0o700 });
  const env = { ...printer.env, TMPDIR: temporary, HOME: home, XDG_RUNTIME_DIR: runtime };
  const kiosk = await start({ config: clinicConfig({ printer: printer.name }), env });
  await hasComeTo(kiosk, 'K4', (visit) => visit.expects('low-back-left'));
  await kiosk.losesItsPage('SIGSEGV');
  await kiosk.glass.shows('K4');
  await kiosk.patient.answers('K4', 'not-sure');
  await kiosk.patient.goesTo('hand-over');
  const ticket = await kiosk.patient.handsOver();
  await signsOffAndPrints(kiosk, ticket);
  await expect.poll(() => printer.printed().length).toBe(1);
  expect(await sharedByName(kiosk)).toEqual([]);
  const whereItRan = fs.readlinkSync(`/proc/${kiosk.app.process().pid}/cwd`);
  await kiosk.crashes();
  await printer.end();

  for (const folder of [kiosk.profile, ...folders]) {
    expect(readable(folder, ticket), folder).toEqual([]);
    // A document is packed and a dump is binary: neither may be there at all.
    expect(filesIn(folder).filter(isDocumentOrDump), folder).toEqual([]);
  }
  expect(filesIn(temporary)).toEqual([]);
  const beside = fs.readdirSync(whereItRan, { withFileTypes: true }).filter((entry) => entry.isFile());
  expect(beside.filter(({ name }) => /^core(\.\d+)?$|\.dmp$/.test(name))).toEqual([]);
  expect(wordsOfTheVisit(ticket).filter((word) => kiosk.said.stderr.includes(word))).toEqual([]);
  fs.rmSync(root, { recursive: true });
});

test('the search finds a document, a dump and a log', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'left-behind-'));
  for (const [name, bytes] of [
    ['paper', '%PDF-1.4'],
    ['memory', 'MDMP'],
    ['core', '\x7fELF'],
    ['chrome_debug.log', 'x'],
    ['harmless', 'x'],
  ] as const)
    fs.writeFileSync(path.join(folder, name), bytes, 'latin1');
  expect(
    filesIn(folder)
      .filter(isDocumentOrDump)
      .map((file) => path.basename(file))
      .sort(),
  ).toEqual(['chrome_debug.log', 'core', 'memory', 'paper']);
  fs.rmSync(folder, { recursive: true });
});

async function signsOffAndPrints({ nurse, glass }: Kiosk, ticket: string): Promise<void> {
  await nurse.unlocks();
  await nurse.opens(ticket);
  await nurse.enters('K4');
  await nurse.checksEverything();
  await nurse.decides('clinician-first');
  await nurse.signsOff();
  await glass.touches('documents');
  await glass.touches('record:print');
}

/** PDF, a minidump, a core file, or a log of Chromium's own. */
function isDocumentOrDump(file: string): boolean {
  const head = fs.readFileSync(file).subarray(0, 4).toString('latin1');
  return ['%PDF', 'MDMP', '\x7fELF'].includes(head) || /chrome_debug\.log$|\.dmp$/.test(file);
}

/** Shared memory of the kiosk's processes that still has a name, and would outlive them. Each is named for an instant when made. */
async function sharedByName(kiosk: Kiosk): Promise<readonly string[]> {
  const look = async (): Promise<readonly string[]> =>
    (await kiosk.processes())
      .flatMap(({ pid }) => fs.readFileSync(`/proc/${pid}/maps`, 'utf8').split('\n'))
      .flatMap((line) => /(\/dev\/shm\/.*)$/.exec(line)?.[1] ?? [])
      .filter((file) => !file.endsWith('(deleted)'));
  const before = await look();
  return (await look()).filter((file) => before.includes(file));
}
