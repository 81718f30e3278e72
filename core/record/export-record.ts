import { STATEMENTS } from '../procedure/statements';
import { TEACH_BACKS } from '../procedure/teach-backs';
import type { WeighedFlag } from '../readiness/evaluate';
import { NURSE_ITEMS } from '../readiness/nurse-items';
import { notSeen } from '../visit/selectors';
import { teachBackProgress } from '../visit/teach-back-progress';
import type { ExportedFlag, ExportedRecord } from './exported-record';
import type { VisitRecord } from './record';

/**
 * A sealed record as another system reads it: ids, codes and times in UTC, without a word to be translated. It must never hold
 * more than the record, and its form is published as docs/record.schema.json. `utc` writes milliseconds since 1970 as ISO 8601.
 */
export function exportRecord(record: VisitRecord, utc: (at: number) => string): ExportedRecord {
  const { visit, readiness } = record;
  return {
    format: 'beforehand-record',
    formatVersion: 1,
    notice: record.notice,
    visitId: visit.visitId,
    ticket: { picture: visit.ticket.picture, number: visit.ticket.number },
    times: {
      began: utc(visit.beganAt),
      lastAnswer: record.lastAnswerAt === null ? null : utc(record.lastAnswerAt),
      signedOff: utc(record.sealedAt),
    },
    content: {
      version: record.contentVersion,
      programVersion: record.programVersion,
      approval: record.approval && { ...record.approval },
    },
    language: {
      code: visit.language,
      translation: record.translation,
      all: [...visit.languages],
      drafts: [...record.draftLanguages],
    },
    modes: [...record.modes],
    answers: answersOf(record),
    screens: { seen: [...visit.seen], skipped: [...visit.skipped], notSeen: [...notSeen(visit)] },
    readiness: {
      first: readiness.first,
      level: readiness.level,
      finished: readiness.finished,
      flags: readiness.flags.map((flag) => flagOf(flag, record)),
    },
    review: reviewOf(record),
    decisions:
      record.decisions &&
      record.decisions.map(({ at, staff, decision }) => ({ at: utc(at), staff, decision: { ...decision } })),
  };
}

function answersOf({ visit }: VisitRecord): ExportedRecord['answers'] {
  return {
    areas: [...visit.areas],
    safety: [...visit.safety],
    teachBacks: TEACH_BACKS.map(({ id }) => {
      const tries = visit.teachBacks[id] ?? [];
      return { id, tries: [...tries], result: teachBackProgress(id, tries) };
    }),
    statements: STATEMENTS.map(({ id }) => ({ id, answer: visit.statements[id] ?? null })),
    questions: [...visit.questions],
    needs: [...visit.needs],
    notReady: visit.notReady,
  };
}

function flagOf(
  { id, urgency, step, reason, open, loweredBy }: WeighedFlag,
  { visit }: VisitRecord,
): ExportedFlag {
  const note = visit.review.flags[id];
  return {
    id,
    kind: reason.kind,
    urgency,
    step,
    open,
    loweredBy,
    entry: note?.entry ?? null,
    enteredBy: note?.by ?? null,
  };
}

function reviewOf({ visit: { review } }: VisitRecord): ExportedRecord['review'] {
  return {
    items: NURSE_ITEMS.map(({ id }) => ({ id, value: review.items[id] ?? null })),
    helped: review.helped,
    raisedTo: review.raisedTo,
    outcome: review.outcome,
    signedOffBy: review.signedOff?.by ?? null,
  };
}
