import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditExport } from '../../../electron/staff/audit-export';
import type { AuditLog } from '../../../electron/staff/audit-log';
import { must } from '../visits/plain-machine';
import { auditLogIn, logFile, NOON } from './an-audit-log';
import { aFolder } from './staff-folder';

const VISIT = '0b7c1f7e-3f0e-4c55-9a57-6d1f0a2b9c3d';

async function aMorning(log: AuditLog): Promise<void> {
  must(await log.append('started', null));
  must(await log.append('unlocked', 'nurse-1'));
  must(await log.append('looked', 'nurse-1'));
  must(await log.append('decided', 'nurse-1', VISIT));
  must(await log.append('signed-off', 'nurse-1', VISIT));
  must(await log.append('locked', 'nurse-1'));
}

/** A log of six entries, somebody's hand on its file, and where the chain is then said to be broken. */
async function brokenAfter(change: (lines: string[]) => string | Buffer): Promise<number | null> {
  const folder = aFolder();
  await aMorning(await auditLogIn(folder));
  const lines = readFileSync(logFile(folder), 'utf8').match(/[^\n]*\n/g) ?? [];
  writeFileSync(logFile(folder), change([...lines]));
  return must(await (await auditLogIn(folder)).read()).brokenFrom;
}

const at = (lines: readonly string[], index: number): string => lines[index] ?? '';

describe('the audit log', () => {
  it('goes on over restarts, each entry with its number, its time and who', async () => {
    const folder = aFolder();
    await aMorning(await auditLogIn(folder));
    const again = await auditLogIn(folder);
    must(await again.append('started', null));
    const { entries, brokenFrom } = must(await again.read());
    expect(brokenFrom).toBeNull();
    expect(entries.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(entries[3]).toEqual({
      n: 4,
      at: new Date(NOON).toISOString(),
      event: 'decided',
      staff: 'nurse-1',
      about: VISIT,
    });
  });

  it('keeps the order in which it was asked, also when all ask at once', async () => {
    const log = await auditLogIn(aFolder());
    const ids = Array.from({ length: 30 }, (_, index) => `nurse-${index}`);
    await Promise.all(ids.map((id) => log.append('unlocked', id)));
    const { entries, brokenFrom } = must(await log.read());
    expect(entries.map(({ staff }) => staff)).toEqual(ids);
    expect(brokenFrom).toBeNull();
  });

  it.each([
    ['a changed byte', (lines: string[]) => lines.join('').replace('"looked"', '"locked"'), 3],
    ['another time', (lines: string[]) => lines.join('').replace('T12', 'T13'), 1],
    ['a line taken out', (lines: string[]) => lines.toSpliced(1, 1).join(''), 2],
    ['the first line taken out', (lines: string[]) => lines.slice(1).join(''), 1],
    ['the end cut off', (lines: string[]) => lines.slice(0, 4).join(''), 5],
    ['the end of the last line cut off', (lines: string[]) => lines.join('').slice(0, -9), 6],
    ['everything taken out', () => '', 1],
    ['two lines changed about', ([a, b, c, ...rest]: string[]) => [a, c, b, ...rest].join(''), 2],
    ['the order turned round', (lines: string[]) => lines.toReversed().join(''), 1],
    ['a line twice', (lines: string[]) => [...lines, at(lines, 5)].join(''), 7],
    [
      'a line of somebody’s own',
      (lines: string[]) => [...lines, at(lines, 1).replace('"n":2', '"n":7')].join(''),
      7,
    ],
    ['a blank put in', (lines: string[]) => lines.join('').replace('{"n":4,', '{"n":4, '), 4],
    [
      'noise put in',
      (lines: string[]) =>
        Buffer.concat([
          Buffer.from(at(lines, 0)),
          Buffer.from([0, 255, 10]),
          Buffer.from(lines.slice(1).join('')),
        ]),
      2,
    ],
  ])('names the first entry that is not as it was written: %s', async (_what, change, entry) => {
    expect(await brokenAfter(change)).toBe(entry);
  });

  it('says so from then on, also when everything is put back, and goes on', async () => {
    const folder = aFolder();
    await aMorning(await auditLogIn(folder));
    const whole = readFileSync(logFile(folder));
    writeFileSync(logFile(folder), whole.subarray(0, 300));
    const told: string[] = [];
    const log = await auditLogIn(folder, told);
    expect(told).toEqual(['audit-broken']);
    must(await log.append('unlocked', 'dr-1'));
    expect(must(await log.read()).entries.at(-1)).toMatchObject({ n: 7, staff: 'dr-1' });
    writeFileSync(logFile(folder), whole);
    const { brokenFrom } = must(await (await auditLogIn(folder)).read());
    expect(brokenFrom).not.toBeNull();
  });

  it('notices a hand on the file while it runs, and still takes the next entry', async () => {
    const folder = aFolder();
    const log = await auditLogIn(folder);
    await aMorning(log);
    writeFileSync(logFile(folder), '{"n":1}\n', { flag: 'a' });
    expect(await log.append('unlocked', 'dr-1')).toEqual({ ok: false, failure: 'changed' });
    must(await log.append('unlocked', 'dr-1'));
    const { brokenFrom, entries } = must(await log.read());
    expect(brokenFrom).toBe(7);
    expect(entries.at(-1)).toMatchObject({ n: 7, staff: 'dr-1' });
  });

  it.each([
    ['audit-head.sealed', 7, []],
    ['audit-key.sealed', 1, ['audit-key-redrawn']],
  ])('takes the loss of %s for a break and never for a new beginning', async (name, entry, notes) => {
    const folder = aFolder();
    await aMorning(await auditLogIn(folder));
    rmSync(path.join(folder, name));
    const told: string[] = [];
    const log = await auditLogIn(folder, told);
    expect(must(await log.read()).brokenFrom).toBe(entry);
    expect(told.filter((event) => event === 'audit-key-redrawn')).toEqual(notes);
    must(await log.append('unlocked', 'dr-1'));
  });

  it('is saved as it lies there, with one line more that says whether it is whole', async () => {
    const folder = aFolder();
    const log = await auditLogIn(folder);
    await aMorning(log);
    const saved = auditExport(must(await log.read()))
      .trimEnd()
      .split('\n');
    expect(saved).toHaveLength(7);
    expect(JSON.parse(at(saved, 6))).toEqual({ chain: 'whole', entries: 6 });
    writeFileSync(logFile(folder), `${saved.slice(0, 2).join('\n')}\n`);
    expect(auditExport(must(await log.read()))).toContain('{"chain":"broken","from":3,"entries":2}');
  });
});
