import { randomInt, randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import type { PatientEvent } from '#core/visit/events';
import { openKeyVault } from '../../../electron/visits/key-vault';
import { createVisitService } from '../../../electron/visits/visit-service';
import { must, NO_KEYRING } from './plain-machine';
import { begins } from './walking';

/** What the child says after every acknowledged append, one line of JSON each. */
export interface Acknowledged {
  readonly visitId: string;
  readonly stored: number;
}

const STANDARD_OUTPUT = 1;
const [, , folder = ''] = process.argv;

/** Taps without end in the visit that is open, or in a new one. To be killed. */
const visits = must(
  await createVisitService({
    folder,
    vault: must(await openKeyVault({ folder, keyring: NO_KEYRING })),
    now: () => 0,
    draw: Math.random,
    uuid: randomUUID,
    idleMs: Number.MAX_SAFE_INTEGER,
    retentionMs: Number.MAX_SAFE_INTEGER,
    context: { draftLanguages: [] },
    sealing: () => ({ programVersion: '0.1.0', approval: null }),
    note: () => undefined,
  }),
);

const open = await visits.resumable();
const first = open?.[0];
const next = first?.type === 'visit-begun' ? first : visits.nextVisit();
let stored = open?.length ?? 0;
for (;;) {
  const batch: PatientEvent[] = stored === 0 ? [begins(next, 0)] : [];
  const length = randomInt(1, 8);
  while (batch.length < length) {
    batch.push({
      type: 'need-raised',
      need: batch.length % 2 ? 'person' : 'unwell',
      at: stored + batch.length,
    });
  }
  stored = must(await visits.append(next.visitId, stored, batch)).stored;
  writeSync(STANDARD_OUTPUT, `${JSON.stringify({ visitId: next.visitId, stored } satisfies Acknowledged)}\n`);
}
