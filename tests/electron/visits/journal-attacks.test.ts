import * as fs from 'node:fs/promises';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { must } from './plain-machine';
import { aTappedVisit, closing, expectDamage, linesOf, type TappedVisit, writeLines } from './tapped-visit';
import { wandering } from './walking';

let visit: TappedVisit;
beforeEach(async () => {
  visit = await aTappedVisit();
});

describe('an acknowledged tap is noticed missing', () => {
  it('wherever the last line is cut, also when the whole line is gone', async () => {
    const lastLine = visit.bytes.length - (linesOf(visit.bytes).at(-1)?.length ?? 0) - 1;
    for (let cut = lastLine; cut < visit.bytes.length; cut += 1) {
      await fs.writeFile(visit.journal, visit.bytes.subarray(0, cut));
      const visits = await visit.kiosk.restart();
      expect(visits.status(), `cut at ${cut}`).toMatchObject({ damagedVisits: 1, repairedTails: 0 });
      expect(visits.list()[0]?.events, `cut at ${cut}`).toEqual(visit.told.slice(0, -1));
      expect((await fs.stat(visit.journal)).size).toBe(cut);
    }
  });

  it('when the whole journal is gone', async () => {
    await fs.rm(visit.journal);
    await expectDamage(visit, 0);
  });

  it('when a line in the middle is gone', async () => {
    await writeLines(visit.journal, linesOf(visit.bytes).toSpliced(4, 1));
    await expectDamage(visit, 4);
  });

  it('when an older copy of the journal is put back', async () => {
    await writeLines(visit.journal, linesOf(visit.bytes).slice(0, 6));
    await expectDamage(visit, 6);
  });

  it('when the journal is emptied', async () => {
    await fs.writeFile(visit.journal, '');
    await expectDamage(visit, 0);
  });
});

describe('a stored tap cannot be changed, moved, repeated or invented', () => {
  it('whichever byte is changed, and the events before it are still shown', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(visit.bytes.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, change) => {
          const changed = Buffer.from(visit.bytes);
          changed[at] = (changed[at] ?? 0) ^ change;
          await fs.writeFile(visit.journal, changed);
          const visits = await visit.kiosk.restart();
          expect(visits.status()).toMatchObject({ damagedVisits: 1, repairedTails: 0 });
          const shown = visits.list().flatMap(({ events }) => events);
          const line = visit.bytes.subarray(0, at).filter((byte) => byte === 0x0a).length;
          expect(shown).toEqual(visit.told.slice(0, line));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('two lines change places', async () => {
    const lines = linesOf(visit.bytes);
    await writeLines(visit.journal, lines.with(3, lines[4] ?? '').with(4, lines[3] ?? ''));
    await expectDamage(visit, 3);
  });

  it('an old line is said again at the end', async () => {
    const lines = linesOf(visit.bytes);
    await writeLines(visit.journal, [...lines, lines[2]]);
    await expectDamage(visit, visit.told.length);
  });

  it('the last line is said twice', async () => {
    const lines = linesOf(visit.bytes);
    await writeLines(visit.journal, [...lines, lines.at(-1)]);
    await expectDamage(visit, visit.told.length);
  });

  it('a line of another visit is put in its place', async () => {
    const next = visit.kiosk.visits.nextVisit();
    const others = wandering(next, visit.kiosk.clock.now, [5, 5, 5, 5, 5, 5]);
    must(await visit.kiosk.visits.append(next.visitId, 0, others));
    must(await visit.kiosk.visits.append(next.visitId, others.length, [closing(visit.kiosk)]));
    const foreign = linesOf(await fs.readFile(visit.kiosk.file(next.visitId, 'journal')));
    // The first patient's visit was closed as left when the second began: one more event.
    const lines = linesOf(await fs.readFile(visit.journal));
    await writeLines(visit.journal, lines.with(5, foreign[5] ?? ''));
    const visits = await visit.kiosk.restart();
    expect(visits.status().damagedVisits).toBe(1);
    expect(visits.list().find((found) => found.visitId === visit.visitId)?.events).toEqual(
      visit.told.slice(0, 5),
    );
  });

  it('the whole journal and head of another visit are put in its place', async () => {
    const next = visit.kiosk.visits.nextVisit();
    must(await visit.kiosk.visits.append(next.visitId, 0, wandering(next, visit.kiosk.clock.now, [5, 5])));
    await fs.copyFile(visit.kiosk.file(next.visitId, 'journal'), visit.journal);
    await fs.copyFile(visit.kiosk.file(next.visitId, 'head'), visit.head);
    const visits = await visit.kiosk.restart();
    expect(visits.status().damagedVisits).toBe(1);
    expect(visits.list().map(({ visitId }) => visitId)).not.toContain(visit.visitId);
  });

  it('a line claims to be from a later version', async () => {
    const lines = linesOf(visit.bytes);
    await writeLines(visit.journal, lines.with(-1, (lines.at(-1) ?? '').replace(/^v1/, 'v2')));
    await expectDamage(visit, visit.told.length - 1);
  });
});
