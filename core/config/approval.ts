import type { ClinicConfig } from './clinic-config';

/** Why a kiosk in clinic mode shows no patient anything: a clinician's approval of exactly this content is not on file. */
export const BLOCKS = ['not-approved', 'approval-expired', 'approval-for-other-content'] as const;
export type Block = (typeof BLOCKS)[number];

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
