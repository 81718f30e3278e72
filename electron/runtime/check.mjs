/**
 * `npm run check`: everything that can be said about the code without running it, all tools at once.
 * `--fix` first lets the tools repair what they can. It must never pass when a tool could not run.
 */
import { asScript } from './as-script.mjs';
import { ensureNodePackages } from './node-packages.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { inProject } from './project-paths.mjs';
import { capture } from './run-command.mjs';
import { since } from './say.mjs';
import { toolCommand } from './tool-command.mjs';

const colours = process.stdout.isTTY === true;
const styleSheets = 'renderer/**/*.css';

/** @typedef {{ name: string, packageName: string, tool?: string, args: string[] }} Tool */

/** @type {Tool[]} */
const checks = [
  { name: 'types', packageName: 'typescript', tool: 'tsc', args: ['-b'] },
  {
    name: 'biome',
    packageName: '@biomejs/biome',
    tool: 'biome',
    args: ['ci', `--colors=${colours ? 'force' : 'off'}`, '.'],
  },
  { name: 'stylelint', packageName: 'stylelint', args: [styleSheets] },
  { name: 'knip', packageName: 'knip', args: ['--no-progress'] },
];

/** @type {Tool[]} */
const repairs = [
  { name: 'biome --write', packageName: '@biomejs/biome', tool: 'biome', args: ['check', '--write', '.'] },
  { name: 'stylelint --fix', packageName: 'stylelint', args: [styleSheets, '--fix'] },
];

/**
 * @param {Tool} tool
 * @returns {Promise<boolean>} whether it found nothing
 */
async function runTool({ name, packageName, tool, args }) {
  const startedAt = performance.now();
  const [command, commandArgs] = toolCommand(packageName, args, tool);
  const env = { ...process.env, FORCE_COLOR: colours ? '1' : '0' };
  const { code, stdout, stderr } = await capture(command, commandArgs, { cwd: inProject(), env });
  if (code !== 0) process.stdout.write(`${stdout}${stderr}`);
  console.log(`check ${name}: ${code === 0 ? 'ok' : `failed (exit code ${code})`}, ${since(startedAt)}`);
  return code === 0;
}

await asScript(async () => {
  await oneAtATime(ensureNodePackages);
  if (process.argv.includes('--fix')) {
    for (const repair of repairs) await runTool(repair);
  }
  const results = await Promise.all(checks.map(runTool));
  const failed = results.filter((passed) => !passed).length;
  console.log(
    failed === 0 ? 'check: all tools agree' : `check: ${failed} of ${checks.length} tools found something`,
  );
  return failed === 0 ? 0 : 1;
});
