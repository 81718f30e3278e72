import { blockedBecause, monthsAfter } from '#core/config/approval';
import type { ClinicConfig } from '#core/config/clinic-config';
import type { ManagedSettings } from '#core/config/managed-settings';
import { ok, refuse } from '#core/result';
import type { ManagedStore } from '../config/managed-store';
import type { AuditRecorder } from '../staff/audit-recorder';
import { allowed } from '../staff/permissions';
import type { StaffSession } from '../staff/staff-session';
import type { Handlers } from './answer-call';

export interface ApprovalHandlersDeps {
  readonly session: StaffSession;
  /** As it is now. */
  readonly config: () => ClinicConfig;
  readonly managed: ManagedStore;
  readonly contentVersion: string;
  /** The calendar day at the clinic, YYYY-MM-DD. */
  readonly today: () => string;
  readonly record: AuditRecorder;
}

/** A clinician's word that patients may see exactly this content; never a word about a translation, which has reviewers of its own. */
export function approvalHandlers(
  deps: ApprovalHandlersDeps,
): Pick<Handlers, 'staff:approval' | 'staff:approve' | 'staff:withdraw-approval'> {
  const { session, config, managed, contentVersion, today, record } = deps;
  const state = () => {
    const { approval } = config();
    const lapsed = blockedBecause({ mode: 'clinic', approval }, contentVersion, today());
    return { approval, lapsed, contentVersion };
  };
  const keep = (approval: ManagedSettings['approval']) => managed.keep({ ...managed.now(), approval });
  return {
    async 'staff:approval'() {
      const asker = allowed(session, 'see-approval');
      return asker.ok ? ok(state()) : asker;
    },
    async 'staff:approve'({ months }) {
      const clinician = allowed(session, 'approve');
      if (!clinician.ok) return clinician;
      const { id, role } = clinician.value;
      const approvedOn = today();
      const kept = await keep({
        approvedBy: id,
        credential: role,
        approvedOn,
        expiresOn: monthsAfter(approvedOn, months),
        contentVersion,
      });
      if (!kept.ok) return refuse({ code: 'storage' });
      await record('approved', id, contentVersion);
      return ok(state());
    },
    async 'staff:withdraw-approval'() {
      const clinician = allowed(session, 'approve');
      if (!clinician.ok) return clinician;
      const kept = await keep(null);
      if (!kept.ok) return refuse({ code: 'storage' });
      await record('approval-withdrawn', clinician.value.id, contentVersion);
      return ok(state());
    },
  };
}
