import * as fs from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import type { VisitEvent } from '#core/visit/events';
import { diskOn } from '../../../electron/visits/disk';
import { NODE_FILES } from '../../../electron/visits/file-system';
import { openJournal } from '../../../electron/visits/journal';
import { LONGEST_BATCH } from '../../../electron/visits/journal-check';
import { hashOfLine, sealLine } from '../../../electron/visits/journal-cipher';
import { must } from './plain-machine';
import {
  aTappedVisit,
  closing,
  expectDamage,
  linesOf,
  raised,
  type TappedVisit,
  writeLines,
} from './tapped-visit';

let visit: TappedVisit;
beforeEach(async () => {
  visit = await aTappedVisit();
});

describe('the head', () => {
  it('is missed when it is gone, and the events are still shown', async () => {
    await fs.rm(visit.head);
    await expectDamage(visit, visit.told.length);
  });

  it('is damaged by any changed byte', async () => {
    const whole = await fs.readFile(visit.head);
    for (let at = 0; at < whole.length; at += 1) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0x04;
      await fs.writeFile(visit.head, changed);
      const visits = await visit.kiosk.restart();
      expect(visits.status().damagedVisits, `byte ${at}`).toBe(1);
      expect(visits.list()[0]?.events).toEqual(visit.told);
    }
  });

  it('may lag behind by one append, as a power cut leaves it', async () => {
    const older = await fs.readFile(visit.head);
    const tap = { type: 'need-raised', need: 'unwell', at: visit.kiosk.clock.now } as const;
    must(await visit.kiosk.visits.append(visit.visitId, visit.told.length, [tap]));
    await fs.writeFile(visit.head, older);
    const visits = await visit.kiosk.restart();
    expect(visits.status().damagedVisits).toBe(0);
    expect(await visits.resumable()).toEqual([...visit.told, tap]);
    must(await visits.append(visit.visitId, visit.told.length + 1, [closing(visit.kiosk)]));
  });
});

describe('the head knows the acknowledged lines themselves, not only their number', () => {
  it('when a line that was refused and taken back is put in place of the one acknowledged', async () => {
    const lines = linesOf(visit.bytes);
    const place = {
      visitId: visit.visitId,
      sequence: lines.length - 1,
      after: hashOfLine(lines.at(-2) ?? ''),
    };
    const other = { type: 'need-raised', need: 'unwell', at: 1 } as const;
    await writeLines(
      visit.journal,
      lines.with(-1, sealLine(must(await visit.kiosk.vault.open(visit.visitId)), place, other)),
    );
    const visits = await visit.kiosk.restart();
    expect(visits.status()).toMatchObject({ damagedVisits: 1, repairedTails: 0 });
  });

  it('when it is older than any power cut explains', async () => {
    const older = await fs.readFile(visit.head);
    const taps = Array.from({ length: LONGEST_BATCH + 1 }, () => raised(visit.kiosk));
    must(await visit.kiosk.visits.append(visit.visitId, visit.told.length, taps.slice(0, 1)));
    must(await visit.kiosk.visits.append(visit.visitId, visit.told.length + 1, taps.slice(1)));
    await fs.writeFile(visit.head, older);
    expect((await visit.kiosk.restart()).status().damagedVisits).toBe(1);
  });
});

describe('a line that was sealed by this kiosk and yet makes no sense', () => {
  it.each([
    ['an event no rule takes here', { type: 'closed', reason: 'handed-over', at: 1 }, 'damaged-not-a-visit'],
    ['an event this version does not know', { type: 'sang-a-song', at: 1 }, 'damaged-line-not-an-event'],
  ])('%s: what came before is shown, and nothing more is taken', async (_what, event, note) => {
    const key = must(await visit.kiosk.vault.open(visit.visitId));
    const place = { disk: diskOn(NODE_FILES), folder: visit.kiosk.folder, visitId: visit.visitId, key };
    const found = must(await openJournal(place));
    expect(found.condition).toBe('whole');
    must((await found.journal?.append([event as VisitEvent])) ?? { ok: false, failure: 'frozen' });
    await expectDamage(visit, visit.told.length);
    expect(visit.kiosk.notes).toContain(note);
  });
});

describe('a journal somebody writes to while the kiosk runs', () => {
  it.each([
    ['longer', () => fs.appendFile(visit.journal, 'x')],
    ['shorter', () => fs.truncate(visit.journal, 700)],
    ['gone', () => fs.rm(visit.journal)],
  ])('%s than it was left, it takes no more and staff are told at once', async (_what, change) => {
    await change();
    const asFound = await fs.readFile(visit.journal).catch(() => null);
    for (let again = 0; again < 2; again += 1) {
      const appended = await visit.kiosk.visits.append(visit.visitId, visit.told.length, [
        raised(visit.kiosk),
      ]);
      expect(appended).toEqual({ ok: false, failure: 'storage' });
    }
    expect(visit.kiosk.visits.status()).toMatchObject({ damagedVisits: 1 });
    expect(visit.kiosk.visits.list()[0]).toEqual({
      visitId: visit.visitId,
      events: visit.told,
      damaged: true,
    });
    expect(await visit.kiosk.visits.resumable()).toBeNull();
    expect(await fs.readFile(visit.journal).catch(() => null)).toEqual(asFound);
  });
});

describe('what a power cut leaves behind the last acknowledged tap', () => {
  it('is cut off wherever it tore, told to staff, and the visit goes on', async () => {
    const older = await fs.readFile(visit.head);
    const tap = { type: 'need-raised', need: 'unwell', at: visit.kiosk.clock.now } as const;
    must(await visit.kiosk.visits.append(visit.visitId, visit.told.length, [tap]));
    const longer = await fs.readFile(visit.journal);
    for (let cut = visit.bytes.length + 1; cut < longer.length; cut += 13) {
      await fs.writeFile(visit.journal, longer.subarray(0, cut));
      await fs.writeFile(visit.head, older);
      const visits = await visit.kiosk.restart();
      expect(visits.status(), `cut at ${cut}`).toMatchObject({ damagedVisits: 0, repairedTails: 1 });
      expect(await visits.resumable()).toEqual(visit.told);
      expect((await fs.stat(visit.journal)).size).toBe(visit.bytes.length);
    }
    must(await visit.kiosk.visits.append(visit.visitId, visit.told.length, [tap]));
    expect(await (await visit.kiosk.restart()).resumable()).toEqual([...visit.told, tap]);
  });

  it('is cut off when the file grew but the content never came', async () => {
    await fs.appendFile(visit.journal, Buffer.alloc(700));
    const visits = await visit.kiosk.restart();
    expect(visits.status()).toMatchObject({ damagedVisits: 0, repairedTails: 1 });
    expect(await visits.resumable()).toEqual(visit.told);
  });
});
