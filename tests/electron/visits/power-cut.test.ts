import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VisitNote } from '../../../electron/visits/visit-note';
import { Day, startOn } from './a-day';
import { chanceFrom } from './chance-from';
import { FragileDisk } from './fragile-disk';
import { MORNING } from './kiosk';
import { must } from './plain-machine';
import { begins, wandering } from './walking';

/** The power is back: what was acknowledged is there, what was not asked is not, what was destroyed stays destroyed. */
async function expectNothingLost(disk: FragileDisk, told: Day, label: string): Promise<void> {
  // Said to be destroyed means gone from the disk, before any start could tidy up.
  for (const visitId of told.purged)
    expect(
      [...disk.contents().keys()].some((name) => name.includes(visitId)),
      label,
    ).toBe(false);
  const notes: VisitNote[] = [];
  const visits = must(await startOn(disk, () => told.now, notes));
  expect(visits.status().damagedVisits, label).toBe(0);
  expect(
    notes.filter(
      (note) =>
        note !== 'tail-repaired' && note !== 'leftover-removed' && !note.startsWith('visit-untouched'),
    ),
    label,
  ).toEqual([]);
  for (const [visitId, asked] of told.asked) {
    const stored = told.stored.get(visitId) ?? [];
    const found = await visits.resync(visitId);
    if (!found.ok) {
      // Only a visit whose beginning was never acknowledged, or whose destruction had begun, may be absent.
      expect(stored.length === 0 || told.purging.has(visitId), `${label}: a visit is lost`).toBe(true);
      continue;
    }
    expect(told.purged.has(visitId), `${label}: a destroyed visit is back`).toBe(false);
    expect(found.value.slice(0, stored.length), label).toEqual(stored);
    expect(asked.slice(0, found.value.length).slice(stored.length), label).toEqual(
      found.value.slice(stored.length),
    );
    if (told.signedOff.has(visitId)) expect((await visits.readRecord(visitId)).ok, label).toBe(true);
  }
  // And the next patient can begin.
  const next = visits.nextVisit();
  must(await visits.append(next.visitId, 0, [begins(next, told.now)]));
}

const atDawn = () => MORNING;

describe('the power goes', () => {
  it('at every single operation of a day, and no acknowledged tap or decision is lost', async () => {
    const whole = new FragileDisk();
    const undisturbed = new Day();
    await undisturbed.liveOn(whole);
    expect(undisturbed.signedOff.size).toBe(1);
    expect(undisturbed.purged.size).toBe(3);
    for (let operation = 0; operation <= whole.operations; operation += 1) {
      for (const seed of [1, 2]) {
        const disk = new FragileDisk();
        disk.powerGoesAt = operation;
        const told = new Day();
        await told.liveOn(disk);
        const label = `operation ${operation}, seed ${seed}`;
        await expectNothingLost(disk.afterPowerCut(chanceFrom(operation * 31 + seed)), told, label);
      }
    }
  }, 120_000);

  it('again while the kiosk is still putting right what the first time left', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(700), fc.nat(40), fc.integer(), async (first, second, seed) => {
        const chance = chanceFrom(seed);
        const disk = new FragileDisk();
        disk.powerGoesAt = first;
        const told = new Day();
        await told.liveOn(disk);
        const again = disk.afterPowerCut(chance);
        again.powerGoesAt = second;
        await startOn(again, () => told.now);
        await expectNothingLost(again.afterPowerCut(chance), told, `${first}, ${second}, ${seed}`);
      }),
      { numRuns: 150 },
    );
  }, 120_000);
});

describe('the disk fails once, at any single operation', () => {
  it.each(['ENOSPC', 'EIO', 'EROFS', 'EACCES'])(
    '%s: refused is not stored, asked again it is',
    async (code) => {
      for (let operation = 0; operation < 90; operation += 1) {
        const disk = new FragileDisk();
        const visits = must(await startOn(disk, atDawn));
        disk.failsAt = { operation: disk.operations + operation, code };
        const next = visits.nextVisit();
        const walk = wandering(next, MORNING, [0, 3, 7, 1]);
        for (const [index, event] of walk.entries()) {
          let stored = await visits.append(next.visitId, index, [event]);
          if (!stored.ok) {
            expect(stored.failure).toBe('storage');
            const found = await visits.resync(next.visitId);
            expect(found.ok ? found.value : []).toEqual(walk.slice(0, index));
            if (index === 0) expect([...disk.contents().keys()].join()).not.toContain(next.visitId);
            stored = await visits.append(next.visitId, index, [event]);
          }
          expect(stored, `operation ${operation}`).toEqual({ ok: true, value: { stored: index + 1 } });
        }
        const again = must(await startOn(disk.afterPowerCut(chanceFrom(operation)), atDawn));
        expect(must(await again.resync(next.visitId)), `operation ${operation}`).toEqual(walk);
        expect(again.status()).toMatchObject({ damagedVisits: 0 });
      }
    },
  );

  it('and then the power goes while that is put right: what was acknowledged is still sound', async () => {
    for (let operation = 0; operation < 40; operation += 1) {
      for (let later = 1; later < 20; later += 1) {
        const disk = new FragileDisk();
        const visits = must(await startOn(disk, atDawn));
        const next = visits.nextVisit();
        const walk = wandering(next, MORNING, [0, 3, 7]);
        must(await visits.append(next.visitId, 0, walk.slice(0, 1)));
        disk.failsAt = { operation: disk.operations + operation, code: 'EIO' };
        disk.powerGoesAt = disk.operations + operation + later;
        let stored = 1;
        for (let tries = 0; tries < walk.length; tries += 1) {
          const answer = await visits.append(next.visitId, stored, walk.slice(stored, stored + 1));
          if (answer.ok) stored = answer.value.stored;
        }
        const label = `operation ${operation}, then ${later}`;
        const again = must(await startOn(disk.afterPowerCut(chanceFrom(operation * 20 + later)), atDawn));
        expect(again.status().damagedVisits, label).toBe(0);
        const found = must(await again.resync(next.visitId));
        expect(found, label).toEqual(walk.slice(0, found.length));
        expect(found.length, label).toBeGreaterThanOrEqual(stored);
      }
    }
  });

  it('a disk that stays full refuses every tap with a code and keeps what it had', async () => {
    const disk = new FragileDisk();
    const visits = must(await startOn(disk, atDawn));
    const next = visits.nextVisit();
    const walk = wandering(next, MORNING, [0, 3]);
    must(await visits.append(next.visitId, 0, walk));
    disk.powerGoesAt = disk.operations;
    const tap = { type: 'need-raised', need: 'person', at: MORNING } as const;
    for (let again = 0; again < 3; again += 1) {
      const refused = { ok: false, failure: 'storage' };
      expect(await visits.append(next.visitId, walk.length, [tap])).toEqual(refused);
    }
    expect(must(await visits.resync(next.visitId))).toEqual(walk);
    expect(await visits.purge()).toEqual({ ok: false, failure: 'storage' });
  });
});
