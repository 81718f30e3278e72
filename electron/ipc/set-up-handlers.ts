import { randomUUID } from 'node:crypto';
import type { PageSettings } from '#core/config/page-settings';
import type { Output } from '#core/contract/messages';
import { ok, refuse } from '#core/result';
import type { SelfTest, SetUpProgress } from '#core/staff/set-up';
import { type DocumentHandlersDeps, tellMade } from '../documents/document-handlers';
import type { Documents } from '../documents/documents';
import type { AuditRecorder } from '../staff/audit-recorder';
import { allowed } from '../staff/permissions';
import type { SealedFiles } from '../staff/sealed-files';
import type { SetUpStore } from '../staff/set-up-store';
import type { StaffSession } from '../staff/staff-session';
import type { Handlers } from './answer-call';

export interface SetUpHandlersDeps {
  readonly session: StaffSession;
  readonly setUp: SetUpStore;
  readonly files: SealedFiles;
  readonly settings: () => PageSettings;
  readonly print: Documents['print'];
  readonly freeGigabytes: () => Promise<number | null>;
  readonly keys: Output<'staff:status'>['keys'];
  readonly now: () => number;
  readonly record: AuditRecorder;
  readonly note: DocumentHandlersDeps['note'];
}

type SetUpHandlers = Pick<
  Handlers,
  'staff:set-up' | 'staff:note-set-up' | 'staff:test-storage' | 'staff:print-test-page'
>;

/** The file that the storage test writes; what is in it is drawn anew each time. */
const TEST_FILE = 'self-test';

/** How far the set-up is, and its tests. What it sets, the other channels of a manager set. */
export function setUpHandlers(deps: SetUpHandlersDeps): SetUpHandlers {
  const { session, setUp, files, settings, print, now, record, note } = deps;
  const keep = async (next: SetUpProgress) => {
    const kept = await setUp.keep(next);
    return kept.ok ? ok(next) : refuse({ code: 'storage' } as const);
  };
  const tested = async (staff: string, test: SelfTest, works: boolean) => {
    const before = setUp.now();
    const kept = await keep({ ...before, tests: { ...before.tests, [test]: { works, at: now() } } });
    if (kept.ok) await record('tested', staff, test);
    return kept;
  };
  return {
    async 'staff:set-up'() {
      const manager = allowed(session, 'set-up');
      return manager.ok ? ok(setUp.now()) : manager;
    },
    async 'staff:note-set-up'({ note: told }) {
      const manager = allowed(session, 'set-up');
      if (!manager.ok) return manager;
      const { id } = manager.value;
      switch (told.is) {
        case 'at':
          return keep({ ...setUp.now(), step: told.step });
        case 'tested':
          return tested(id, told.test, told.works);
        case 'finished': {
          const kept = await keep({ ...setUp.now(), isFinished: true });
          if (kept.ok) await record('set-up-finished', id);
          return kept;
        }
      }
    },
    async 'staff:test-storage'() {
      const manager = allowed(session, 'set-up');
      if (!manager.ok) return manager;
      const kept = await tested(manager.value.id, 'storage', await stores(files));
      if (!kept.ok) return kept;
      return ok({ progress: kept.value, keys: deps.keys, freeGigabytes: await deps.freeGigabytes() });
    },
    async 'staff:print-test-page'() {
      const manager = allowed(session, 'set-up');
      if (!manager.ok) return manager;
      const made = await print({ kind: 'test', settings: settings() });
      const asked = { to: 'printer', kind: 'test', language: 'staff', about: 'test' } as const;
      await tellMade({ note, record }, { ...asked, staff: manager.value }, made);
      if (made.ok) return ok(made.value);
      const { failure } = made;
      return refuse({ code: failure === 'no-printer' || failure === 'busy' ? failure : 'printer-failed' });
    },
  };
}

/** Whether what is written is what is read back, through the same sealing as everything that matters. */
async function stores(files: SealedFiles): Promise<boolean> {
  const content = randomUUID();
  const written = await files.write(TEST_FILE, content);
  const read = written.ok ? await files.read(TEST_FILE) : null;
  return read?.ok === true && read.value === content;
}
