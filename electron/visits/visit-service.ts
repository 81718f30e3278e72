import type { StaffDecision, StaffMember } from '#core/readiness/decisions';
import type { VisitRecord } from '#core/record/record';
import { ok, type Result } from '#core/result';
import type { PatientEvent, VisitEvent } from '#core/visit/events';
import { waitsForStaff } from '#core/visit/selectors';
import { type FileSystem, NODE_FILES } from './file-system';
import { inOrder } from './in-order';
import type { KeyVault } from './key-vault';
import { type AppendRefusal, type NextVisit, PatientSide, type PatientSideDeps } from './patient-side';
import { purge, type RetentionDeps } from './retention';
import { type DecisionRefusal, type RecordRefusal, StaffSide, type StaffSideDeps } from './staff-side';
import type { StorageFault } from './storage-fault';
import { type ListedVisit, openVisitStore, type StoreStatus } from './visit-store';

/** What the visit service is built from. It has no clock, no chance and no Electron of its own. */
export interface VisitServiceDeps extends PatientSideDeps, StaffSideDeps, RetentionDeps {
  readonly folder: string;
  readonly vault: KeyVault;
  readonly files?: FileSystem;
}

type Answer<Value, Code> = Promise<Result<Value, Code>>;

/** The authority over visits: what it acknowledged is on disk, and what it refused is not. */
export interface VisitService {
  /** The same until a visit with exactly this id and ticket has begun. */
  nextVisit(): NextVisit;
  /** The events of the visit to put back on the screen after a restart; one left too long ago is closed instead. */
  resumable(): Promise<readonly VisitEvent[] | null>;
  /**
   * Stores what the page saw happen after its first `after` events; all of it or nothing. Gives how many are stored now.
   * Refused with the reducer's code, with 'no-visit' for one that may not begin, 'out-of-order' for one that has gone on
   * without the page, 'storage' when the disk took none of it.
   */
  append(
    visitId: string,
    after: number,
    events: readonly PatientEvent[],
  ): Answer<{ readonly stored: number }, AppendRefusal>;
  /** What is stored of a visit. */
  resync(visitId: string): Answer<readonly VisitEvent[], 'no-visit'>;
  /** Stores a decision of staff, stamped with this clock; a sign-off seals the record too. Gives the visit's events. */
  decide(
    visitId: string,
    staff: StaffMember,
    decision: StaffDecision,
  ): Answer<readonly VisitEvent[], DecisionRefusal>;
  /** The sealed record of a signed-off visit, in today's version. */
  readRecord(visitId: string): Answer<VisitRecord, RecordRefusal>;
  /** Visits with something to show, newest first. */
  list(): readonly ListedVisit[];
  /** How many visits were handed over and not signed off yet. */
  waiting(): number;
  status(): StoreStatus;
  /**
   * Destroys the visits whose time is over and gives how many. Time is this clock's: set back, it keeps visits longer and
   * destroys none early; set forward past the retention time, it destroys them at once.
   */
  purge(): Answer<number, 'storage'>;
}

/** Reads what is kept and takes over. Refused when the folder cannot be read: then no visit may begin. */
export async function createVisitService(
  deps: VisitServiceDeps,
): Promise<Result<VisitService, StorageFault>> {
  const store = await openVisitStore({ ...deps, files: deps.files ?? NODE_FILES });
  if (!store.ok) return store;
  const patient = new PatientSide(store.value, deps);
  await patient.tidy();
  const staff = new StaffSide(store.value, deps);
  // One turn at a time for all visits, because beginning one may close another.
  const turn = inOrder();
  return ok({
    nextVisit: () => patient.nextVisit,
    resumable: () => turn(() => patient.resumable()),
    append: (visitId, after, events) => turn(() => patient.append(visitId, after, events)),
    resync: (visitId) => turn(() => patient.resync(visitId)),
    decide: (visitId, member, decision) => turn(() => staff.decide(visitId, member, decision)),
    readRecord: (visitId) => turn(() => staff.readRecord(visitId)),
    list: () => store.value.list(),
    waiting: () => [...store.value.kept.values()].filter(({ visit }) => waitsForStaff(visit)).length,
    status: () => store.value.status(),
    purge: () => turn(() => purge(store.value, deps)),
  });
}
