import * as fs from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { NURSE } from '../../support/a-visit';
import { aKiosk, type Kiosk, type KioskOptions } from './kiosk';
import { must } from './plain-machine';
import { EVERYTHING_IN_ORDER, wandering, wholeWalk } from './walking';

/** A patient has gone through everything and handed over; the nurse has the ticket. */
async function withFinishedVisit(options: KioskOptions = {}) {
  const kiosk = await aKiosk(options);
  const next = kiosk.visits.nextVisit();
  must(await kiosk.visits.append(next.visitId, 0, wholeWalk(next, kiosk.clock.now).slice(0, 60)));
  const rest = wholeWalk(next, kiosk.clock.now).slice(60);
  if (rest.length > 0) must(await kiosk.visits.append(next.visitId, 60, rest));
  return { kiosk, visitId: next.visitId };
}

async function checkEverything(kiosk: Kiosk, visitId: string) {
  for (const decision of EVERYTHING_IN_ORDER) must(await kiosk.visits.decide(visitId, NURSE, decision));
}

describe('the nurse’s decisions', () => {
  it('are stamped with the kiosk’s clock and who made them, and are there after a restart', async () => {
    const { kiosk, visitId } = await withFinishedVisit();
    kiosk.clock.now += 5000;
    const decision = { type: 'item-recorded', item: 'N1', value: 'done' } as const;
    const events = must(await kiosk.visits.decide(visitId, NURSE, decision));
    expect(events.at(-1)).toEqual({ type: 'staff-decided', staff: NURSE, decision, at: kiosk.clock.now });
    expect(must(await (await kiosk.restart()).resync(visitId))).toEqual(events);
  });

  it('are refused about a flag this visit does not raise', async () => {
    const { kiosk, visitId } = await withFinishedVisit();
    const entry = { type: 'flag-entered', flag: 'K3', entry: 'addressed' } as const;
    expect(await kiosk.visits.decide(visitId, NURSE, entry)).toEqual({ ok: false, failure: 'unknown-flag' });
  });

  it('are refused with a value that is not offered, or about a visit that is not there', async () => {
    const { kiosk, visitId } = await withFinishedVisit();
    const odd = { type: 'item-recorded', item: 'N1', value: 'perhaps' } as const;
    expect(await kiosk.visits.decide(visitId, NURSE, odd)).toEqual({
      ok: false,
      failure: 'value-not-offered',
    });
    const nobody = await kiosk.visits.decide('nobody', NURSE, { type: 'signed-off' });
    expect(nobody).toEqual({ ok: false, failure: 'no-visit' });
  });

  it('cannot sign off while something is left to check, and nothing is stored of the try', async () => {
    const { kiosk, visitId } = await withFinishedVisit();
    const before = must(await kiosk.visits.resync(visitId));
    const blocked = { ok: false, failure: 'sign-off-blocked' };
    expect(await kiosk.visits.decide(visitId, NURSE, { type: 'signed-off' })).toEqual(blocked);
    expect(must(await (await kiosk.restart()).resync(visitId))).toEqual(before);
    await expect(fs.stat(kiosk.file(visitId, 'record'))).rejects.toThrow();
  });
});

describe('a visit given back', () => {
  const giveBack = { type: 'given-back' } as const;

  it('is on the screen again, also after a power cut right then', async () => {
    const kiosk = await aKiosk();
    const next = kiosk.visits.nextVisit();
    const walk = wholeWalk(next, kiosk.clock.now).slice(0, 20);
    must(await kiosk.visits.append(next.visitId, 0, walk));
    const closed = { type: 'closed', reason: 'collected', at: kiosk.clock.now } as const;
    must(await kiosk.visits.append(next.visitId, 20, [closed]));
    expect(await kiosk.visits.resumable()).toBeNull();
    const events = must(await kiosk.visits.decide(next.visitId, NURSE, giveBack));
    expect(await (await kiosk.restart()).resumable()).toEqual(events);
  });

  it('is refused while another patient is at the screen', async () => {
    const { kiosk, visitId } = await withFinishedVisit();
    const other = kiosk.visits.nextVisit();
    const begun = wholeWalk(other, kiosk.clock.now).slice(0, 5);
    must(await kiosk.visits.append(other.visitId, 0, begun));
    const refused = { ok: false, failure: 'screen-in-use' };
    expect(await kiosk.visits.decide(visitId, NURSE, giveBack)).toEqual(refused);
    expect(await kiosk.visits.resumable()).toEqual(must(await kiosk.visits.resync(other.visitId)));
  });
});

describe('a sign-off', () => {
  it('seals the record, which opens again after a restart and takes nothing more', async () => {
    const { kiosk, visitId } = await withFinishedVisit();
    await checkEverything(kiosk, visitId);
    expect(await kiosk.visits.readRecord(visitId)).toEqual({ ok: false, failure: 'not-signed-off' });
    must(await kiosk.visits.decide(visitId, NURSE, { type: 'signed-off' }));
    const visits = await kiosk.restart();
    const record = must(await visits.readRecord(visitId));
    expect(record).toMatchObject({ version: 3, notice: 'readiness-notes-only', sealedAt: kiosk.clock.now });
    expect(record.readiness.level).toBe('ready');
    expect(record.visit.review.signedOff).toEqual({ by: NURSE, at: kiosk.clock.now });
    const again = await visits.decide(visitId, NURSE, { type: 'helper-noted', helped: true });
    expect(again).toEqual({ ok: false, failure: 'signed-off' });
  });

  it('of a visit still on the screen calls it away first', async () => {
    const kiosk = await aKiosk();
    const next = kiosk.visits.nextVisit();
    must(await kiosk.visits.append(next.visitId, 0, wandering(next, kiosk.clock.now, [0, 0])));
    const { visitId } = next;
    must(await kiosk.visits.decide(visitId, NURSE, { type: 'outcome-chosen', outcome: 'not-today' }));
    must(await kiosk.visits.decide(visitId, NURSE, { type: 'item-recorded', item: 'N1', value: 'done' }));
    must(await kiosk.visits.decide(visitId, NURSE, { type: 'item-recorded', item: 'N10', value: 'none' }));
    must(
      await kiosk.visits.decide(visitId, NURSE, {
        type: 'flag-entered',
        flag: 'not-finished',
        entry: 'unclear',
      }),
    );
    const events = must(await kiosk.visits.decide(visitId, NURSE, { type: 'signed-off' }));
    expect(events.slice(-2).map(({ type }) => type)).toEqual(['closed', 'staff-decided']);
    expect(must(await kiosk.visits.readRecord(visitId)).visit.closedBecause).toBe('collected');
  });

  it('whose record is changed, cut, swapped or gone says so, never an empty one', async () => {
    const { kiosk, visitId } = await withFinishedVisit();
    await checkEverything(kiosk, visitId);
    must(await kiosk.visits.decide(visitId, NURSE, { type: 'signed-off' }));
    const file = kiosk.file(visitId, 'record');
    const whole = await fs.readFile(file, 'latin1');
    const damaged = { ok: false, failure: 'damaged' };
    for (const wrong of ['', whole.slice(0, -1), whole.replace('.', '!'), `${whole.slice(0, 900)}AAAA`]) {
      await fs.writeFile(file, wrong);
      expect(await kiosk.visits.readRecord(visitId)).toEqual(damaged);
    }
    await fs.writeFile(file, whole.replace('v1.', 'v2.'));
    expect(await kiosk.visits.readRecord(visitId)).toEqual({ ok: false, failure: 'unknown-version' });
    await fs.copyFile(kiosk.file(visitId, 'head'), file);
    expect(await kiosk.visits.readRecord(visitId)).toEqual(damaged);
    await fs.rm(file);
    expect(await kiosk.visits.readRecord(visitId)).toEqual(damaged);
    expect(kiosk.notes).toContain('record-damaged');
  });
});

describe('the list of visits', () => {
  it('has the newest first', async () => {
    const kiosk = await aKiosk();
    const ids: string[] = [];
    for (let patient = 0; patient < 3; patient += 1) {
      kiosk.clock.now += 60_000;
      const next = kiosk.visits.nextVisit();
      must(await kiosk.visits.append(next.visitId, 0, wandering(next, kiosk.clock.now, [0])));
      ids.unshift(next.visitId);
    }
    expect(kiosk.visits.list().map(({ visitId }) => visitId)).toEqual(ids);
    expect((await kiosk.restart()).list().map(({ visitId }) => visitId)).toEqual(ids);
  });
});
