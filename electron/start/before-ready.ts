import { existsSync } from 'node:fs';
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
import { passingFolder } from './passing-folder';
import { damagedParts, type Paths, pathsFrom } from './paths';
import { isSupervised } from './supervision';

interface Begun {
  readonly paths: Paths;
  readonly address: PageAddress;
  readonly asBuilt: AsBuilt;
  readonly log: Log;
}

/** What the later phases are built on. */
export interface Start extends Begun {
  readonly kind: 'start';
  readonly config: ClinicConfig;
}

/** It cannot start, but patients may stand in front of it: something calm must be shown until a person has put it right. */
export interface Stuck extends Begun {
  readonly kind: 'stuck';
  /** A code for the log. */
  readonly why: 'config' | 'data-folder';
  readonly isMended: () => boolean;
}

type Reason = Pick<Stuck, 'why' | 'isMended'> & {
  readonly exitCode: ExitCode;
  readonly lines: readonly string[];
};

/**
 * Phase 1, before Chromium starts: command line, scheme, config, data folder, one kiosk per folder. On refusal it ends the process with
 * a code, for whoever has just started it by hand; a supervised kiosk, or one whose data is there, gives what it waits for instead.
 */
export function beforeReady(here: string, shelf: LanguageShelf): Start | Stuck {
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
  const userData = dataFolder();
  const load = () => loadConfig(process.env.KIOSK_CONFIG, shelf);
  const prepare = () => prepareDataFolder(userData);
  const stuck = (reason: Reason): Stuck => {
    if (!isSupervised() && !isKiosksDisk(userData, reason))
      return refuseToStart(reason.exitCode, reason.lines);
    sayWhy(reason.lines);
    const folder = prepare().ok ? userData : passingFolder();
    if (folder === null)
      return refuseToStart(reason.exitCode, [
        'and nothing can be shown either: no folder can be written to.',
      ]);
    const { why, isMended } = reason;
    return { kind: 'stuck', ...begin(here, folder, address), why, isMended };
  };
  const config = load();
  if (!config.ok)
    return stuck({ exitCode: EXIT.CONFIG, lines: config.failure, why: 'config', isMended: () => load().ok });
  const prepared = prepare();
  if (!prepared.ok) {
    const lines = [prepared.failure];
    return stuck({ exitCode: EXIT.CANNOT_STORE, lines, why: 'data-folder', isMended: () => prepare().ok });
  }
  return { kind: 'start', ...begin(here, userData, address), config: config.value };
}

/** A disk that went read-only under a kiosk that has served patients, not a folder somebody has just mistyped. */
const isKiosksDisk = (userData: string, { why }: Reason): boolean =>
  why === 'data-folder' && existsSync(path.join(userData, 'visits'));

function begin(here: string, folder: string, address: PageAddress): Begun {
  app.setPath('userData', folder);
  // What Chromium keeps for itself stays apart from what the kiosk keeps.
  app.setPath('sessionData', path.join(folder, 'browser'));
  app.setPath('crashDumps', path.join(folder, 'browser', 'crashes'));
  const paths = pathsFrom(here, folder);
  const asBuilt = address.isDevelopment ? ANYTHING_GOES : openAsBuilt(__AS_BUILT__, here);
  const damaged = damagedParts(paths, asBuilt);
  if (damaged.length > 0)
    return refuseToStart(EXIT.DAMAGED, [
      `parts of the program are missing or are not as they were built: ${damaged.join(', ')}. Install the program again.`,
    ]);
  if (!app.requestSingleInstanceLock())
    return refuseToStart(EXIT.ALREADY_RUNNING, [
      `another kiosk runs with the data folder ${folder}. Stop it, or name another with --user-data-dir.`,
    ]);
  return { paths, address, asBuilt, log: openEventLog(paths.logs, Date.now) };
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
