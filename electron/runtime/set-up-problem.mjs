/**
 * A problem that the person at the keyboard can solve: its message says what to do, and is shown without a stack trace.
 * It must never be used for a bug of ours: those keep their stack.
 */
export class SetUpProblem extends Error {
  name = 'SetUpProblem';
}
