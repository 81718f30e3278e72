/**
 * Turns an async function into a script with an exit code: the code it returns, or 1 with the reason on standard error.
 * It must never swallow a failure.
 */
import { say } from './say.mjs';
import { SetUpProblem } from './set-up-problem.mjs';

/**
 * Runs the script and ends the process.
 * @param {() => Promise<number>} script gives the exit code
 */
export async function asScript(script) {
  try {
    process.exit(await script());
  } catch (error) {
    if (error instanceof SetUpProblem) say(error.message);
    else console.error(error);
    process.exit(1);
  }
}
