/**
 * The stages of `npm test`, in their order: the cheap ones that find most come first.
 * It must never hold a stage that passes without having run.
 */
import { packagedProgram } from './packaged-program.mjs';
import { inProject } from './project-paths.mjs';
import { toolCommand } from './tool-command.mjs';

/** Where the JSON reports go; outside the folders that Playwright empties. */
export const reportFolder = inProject('test-results', 'reports');

/**
 * @typedef {object} Stage
 * @property {string} name for progress lines
 * @property {'check' | 'unit' | 'e2e' | 'packaged'} group what `--only=` selects
 * @property {() => [string, string[]]} command
 * @property {string} [report] the JSON report that tells its tests
 * @property {boolean} [needsDisplay]
 * @property {'print' | 'keyboard'} [tools] what it starts beside the kiosk (test-tools.mjs)
 * @property {NodeJS.ProcessEnv} [env] on top of the prepared one
 */

/** @param {string} file */
const report = (file) => inProject('test-results', 'reports', file);

/**
 * @param {string} script one of ours, in this folder
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
const own = (script, args = []) => [process.execPath, [inProject('electron', 'runtime', script), ...args]];

/**
 * @param {string} config
 * @param {string} output a folder that Playwright empties first
 * @param {string[]} args
 */
function playwright(config, output, args) {
  const folder = inProject('test-results', output);
  return toolCommand(
    '@playwright/test',
    ['test', '-c', config, '--reporter=list,json', '--output', folder, ...args],
    'playwright',
  );
}

/**
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
function vitest(args) {
  const [node, rest] = toolCommand('vitest', args);
  return [node, ['--import', new URL('./map-group-by.mjs', import.meta.url).href, ...rest]];
}

/**
 * All stages.
 * @param {string[]} passedOn arguments for the test runners, such as a file name or `-t`
 * @returns {Stage[]}
 */
export function testStages(passedOn) {
  const unitReport = report('unit.json');
  const unitArgs = [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
    ...passedOn,
  ];
  const playwrightEnv = (/** @type {string} */ file) => ({
    PLAYWRIGHT_JSON_OUTPUT_FILE: report(file),
    PLAYWRIGHT_HTML_OPEN: 'never',
  });
  return [
    { name: 'check', group: 'check', command: () => own('check.mjs') },
    { name: 'unit tests', group: 'unit', command: () => vitest(unitArgs), report: unitReport },
    { name: 'build', group: 'e2e', command: () => own('ensure-build.mjs') },
    {
      name: 'end-to-end tests',
      group: 'e2e',
      command: () => playwright('tests/playwright.config.ts', 'e2e', passedOn),
      report: report('e2e.json'),
      needsDisplay: true,
      tools: 'print',
      env: playwrightEnv('e2e.json'),
    },
    { name: 'packaging', group: 'packaged', command: () => own('package.mjs', ['--dir-only']) },
    {
      name: 'packaging the test twin',
      group: 'packaged',
      command: () => own('package.mjs', ['--test-twin']),
    },
    {
      name: 'tests of the packaged program',
      group: 'packaged',
      command: () => playwright('tests/playwright.packaged.config.ts', 'packaged', passedOn),
      report: report('packaged.json'),
      needsDisplay: true,
      tools: 'keyboard',
      env: {
        ...playwrightEnv('packaged.json'),
        KIOSK_PACKAGED: packagedProgram({ twin: false }),
        KIOSK_PACKAGED_TWIN: packagedProgram({ twin: true }),
      },
    },
  ];
}
