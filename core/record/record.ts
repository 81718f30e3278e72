import type { StaffDecision, StaffMember } from '../readiness/decisions';
import { evaluate, type Readiness } from '../readiness/evaluate';
import type { RuleContext } from '../readiness/flags';
import { maySignOff, signOffBlocks } from '../readiness/review';
import { ok, type Result, refuse } from '../result';
import type { VisitEvent } from '../visit/events';
import type { Visit } from '../visit/state';

/**
 * The sealed visit with its review: readiness notes for the consent conversation, never a consent form. Versioned from day
 * one: a later version adds an upgrader (upgrade-record.ts) and a golden file under tests/core/golden/.
 */
export const RECORD_VERSION = 3;

/** How the screens reached the patient. That something was read aloud is known; whether it was read as well is not. */
export const VISIT_MODES = ['read', 'heard', 'helped'] as const;
export type VisitMode = (typeof VISIT_MODES)[number];

/** How far the words were that this patient read: the approved text itself, or a translation of it. */
export const TRANSLATIONS = ['master', 'draft', 'reviewed'] as const;
export type Translation = (typeof TRANSLATIONS)[number];

/** One decision of staff, as it was taken. */
export interface RecordedDecision {
  /** Milliseconds since 1970 (UTC). */
  readonly at: number;
  readonly staff: StaffMember;
  readonly decision: StaffDecision;
}

/** Who approved the content, and through which day. */
export interface RecordApproval {
  readonly approvedBy: string;
  readonly expiresOn: string;
}

export interface VisitRecord {
  readonly version: typeof RECORD_VERSION;
  readonly notice: 'readiness-notes-only';
  readonly sealedAt: number;
  /** The patient's last act before the visit was closed; null: sealed before this was kept. */
  readonly lastAnswerAt: number | null;
  readonly contentVersion: string;
  /** Of the program that sealed it; null: sealed before this was kept. */
  readonly programVersion: string | null;
  readonly draftLanguages: readonly string[];
  /** Of the language the visit ended in. */
  readonly translation: Translation;
  /** Null: nobody had approved the content (evaluation), or sealed before this was kept. */
  readonly approval: RecordApproval | null;
  readonly modes: readonly VisitMode[];
  readonly visit: Visit;
  readonly readiness: Readiness;
  /** Every decision of staff, in order; null: sealed before they were kept. */
  readonly decisions: readonly RecordedDecision[] | null;
}

/** What the kiosk knows beside the visit when it is sealed. */
export interface SealContext extends RuleContext {
  readonly programVersion: string;
  readonly approval: RecordApproval | null;
}

/** The language the content is written and approved in; all others are translations of it. */
export const MASTER_LANGUAGE = 'en';

/** Seals a signed-off visit. Refused with 'sign-off-blocked' while anything is open or nobody signed. */
export function sealRecord(
  visit: Visit,
  events: readonly VisitEvent[],
  context: SealContext,
): Result<VisitRecord, 'sign-off-blocked'> {
  const { signedOff } = visit.review;
  if (!signedOff || !maySignOff(signOffBlocks(visit, context))) return refuse('sign-off-blocked');
  const draftLanguages = visit.languages.filter((language) => context.draftLanguages.includes(language));
  return ok({
    version: RECORD_VERSION,
    notice: 'readiness-notes-only',
    sealedAt: signedOff.at,
    lastAnswerAt: events.findLast(({ type }) => type !== 'staff-decided' && type !== 'closed')?.at ?? null,
    contentVersion: visit.contentVersion,
    programVersion: context.programVersion,
    draftLanguages,
    translation: translationOf(visit.language, draftLanguages),
    approval: context.approval,
    modes: modesOf(visit.listened, visit.review.helped),
    visit,
    readiness: evaluate(visit, context),
    decisions: events.flatMap((event) =>
      event.type === 'staff-decided' ? [{ at: event.at, staff: event.staff, decision: event.decision }] : [],
    ),
  });
}

/** How far the words of a language were, when these languages were drafts. */
export function translationOf(language: string, draftLanguages: readonly string[]): Translation {
  if (draftLanguages.includes(language)) return 'draft';
  return language === MASTER_LANGUAGE ? 'master' : 'reviewed';
}

export const modesOf = (listened: boolean, helped: boolean): readonly VisitMode[] => [
  listened ? 'heard' : 'read',
  ...(helped ? (['helped'] as const) : []),
];
