/**
 * `npm run bench`: measures the built program on this machine, from a fresh clone if need be. Arguments go to the runner.
 * It must never judge: figures of another machine say nothing about this one.
 */
import { asScript } from './as-script.mjs';
import { prepare } from './prepare.mjs';
import { projectRoot } from './project-paths.mjs';
import { run } from './run-command.mjs';
import { toolCommand } from './tool-command.mjs';

await asScript(async () => {
  const { env, virtualDisplay } = await prepare();
  const args = ['test', '-c', 'tests/playwright.bench.config.ts', ...process.argv.slice(2)];
  const [command, commandArgs] = toolCommand('@playwright/test', args, 'playwright');
  const code = await run(command, commandArgs, { cwd: projectRoot, env });
  virtualDisplay?.stop();
  return code;
});
