import type { Urgency } from '../procedure/safety-questions';

/**
 * What the nurse checks aloud (storyboard part 6). Each value says what it means for readiness: nothing open, a word needed,
 * or a stop. None is ever pre-set. N12 of the storyboard, the outcome, is a decision of its own.
 */
export interface NurseItem {
  readonly id: string;
  /** Items the nurse may settle with one deliberate tap on the whole group. */
  readonly group: 'identity' | 'asked-aloud' | 'understanding';
  readonly values: Readonly<Record<string, 'fine' | Urgency>>;
  /** The value that leaves nothing open. */
  readonly fine: string;
  /** Also needed when the outcome is that nothing is done today. */
  readonly always?: true;
}

const askedAloud = { none: 'fine', 'yes-told-clinician': 'stop', 'not-asked': 'talk' } as const;

export const NURSE_ITEMS = [
  { id: 'N1', group: 'identity', values: { done: 'fine', 'not-done': 'stop' }, fine: 'done', always: true },
  { id: 'N2', group: 'identity', values: { match: 'fine', mismatch: 'stop' }, fine: 'match' },
  { id: 'N3', group: 'asked-aloud', values: askedAloud, fine: 'none' },
  { id: 'N4', group: 'asked-aloud', values: askedAloud, fine: 'none' },
  { id: 'N5', group: 'asked-aloud', values: askedAloud, fine: 'none' },
  { id: 'N6', group: 'asked-aloud', values: askedAloud, fine: 'none' },
  {
    id: 'N7',
    group: 'understanding',
    values: { 'not-needed': 'fine', used: 'fine', declined: 'fine', waiting: 'talk' },
    fine: 'not-needed',
  },
  {
    id: 'N8',
    group: 'understanding',
    values: { clear: 'fine', 're-explained': 'fine', 'still-unclear': 'stop' },
    fine: 'clear',
  },
  {
    id: 'N9',
    group: 'understanding',
    values: { 'all-answered': 'fine', 'some-open': 'stop' },
    fine: 'all-answered',
  },
  { id: 'N10', group: 'understanding', values: { none: 'fine', yes: 'stop' }, fine: 'none', always: true },
  { id: 'N11', group: 'understanding', values: { yes: 'fine', no: 'talk' }, fine: 'yes' },
] as const satisfies readonly NurseItem[];

export type NurseItemId = (typeof NURSE_ITEMS)[number]['id'];
export type NurseItemGroup = (typeof NURSE_ITEMS)[number]['group'];

/** The item with this id. */
export function nurseItem(id: NurseItemId): NurseItem {
  const item = NURSE_ITEMS.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`no nurse item ${id}`);
  return item;
}

/** What a value of an item means for readiness; null when the item does not offer it. */
export function meaningOf(id: NurseItemId, value: string): 'fine' | Urgency | null {
  const { values } = nurseItem(id);
  return Object.hasOwn(values, value) ? (values[value] ?? null) : null;
}
