import type { ClinicConfig } from './clinic-config';

/** Why a kiosk in clinic mode shows no patient anything: a clinician's approval of exactly this content is not on file. */
export const BLOCKS = ['not-approved', 'approval-expired', 'approval-for-other-content'] as const;
export type Block = (typeof BLOCKS)[number];

/** Why a kiosk is closed to patients: nobody keeps it yet, or the content is not approved. */
export type Closed = Block | 'not-set-up';

/**
 * Whether patients may see the content today. `today` is the calendar day at the clinic, YYYY-MM-DD; an approval holds through
 * the day it names. Evaluation is never blocked: it carries its own constant mark.
 */
export function blockedBecause(
  { mode, approval }: Pick<ClinicConfig, 'mode' | 'approval'>,
  contentVersion: string,
  today: string,
): Block | null {
  if (mode === 'evaluation') return null;
  if (!approval) return 'not-approved';
  if (approval.contentVersion !== contentVersion) return 'approval-for-other-content';
  return approval.expiresOn < today ? 'approval-expired' : null;
}

/** How long a clinician may approve for on the screen (months). */
export const APPROVAL_MONTHS = [6, 12] as const;

/** The same day of the month so many months later, or the month's last; days of the calendar, YYYY-MM-DD. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  const [nextYear, nextMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const isLeap = (nextYear % 4 === 0 && nextYear % 100 !== 0) || nextYear % 400 === 0;
  const longest = nextMonth === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(nextMonth) ? 30 : 31;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${nextYear}-${two(nextMonth)}-${two(Math.min(date, longest))}`;
}
