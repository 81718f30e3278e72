import { mayBeNearChest } from '../procedure/body-areas';
import type { QuestionId } from '../procedure/questions';
import { SAFETY_ANSWERS, type SafetyConcernId, type Urgency } from '../procedure/safety-questions';
import { STATEMENTS, type StatementAnswer, type StatementId } from '../procedure/statements';
import { STEPS, type StepId, stepById } from '../procedure/steps';
import { TEACH_BACKS, type TeachBackAnswer, type TeachBackId } from '../procedure/teach-backs';
import type { Need } from '../visit/events';
import { notSeen, openStatements } from '../visit/selectors';
import type { Visit } from '../visit/state';
import { teachBackProgress } from '../visit/teach-back-progress';
import type { NurseItemId } from './nurse-items';

/** Why the nurse must say a word, in codes; the page turns them into the staff's language and the patient's own. */
export type FlagReason =
  | { readonly kind: 'statement'; readonly statement: StatementId; readonly answer: StatementAnswer }
  | {
      readonly kind: 'teach-back';
      readonly teachBack: TeachBackId;
      readonly tries: readonly TeachBackAnswer[];
    }
  | { readonly kind: 'safety'; readonly concern: SafetyConcernId }
  | { readonly kind: 'question'; readonly question: QuestionId }
  | { readonly kind: 'need'; readonly need: Need }
  | { readonly kind: 'skipped' }
  | { readonly kind: 'area-not-sure' }
  | { readonly kind: 'not-ready'; readonly standing: boolean }
  | { readonly kind: 'draft-language'; readonly language: string }
  | { readonly kind: 'helped' }
  | { readonly kind: 'raised' }
  | { readonly kind: 'nurse-item'; readonly item: NurseItemId; readonly value: string }
  | {
      readonly kind: 'not-finished';
      readonly notSeen: readonly StepId[];
      readonly unanswered: readonly StepId[];
    };

export interface Flag {
  /** Stable within the visit; part of the action's address. Letters, digits and dashes. */
  readonly id: string;
  readonly urgency: Urgency | 'not-finished';
  readonly reason: FlagReason;
  /** The screen it came from, where there is one. */
  readonly step: StepId | null;
  /** The nurse's own questions which, all answered "none", settle it. */
  readonly settledBy?: readonly NurseItemId[];
}

/** What the rule must know beside the visit itself. */
export interface RuleContext {
  /** Languages whose translation no qualified human has signed (LA-3). */
  readonly draftLanguages: readonly string[];
}

/** Every flag that the patient's own side of the visit raises, strongest first, catalogue order within. */
export function patientFlags(visit: Visit, context: RuleContext): readonly Flag[] {
  const flags = [
    ...notReadyFlags(visit),
    ...safetyFlags(visit),
    ...statementFlags(visit),
    ...teachBackFlags(visit),
    ...needFlags(visit),
    ...questionFlags(visit),
    ...skippedFlags(visit),
    ...areaFlags(visit),
    ...languageFlags(visit, context),
    ...notFinishedFlags(visit),
  ];
  const strength = { stop: 0, 'not-finished': 1, talk: 2 } as const;
  return flags.sort((a, b) => strength[a.urgency] - strength[b.urgency]);
}

function notReadyFlags({ notReady }: Visit): Flag[] {
  if (notReady === 'never') return [];
  const standing = notReady === 'said';
  return [
    {
      id: 'not-ready',
      urgency: standing ? 'stop' : 'talk',
      reason: { kind: 'not-ready', standing },
      step: null,
    },
  ];
}

function safetyFlags(visit: Visit): Flag[] {
  const near = mayBeNearChest(visit.areas);
  return SAFETY_ANSWERS.filter(({ id }) => visit.safety.includes(id)).map((answer) => ({
    id: `safety-${answer.id}`,
    urgency: near && 'urgencyNearChest' in answer ? answer.urgencyNearChest : answer.urgency,
    reason: { kind: 'safety', concern: answer.id },
    step: 'S07',
    ...('settledBy' in answer ? { settledBy: answer.settledBy } : {}),
  }));
}

function statementFlags(visit: Visit): Flag[] {
  return STATEMENTS.flatMap((statement) => {
    const answer = visit.statements[statement.id];
    if (answer === undefined || answer === 'yes') return [];
    return [
      {
        id: statement.id,
        urgency: statement.urgency,
        reason: { kind: 'statement', statement: statement.id, answer },
        step: statement.id,
        ...('settledBy' in statement ? { settledBy: statement.settledBy } : {}),
      } satisfies Flag,
    ];
  });
}

/** A point tried and not made clear. Not tried at all is a skip, which says nothing about understanding. */
function teachBackFlags(visit: Visit): Flag[] {
  return TEACH_BACKS.flatMap(({ id, urgency }) => {
    const tries = visit.teachBacks[id] ?? [];
    const progress = teachBackProgress(id, tries);
    if (progress === 'clear' || progress === 'untried') return [];
    return [{ id, urgency, reason: { kind: 'teach-back', teachBack: id, tries }, step: id } satisfies Flag];
  });
}

function needFlags(visit: Visit): Flag[] {
  return visit.needs.map((need) => ({
    id: `need-${need}`,
    urgency: need === 'unwell' ? 'stop' : 'talk',
    reason: { kind: 'need', need },
    step: null,
  }));
}

function questionFlags(visit: Visit): Flag[] {
  return visit.questions.map((question) => ({
    id: question,
    urgency: 'talk',
    reason: { kind: 'question', question },
    step: null,
  }));
}

/**
 * Screens left without what they are for: an explanation skipped, or a question left without an answer, also one whose answer
 * was taken back later. A statement without an answer keeps the visit unfinished and is not counted twice here.
 */
function skippedFlags(visit: Visit): Flag[] {
  const leftOpen = (id: StepId): boolean => {
    const step = stepById(id);
    if (step.kind === 'area') return visit.areas.length === 0;
    if (step.kind === 'safety') return visit.safety.length === 0;
    if (step.kind === 'teach-back') return (visit.teachBacks[step.id] ?? []).length === 0;
    return step.kind === 'explain' && visit.skipped.includes(id);
  };
  const reached = new Set<StepId>([...visit.seen, ...visit.skipped]);
  return STEPS.filter(({ id }) => reached.has(id) && leftOpen(id)).map(({ id }) => ({
    id: `skipped-${id}`,
    urgency: 'talk',
    reason: { kind: 'skipped' },
    step: id,
  }));
}

function areaFlags({ areas }: Visit): Flag[] {
  if (!areas.includes('not-sure')) return [];
  return [{ id: 'area-not-sure', urgency: 'talk', reason: { kind: 'area-not-sure' }, step: 'area' }];
}

function languageFlags({ languages }: Visit, { draftLanguages }: RuleContext): Flag[] {
  return languages
    .filter((language) => draftLanguages.includes(language))
    .map((language) => ({
      id: `draft-language-${language}`,
      urgency: 'talk',
      reason: { kind: 'draft-language', language },
      step: null,
    }));
}

/** Left, called away, still on the way, or a statement without an answer: never ready (gate G1). */
function notFinishedFlags(visit: Visit): Flag[] {
  const unanswered = openStatements(visit);
  const leftOnTheWay = visit.closedBecause === 'left' && stepById(visit.step).kind !== 'hand-over';
  if (visit.finished && unanswered.length === 0 && !leftOnTheWay) return [];
  const unseen = notSeen(visit).filter((step) => !unanswered.includes(step));
  return [
    {
      id: 'not-finished',
      urgency: 'not-finished',
      reason: { kind: 'not-finished', notSeen: unseen, unanswered },
      step: null,
    },
  ];
}
