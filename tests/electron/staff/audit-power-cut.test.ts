import { describe, expect, it } from 'vitest';
import type { AuditEvent } from '#core/staff/audit-events';
import { chanceFrom } from '../visits/chance-from';
import { FragileDisk } from '../visits/fragile-disk';
import { must } from '../visits/plain-machine';
import { auditLogIn } from './an-audit-log';

const FOLDER = '/kiosk/staff';
const DAY: readonly (readonly [AuditEvent, string | null])[] = [
  ['started', null],
  ['unlocked', 'nurse-1'],
  ['looked', 'nurse-1'],
  ['locked', 'nurse-1'],
  ['wrong-pin', null],
];

/** A start and a few entries; gives what was acknowledged. The power, or one operation, may fail on the way. */
async function aDayOn(disk: FragileDisk): Promise<readonly AuditEvent[]> {
  const acknowledged: AuditEvent[] = [];
  try {
    const log = await auditLogIn(FOLDER, [], disk);
    for (const [event, staff] of DAY) {
      if ((await log.append(event, staff)).ok) acknowledged.push(event);
    }
  } catch {
    // The start was refused: nothing was acknowledged.
  }
  return acknowledged;
}

async function operationsOfADay(): Promise<number> {
  const disk = new FragileDisk();
  expect(await aDayOn(disk)).toHaveLength(DAY.length);
  return disk.operations;
}

/** Every acknowledged entry is there in its order, nothing was invented, and no break is claimed. */
async function expectWhole(disk: FragileDisk, acknowledged: readonly AuditEvent[], label: string) {
  const told: string[] = [];
  const log = await auditLogIn(FOLDER, told, disk);
  const { entries, brokenFrom } = must(await log.read());
  expect(brokenFrom, label).toBeNull();
  expect(told.includes('audit-broken') || told.includes('audit-key-redrawn'), label).toBe(false);
  const events = entries.map(({ event }) => event);
  const found = acknowledged.filter((event) => events.includes(event));
  expect(found, label).toEqual(acknowledged);
  expect(
    DAY.map(([event]) => event).filter((event) => events.includes(event)),
    label,
  ).toEqual(events);
  must(await log.append('ended', 'manager-1'));
  expect(must(await log.read()).brokenFrom, label).toBeNull();
}

describe('the audit log on a disk that fails', () => {
  it('loses no acknowledged entry and claims no break, whenever the power goes', async () => {
    const operations = await operationsOfADay();
    expect(operations).toBeGreaterThan(40);
    for (let operation = 0; operation <= operations; operation += 1) {
      for (const seed of [1, 2, 3, 4]) {
        const disk = new FragileDisk();
        disk.powerGoesAt = operation;
        const acknowledged = await aDayOn(disk);
        const label = `power gone at ${operation}, seed ${seed}`;
        await expectWhole(disk.afterPowerCut(chanceFrom(seed * 1000 + operation)), acknowledged, label);
      }
    }
  });

  it('goes on after any one operation that failed, in this run and in the next', async () => {
    const operations = await operationsOfADay();
    for (let operation = 0; operation < operations; operation += 1) {
      const disk = new FragileDisk();
      disk.failsAt = { operation, code: 'ENOSPC' };
      const acknowledged = await aDayOn(disk);
      disk.failsAt = null;
      await expectWhole(disk, acknowledged, `full at ${operation}`);
    }
  });
});
