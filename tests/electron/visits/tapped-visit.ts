import * as fs from 'node:fs/promises';
import { expect } from 'vitest';
import type { VisitEvent } from '#core/visit/events';
import { aKiosk, type Kiosk } from './kiosk';
import { must } from './plain-machine';
import { begins, wandering } from './walking';

const TAPS = [4, 1, 9, 2, 7, 0, 3, 5];

/** A patient has tapped a few times, every tap was acknowledged, and the kiosk is off. */
export interface TappedVisit {
  readonly kiosk: Kiosk;
  readonly visitId: string;
  readonly told: readonly VisitEvent[];
  readonly journal: string;
  readonly head: string;
  /** The journal as it was left. */
  readonly bytes: Buffer;
}

export async function aTappedVisit(): Promise<TappedVisit> {
  const kiosk = await aKiosk();
  const next = kiosk.visits.nextVisit();
  const { visitId } = next;
  const told = wandering(next, kiosk.clock.now, TAPS);
  for (const [index, event] of told.entries()) must(await kiosk.visits.append(visitId, index, [event]));
  const journal = kiosk.file(visitId, 'journal');
  const head = kiosk.file(visitId, 'head');
  return { kiosk, visitId, told, journal, head, bytes: await fs.readFile(journal) };
}

export const linesOf = (content: Buffer): string[] => content.toString('latin1').split('\n').slice(0, -1);

export const writeLines = (journal: string, lines: readonly (string | undefined)[]) =>
  fs.writeFile(journal, lines.map((line) => `${line}\n`).join(''));

/** After a restart: damaged, the sound beginning shown, the file as it was found, nothing added, nobody's visit resumed. */
export async function expectDamage(
  { kiosk, visitId, told, journal }: TappedVisit,
  soundEvents: number,
): Promise<void> {
  const asFound = await fs.readFile(journal).catch(() => null);
  const visits = await kiosk.restart();
  expect(visits.status()).toMatchObject({ damagedVisits: 1, repairedTails: 0 });
  const listed = visits.list().find((visit) => visit.visitId === visitId);
  expect(listed?.events ?? []).toEqual(told.slice(0, soundEvents));
  if (listed) expect(listed.damaged).toBe(true);
  expect(await visits.resumable()).toBeNull();
  const more = { type: 'need-raised', need: 'person', at: kiosk.clock.now } as const;
  const appended = await visits.append(visitId, soundEvents, [more]);
  expect(appended).toEqual({ ok: false, failure: soundEvents > 0 ? 'storage' : 'no-visit' });
  expect(await fs.readFile(journal).catch(() => null)).toEqual(asFound);
  // The next patient is not kept waiting by it.
  const next = visits.nextVisit();
  expect((await visits.append(next.visitId, 0, [begins(next, kiosk.clock.now)])).ok).toBe(true);
}

export const raised = ({ clock }: Kiosk) => ({ type: 'need-raised', need: 'unwell', at: clock.now }) as const;
export const closing = ({ clock }: Kiosk) => ({ type: 'closed', reason: 'left', at: clock.now }) as const;
