/** Why an event is not taken. The page cannot cause one in ordinary use: it is a bug, a race after a resync, or a stranger. */
export const REFUSALS = [
  'no-visit',
  'already-begun',
  'visit-closed',
  'not-on-this-step',
  'nothing-behind',
  'not-answered',
  'cannot-skip',
  'cannot-see',
  'answer-not-offered',
  'no-third-try',
  'question-not-offered',
  'waiting-for-a-person',
  'not-finished',
  'signed-off',
  'unknown-flag',
  'value-not-offered',
  'sign-off-blocked',
  'still-open',
] as const;
export type Refusal = (typeof REFUSALS)[number];
