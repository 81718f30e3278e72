// Keys that the rules' own ids decide at run time. Each pattern stands here once, so that the test for unused keys can read it.

import type { ParseKeys } from 'i18next';
import type { AreaAnswer } from '#core/procedure/body-areas';
import type { SafetyConcernId } from '#core/procedure/safety-questions';
import type { FlagEntry, Outcome } from '#core/readiness/decisions';
import type { ReadinessLevel, WeighedFlag } from '#core/readiness/evaluate';
import type { Flag, FlagReason } from '#core/readiness/flags';
import type { NurseItemGroup, NurseItemId } from '#core/readiness/nurse-items';
import type { ScriptId } from '#core/readiness/scripts';
import type { AccountRole } from '#core/staff/account';
import type { AuditEvent } from '#core/staff/audit-events';
import type { Need } from '#core/visit/events';
import type { TicketPictureId } from '#core/visit/ticket';

type StaffKey = ParseKeys<'staff'>;

const EXPLAINED: ReadonlySet<FlagReason['kind']> = new Set([
  'statement',
  'teach-back',
  'question',
  'skipped',
  'area-not-sure',
]);

export const roleKey = (role: AccountRole) => `roles.${role}` as const;
export const auditKey = (event: AuditEvent) => `audit.events.${event}` as const;
export const levelKey = (level: ReadinessLevel, length: 'label' | 'short') =>
  `readiness.${level}.${length}` as const;
/** What was not understood is explained and said back; what else a patient needs is taken care of. */
export const entryKey = ({ reason: { kind } }: Flag, entry: FlagEntry) =>
  EXPLAINED.has(kind) ? (`review.entries.${entry}` as const) : (`review.care.${entry}` as const);
export const settledKey = (by: NonNullable<WeighedFlag['loweredBy']>) => `review.settledBy.${by}` as const;
export const concernKey = (concern: SafetyConcernId) => `concerns.${concern}` as const;
export const needKey = (need: Need) => `needs.${need}` as const;
/** What staff ask about a point, and what to listen for in the answer. */
export const promptKey = (script: ScriptId) => `prompts.${script}` as const;
export const listenKey = (script: ScriptId) => `listen.${script}` as const;
export const groupKey = (group: NurseItemGroup, part: 'title' | 'fine') => `groups.${group}.${part}` as const;
export const itemKey = (item: NurseItemId, part: 'name' | 'hint') => `items.${item}.${part}` as const;
export const outcomeKey = (outcome: Outcome) => `outcomes.${outcome}` as const;

/** A value belongs to its item; the pairing is the catalogue's, which the type of the key cannot say. */
export const itemValueKey = (item: NurseItemId, value: string): StaffKey =>
  `items.${item}.values.${value}` as StaffKey;

/** In the patient's book: what staff call a ticket and a place on the body. */
export const ticketKey = (picture: TicketPictureId) => `tickets.${picture}` as const;
export const areaKey = (area: AreaAnswer) => `areas.${area}` as const;
