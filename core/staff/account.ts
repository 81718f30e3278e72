import { STAFF_ROLES, type StaffMember, type StaffRole } from '../readiness/decisions';

/** Who may unlock. A manager keeps the kiosk and its people, sees no visit and decides nothing about one. */
export const ACCOUNT_ROLES = [...STAFF_ROLES, 'manager'] as const;
export type AccountRole = (typeof ACCOUNT_ROLES)[number];

/** A person of the clinic at this kiosk: an id, never a name. */
export interface StaffPerson {
  readonly id: string;
  readonly role: AccountRole;
}

/** Where an account comes from; only those made on the screen can be changed there. */
export const ACCOUNT_ORIGINS = ['config', 'screen', 'evaluation'] as const;
export type AccountOrigin = (typeof ACCOUNT_ORIGINS)[number];

const isStaffRole = (role: AccountRole): role is StaffRole =>
  STAFF_ROLES.some((deciding) => deciding === role);

/** The person as one who decides about visits; null for whoever may not. */
export const decidingMember = ({ id, role }: StaffPerson): StaffMember | null =>
  isStaffRole(role) ? { id, role } : null;
