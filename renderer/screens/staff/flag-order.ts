// In which order staff meet the reasons: in the list what presses most, in the review what belongs together. Never drops one.
import type { WeighedFlag } from '#core/readiness/evaluate';

const STRENGTH = { stop: 0, 'not-finished': 1, talk: 2 } as const satisfies Record<
  WeighedFlag['urgency'],
  number
>;
const GROUPS = ['health', 'stop', 'not-finished', 'talk', 'question', 'language'] as const;
type Group = (typeof GROUPS)[number];

function groupOf({ reason, urgency }: WeighedFlag): Group {
  switch (reason.kind) {
    case 'safety':
    case 'nurse-item':
    case 'raised':
      return 'health';
    case 'question':
      return 'question';
    case 'draft-language':
      return 'language';
    case 'need':
    case 'statement':
    case 'teach-back':
    case 'skipped':
    case 'area-not-sure':
    case 'not-ready':
    case 'helped':
    case 'not-finished':
      return isUnwell(reason) ? 'health' : urgency;
  }
}

const isUnwell = (reason: WeighedFlag['reason']): boolean =>
  reason.kind === 'need' && reason.need === 'unwell';

const place = (flag: WeighedFlag): number => GROUPS.indexOf(groupOf(flag));
const byStrength = (a: WeighedFlag, b: WeighedFlag): number => STRENGTH[a.urgency] - STRENGTH[b.urgency];
const byGroup = (a: WeighedFlag, b: WeighedFlag): number => place(a) - place(b);

/** The strongest first; of one strength by kind, then as the rule gives them. */
export const pressingFirst = (flags: readonly WeighedFlag[]): readonly WeighedFlag[] =>
  [...flags].sort((a, b) => byStrength(a, b) || byGroup(a, b));

/** By kind: health, other stops, what is missing, what to talk about, questions, languages; the strongest first within. */
export const groupedByKind = (flags: readonly WeighedFlag[]): readonly WeighedFlag[] =>
  [...flags].sort((a, b) => byGroup(a, b) || byStrength(a, b));
