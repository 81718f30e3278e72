import { type APPROVAL_MONTHS, blockedBecause, monthsAfter } from '#core/config/approval';
import type { ClinicConfig } from '#core/config/clinic-config';
import type { ManagedSettings } from '#core/config/managed-settings';
import { ok, type Result, refuse } from '#core/result';
import type { StaffPerson } from '#core/staff/account';
import type { ManagedStore } from '../config/managed-store';
import type { AuditRecorder } from '../staff/audit-recorder';
import { allowed, may } from '../staff/permissions';
import type { StaffSession } from '../staff/staff-session';
import type { Unlock } from '../staff/unlock';
import type { Handlers } from './answer-call';

export interface ApprovalHandlersDeps {
  readonly session: StaffSession;
  /** As it is now. */
  readonly config: () => ClinicConfig;
  readonly managed: ManagedStore;
  readonly contentVersion: string;
  /** The calendar day at the clinic, YYYY-MM-DD. */
  readonly today: () => string;
  /** Checks a PIN as the door does; opens no session. */
  readonly unlock: Unlock;
  readonly record: AuditRecorder;
}

type ApprovalHandlers = Pick<
  Handlers,
  'staff:approval' | 'staff:approve' | 'staff:approve-by-pin' | 'staff:withdraw-approval'
>;

/** A clinician's word that patients may see exactly this content; never a word about a translation, which has reviewers of its own. */
export function approvalHandlers(deps: ApprovalHandlersDeps): ApprovalHandlers {
  const { session, config, managed, contentVersion, today, unlock, record } = deps;
  const state = () => {
    const { approval } = config();
    const lapsed = blockedBecause({ mode: 'clinic', approval }, contentVersion, today());
    return { approval, lapsed, contentVersion };
  };
  const keep = (approval: ManagedSettings['approval']) => managed.keep({ ...managed.now(), approval });
  const approve = async (
    { id, role }: StaffPerson,
    months: (typeof APPROVAL_MONTHS)[number],
  ): Promise<Result<ReturnType<typeof state>, { readonly code: 'storage' }>> => {
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
  };
  return {
    async 'staff:approval'() {
      const asker = allowed(session, 'see-approval');
      return asker.ok ? ok(state()) : asker;
    },
    async 'staff:approve'({ months }) {
      const clinician = allowed(session, 'approve');
      return clinician.ok ? approve(clinician.value, months) : clinician;
    },
    async 'staff:approve-by-pin'({ pin, months }) {
      const manager = allowed(session, 'set-up');
      if (!manager.ok) return manager;
      const clinician = await unlock(pin);
      if (!clinician.ok) {
        if (clinician.failure.code === 'wrong-pin') await record('wrong-pin', manager.value.id);
        return clinician;
      }
      return may(clinician.value, 'approve')
        ? approve(clinician.value, months)
        : refuse({ code: 'not-allowed' });
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
