import { randomUUID } from 'node:crypto';
import type { StaffDecision } from '#core/readiness/decisions';
import { evaluate } from '#core/readiness/evaluate';
import type { VisitEvent } from '#core/visit/events';
import { foldEvents } from '#core/visit/reducer';
import { openKeyVault } from '../../../electron/visits/key-vault';
import type { VisitNote } from '../../../electron/visits/visit-note';
import { createVisitService, type VisitService } from '../../../electron/visits/visit-service';
import { NURSE } from '../../support/a-visit';
import type { FragileDisk } from './fragile-disk';
import { HOUR, IDLE_MS, MORNING, RETENTION_MS } from './kiosk';
import { must, NO_KEYRING } from './plain-machine';
import { begins, EVERYTHING_IN_ORDER, wandering } from './walking';

const folder = '/kiosk/visits';
const context = { draftLanguages: [] };

/** The program starts on this disk, at this hour. */
export async function startOn(disk: FragileDisk, now: () => number, notes: VisitNote[] = []) {
  const vault = await openKeyVault({ folder, keyring: NO_KEYRING, files: disk });
  if (!vault.ok) return vault;
  return createVisitService({
    folder,
    vault: vault.value,
    now,
    draw: () => 0.5,
    uuid: randomUUID,
    idleMs: IDLE_MS,
    retentionMs: RETENTION_MS,
    context,
    sealing: () => ({ programVersion: '0.1.0', approval: null }),
    note: (code) => notes.push(code),
    files: disk,
  });
}

/** The power went: the day is over. */
class PowerIsGone extends Error {}

/**
 * A day in the life of a kiosk, until the power goes: two patients, a sign-off, a passer-by, the evening's purge. It keeps what
 * page and staff were told was stored, and what they asked last without hearing an answer.
 */
export class Day {
  readonly stored = new Map<string, readonly VisitEvent[]>();
  readonly asked = new Map<string, readonly VisitEvent[]>();
  readonly signedOff = new Set<string>();
  /** Visits whose destruction was asked for, and those of which it was said to be done. */
  readonly purging = new Set<string>();
  readonly purged = new Set<string>();
  now = MORNING;

  async liveOn(disk: FragileDisk): Promise<void> {
    const visits = await startOn(disk, () => this.now);
    if (!visits.ok) return;
    try {
      const first = await this.#aPatient(visits.value, [0, 0, 3, 5]);
      await this.#aPatient(visits.value, [7, 1]);
      await this.#aReview(visits.value, first);
      await this.#aPasserBy(visits.value);
      await this.#anEvening(visits.value);
    } catch (error) {
      if (!(error instanceof PowerIsGone)) throw error;
    }
  }

  async #aPatient(visits: VisitService, choices: readonly number[]): Promise<string> {
    const next = visits.nextVisit();
    const closing = { type: 'closed', reason: 'left', at: this.now } as const;
    const walk = [...wandering(next, this.now, choices), closing];
    for (const [from, to] of [[0, 1], [1, -1], [-1]] as const) {
      const known = this.stored.get(next.visitId) ?? [];
      const batch = walk.slice(from, to);
      this.asked.set(next.visitId, [...known, ...batch]);
      this.#heard(await visits.append(next.visitId, known.length, batch));
      this.stored.set(next.visitId, [...known, ...batch]);
    }
    return next.visitId;
  }

  async #aReview(visits: VisitService, visitId: string): Promise<void> {
    const visit = must(foldEvents(this.stored.get(visitId) ?? []));
    const flags = visit ? evaluate(visit, context).flags : [];
    const decisions: readonly StaffDecision[] = [
      ...EVERYTHING_IN_ORDER,
      ...flags.map(({ id }) => ({ type: 'flag-entered', flag: id, entry: 'told-clinician' }) as const),
      { type: 'outcome-chosen', outcome: 'clinician-first' },
      { type: 'signed-off' },
    ];
    for (const decision of decisions) {
      const known = this.stored.get(visitId) ?? [];
      this.asked.set(visitId, [...known, { type: 'staff-decided', staff: NURSE, decision, at: this.now }]);
      this.stored.set(visitId, this.#heard(await visits.decide(visitId, NURSE, decision)));
    }
    this.signedOff.add(visitId);
  }

  async #aPasserBy(visits: VisitService): Promise<void> {
    const next = visits.nextVisit();
    this.purging.add(next.visitId);
    this.#heard(await visits.append(next.visitId, 0, [begins(next, this.now)]));
    this.#heard(await visits.append(next.visitId, 1, [{ type: 'closed', reason: 'left', at: this.now }]));
  }

  async #anEvening(visits: VisitService): Promise<void> {
    this.now += RETENTION_MS + HOUR;
    for (const visitId of this.stored.keys()) this.purging.add(visitId);
    this.#heard(await visits.purge());
    for (const visitId of this.purging) this.purged.add(visitId);
  }

  #heard<Value>(answer: { ok: true; value: Value } | { ok: false; failure: string }): Value {
    if (answer.ok) return answer.value;
    if (answer.failure === 'storage') throw new PowerIsGone();
    throw new Error(`refused: ${answer.failure}`);
  }
}
