import inspector from 'node:inspector';
import path from 'node:path';
import { app, protocol } from 'electron';
import type { ClinicConfig } from '#core/config/clinic-config';
import type { LanguageShelf } from '#core/config/page-settings';
import { loadConfig } from '../config/load-config';
import { EXIT, type ExitCode, sayWhy } from '../exit-codes';
import { openEventLog } from '../log/event-log';
import type { Log } from '../log/log-event';
import { ANYTHING_GOES, type AsBuilt, openAsBuilt } from '../security/as-built';
import { PAGE_SCHEME, type PageAddress, pageAddress } from '../security/page-address';
import { type Starter, startProblems } from '../security/start-rules';
import { hardenCommandLine } from '../security/switches';
import { prepareDataFolder } from './data-folder';
import { damagedParts, type Paths, pathsFrom } from './paths';

/** What the later phases are built on. */
export interface Beginning {
  readonly paths: Paths;
  readonly config: ClinicConfig;
  readonly address: PageAddress;
  readonly asBuilt: AsBuilt;
  readonly log: Log;
}

/** Phase 1, before Chromium starts: command line, scheme, config, data folder, one kiosk per folder. Ends the process on refusal. */
export function beforeReady(here: string, shelf: LanguageShelf): Beginning {
  // Files Chromium makes are nobody else's business either.
  process.umask(0o077);
  // Whoever starts an unpackaged program, or holds its inspector, has it in the hand already; and tests start it with switches of theirs.
  const inspectorOpen = inspector.url() !== undefined;
  const problems = app.isPackaged && !inspectorOpen ? startProblems(starter()) : [];
  if (problems.length > 0) return refuseToStart(EXIT.USAGE, problems);
  const address = pageAddress(process.env.KIOSK_DEV_SERVER, app.isPackaged);
  // Chromium would write keys of its connections there. There are none, and no file of anybody's choosing is made either.
  delete process.env.SSLKEYLOGFILE;
  prepareChromium(address, inspectorOpen);
  const config = loadConfig(process.env.KIOSK_CONFIG, shelf);
  if (!config.ok) return refuseToStart(EXIT.CONFIG, config.failure);
  const userData = dataFolder();
  const prepared = prepareDataFolder(userData);
  if (!prepared.ok) return refuseToStart(EXIT.CANNOT_STORE, [prepared.failure]);
  app.setPath('userData', userData);
  // What Chromium keeps for itself stays apart from what the kiosk keeps.
  app.setPath('sessionData', path.join(userData, 'browser'));
  app.setPath('crashDumps', path.join(userData, 'browser', 'crashes'));
  const paths = pathsFrom(here, userData);
  const asBuilt = address.isDevelopment ? ANYTHING_GOES : openAsBuilt(__AS_BUILT__, here);
  const damaged = damagedParts(paths, asBuilt);
  if (damaged.length > 0)
    return refuseToStart(EXIT.DAMAGED, [
      `parts of the program are missing or are not as they were built: ${damaged.join(', ')}. Install the program again.`,
    ]);
  if (!app.requestSingleInstanceLock())
    return refuseToStart(EXIT.ALREADY_RUNNING, [
      `another kiosk runs with the data folder ${userData}. Stop it, or name another with --user-data-dir.`,
    ]);
  return { paths, config: config.value, address, asBuilt, log: openEventLog(paths.logs, Date.now) };
}

/** The folder that was named. Chromium falls back to its own without a word when that one cannot be made. */
function dataFolder(): string {
  const named = app.commandLine.getSwitchValue('user-data-dir');
  return named ? path.resolve(named) : app.getPath('userData');
}

const starter = (): Starter => ({
  words: process.argv.slice(1),
  environment: process.env,
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
});

function prepareChromium({ isDevelopment }: PageAddress, inspectorOpen: boolean): void {
  hardenCommandLine(app.commandLine, { inspectorOpen, isDevelopment });
  // With --no-sandbox this would make the network service fall over and over.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  protocol.registerSchemesAsPrivileged([
    {
      scheme: PAGE_SCHEME,
      // No code cache: a session in memory loses it, and to make it kept the first paint waiting for 50 ms.
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true },
    },
  ]);
}

/** Says why, and ends. Before 'ready' nothing is open yet, and app.exit would return and let the start go on. */
function refuseToStart(exitCode: ExitCode, lines: readonly string[]): never {
  sayWhy(lines);
  process.exit(exitCode);
}
