import type { StaffPerson } from './account';

/** The set-up assistant: its steps in their order, and what it tests. */
export const SELF_TESTS = ['touch', 'sound', 'fonts', 'storage', 'printer'] as const;
export type SelfTest = (typeof SELF_TESTS)[number];

export const SET_UP_STEPS = [
  'language',
  'panel',
  'clinic',
  'languages',
  'people',
  'approval',
  ...SELF_TESTS,
  'summary',
] as const;
export type SetUpStep = (typeof SET_UP_STEPS)[number];

/** Who holds the set-up PIN: a manager for as long as there is no other. No account made on the screen can have this id. */
export const SET_UP_PERSON = 'set-up';

/** What a test told, and when (milliseconds since 1970). */
export interface TestResult {
  readonly works: boolean;
  readonly at: number;
}

/** How far the set-up is. It must never hold a PIN, nor what a setting is: those have places of their own. */
export interface SetUpProgress {
  /** The step that stands on the screen; null: never begun. */
  readonly step: SetUpStep | null;
  readonly isFinished: boolean;
  /** Null: not tested yet. */
  readonly tests: Readonly<Record<SelfTest, TestResult | null>>;
}

export const NOT_BEGUN: SetUpProgress = {
  step: null,
  isFinished: false,
  tests: { touch: null, sound: null, fonts: null, storage: null, printer: null },
};

/** Whether the set-up waits for this person: the first one here, or a manager whose set-up was left half-way. */
export const setsUp = ({ id, role }: StaffPerson, { step, isFinished }: SetUpProgress): boolean =>
  id === SET_UP_PERSON || (role === 'manager' && step !== null && !isFinished);
