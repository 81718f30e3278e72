import { randomInt, randomUUID } from 'node:crypto';
import { safeStorage } from 'electron';
import type { ClinicConfig } from '#core/config/clinic-config';
import type { PageSettings } from '#core/config/page-settings';
import type { RecordApproval } from '#core/record/record';
import { ok, type Result, refuse } from '#core/result';
import type { Log } from '../log/log-event';
import { openKeyVault } from '../visits/key-vault';
import { createVisitService, type VisitService } from '../visits/visit-service';
import type { Paths } from './paths';

export interface Stores {
  readonly visits: VisitService;
  readonly keys: 'os-keyring' | 'key-file';
}

export interface StoresDeps {
  readonly paths: Paths;
  /** As they are at each moment: a manager may change them while the kiosk runs. */
  readonly configNow: () => ClinicConfig;
  readonly settings: () => PageSettings;
  /** Of this program. */
  readonly version: string;
  readonly log: Log;
}

const SECOND = 1000;
const HOUR = 3600 * SECOND;
/** Tickets are drawn from this many equal parts: far more than there are tickets. */
const DRAWS = 2 ** 32;

/** Opens the vault and reads the visits. The refusal is a code of the store. */
export async function openStores({
  paths,
  configNow,
  settings,
  version,
  log,
}: StoresDeps): Promise<Result<Stores, string>> {
  const vault = await openKeyVault({ folder: paths.visits, keyring: safeStorage });
  if (!vault.ok) return refuse(vault.failure);
  const visits = await createVisitService({
    folder: paths.visits,
    vault: vault.value,
    now: Date.now,
    draw: () => randomInt(DRAWS) / DRAWS,
    uuid: randomUUID,
    get idleMs() {
      const { idleSeconds, warningSeconds } = configNow().times;
      return (idleSeconds + warningSeconds) * SECOND;
    },
    get retentionMs() {
      return configNow().times.retentionHours * HOUR;
    },
    context: {
      get draftLanguages() {
        return settings().draftLanguages;
      },
    },
    sealing: () => ({ programVersion: version, approval: approvalToSeal(configNow()) }),
    note: (code) => log({ event: 'store', code }),
  });
  return visits.ok ? ok({ visits: visits.value, keys: vault.value.kind }) : refuse(visits.failure);
}

/** What a record says of the approval: who, and until when. */
const approvalToSeal = ({ approval }: Pick<ClinicConfig, 'approval'>): RecordApproval | null =>
  approval && { approvedBy: approval.approvedBy, expiresOn: approval.expiresOn };
