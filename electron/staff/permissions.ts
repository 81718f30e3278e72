import { type Result, refuse } from '#core/result';
import type { AccountRole, StaffPerson } from '#core/staff/account';
import type { StaffSession } from './staff-session';

/** Who may do what after the PIN. What is not in this table, nobody may. */
const MAY = {
  /** See visits and decide about them: the people at the patient's side. A manager needs none of it to keep the kiosk. */
  visits: ['nurse', 'clinician'],
  /** Add, remove, give PINs: whoever answers for the kiosk. */
  people: ['manager'],
  settings: ['manager'],
  /** Know whether patients may see the content, and until when. */
  'see-approval': ['clinician', 'manager'],
  /** Say that the content is right: a clinical judgement. */
  approve: ['clinician'],
  /** Who did what, also to colleagues. */
  audit: ['manager'],
  /** Walk through the set-up and its tests. */
  'set-up': ['manager'],
  /** Carry reports and settings between the kiosk and whoever mends it. */
  transfer: ['manager'],
  /** Take the kiosk away from patients. */
  end: ['manager'],
} as const satisfies Record<string, readonly AccountRole[]>;

type Task = keyof typeof MAY;

export const may = ({ role }: StaffPerson, task: Task): boolean => {
  const roles: readonly AccountRole[] = MAY[task];
  return roles.includes(role);
};

/** The person who asks, with the session's time begun anew; or why not. */
export function allowed(
  session: Pick<StaffSession, 'touch'>,
  task: Task,
): Result<StaffPerson, { readonly code: 'locked' | 'not-allowed' }> {
  const staff = session.touch();
  if (!staff) return refuse({ code: 'locked' });
  return may(staff, task) ? { ok: true, value: staff } : refuse({ code: 'not-allowed' });
}
