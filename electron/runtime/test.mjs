/**
 * `npm test`: everything, from a fresh clone, in one command; what it prints last is what continuous integration reads.
 * `--only=check|unit|e2e|packaged` runs one group; other arguments go to the test runners.
 * It must never end well when a stage did not run.
 */
import fs from 'node:fs';
import { asScript } from './as-script.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { prepare } from './prepare.mjs';
import { projectRoot } from './project-paths.mjs';
import { run } from './run-command.mjs';
import { say, since } from './say.mjs';
import { SetUpProblem } from './set-up-problem.mjs';
import { tallyOf } from './test-reports.mjs';
import { reportFolder, testStages } from './test-stages.mjs';
import { ensureTestTools } from './test-tools.mjs';

const groups = ['check', 'unit', 'e2e', 'packaged'];

/** @returns {{ only: string | undefined, retry: boolean, passedOn: string[] }} */
function readArguments() {
  const args = process.argv.slice(2);
  const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length);
  if (only !== undefined && !groups.includes(only)) {
    throw new SetUpProblem(`--only=${only} is not known; it can be ${groups.join(', ')}`);
  }
  const passedOn = args.filter((arg) => !arg.startsWith('--only=') && arg !== '--retry');
  if (passedOn.length > 0 && only === undefined) {
    throw new SetUpProblem(
      `"${passedOn.join(' ')}" is for one test runner: say which with --only=unit, --only=e2e or --only=packaged`,
    );
  }
  return { only, retry: args.includes('--retry'), passedOn };
}

/**
 * Runs one stage.
 * @param {import('./test-stages.mjs').Stage} stage
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<import('./test-reports.mjs').Tally & { ok: boolean }>}
 */
async function runStage(stage, env) {
  const startedAt = performance.now();
  say(`${stage.name} …`);
  if (stage.report) fs.rmSync(stage.report, { force: true });
  const [command, args] = stage.command();
  const code = await run(command, args, { cwd: projectRoot, env: { ...env, ...stage.env } });
  const tally = stage.report ? tallyOf(stage.report) : { passed: 0, failed: 0 };
  const ok = code === 0 && tally.failed === 0 && (!stage.report || tally.passed > 0);
  const counted = stage.report ? `, ${tally.passed} passed, ${tally.failed} failed` : '';
  say(`${stage.name}: ${ok ? 'ok' : `FAILED (exit code ${code})`}${counted}, ${since(startedAt)}`);
  // A stage can fail without a failed test (a type error, a build): it still counts as one.
  return { ok, passed: tally.passed, failed: ok ? 0 : Math.max(1, tally.failed) };
}

await asScript(async () => {
  const startedAt = performance.now();
  const { only, retry, passedOn } = readArguments();
  const stages = testStages(passedOn).filter((stage) => !only || stage.group === only);
  const display = stages.some((stage) => stage.needsDisplay);
  const { env, virtualDisplay } = await prepare({ build: false, display, retry });
  for (const { tools } of stages) if (tools) await oneAtATime(() => ensureTestTools(tools));
  fs.mkdirSync(reportFolder, { recursive: true });
  let passed = 0;
  let failed = 0;
  let stoppedAt = '';
  for (const stage of stages) {
    const result = await runStage(stage, env);
    passed += result.passed;
    failed += result.failed;
    if (!result.ok) {
      stoppedAt = stage.name;
      break;
    }
  }
  virtualDisplay?.stop();
  say(
    stoppedAt
      ? `stopped at: ${stoppedAt}, after ${since(startedAt)}`
      : `all stages passed in ${since(startedAt)}`,
  );
  console.log(`${passed} passed, ${failed} failed`);
  return stoppedAt ? 1 : 0;
});
