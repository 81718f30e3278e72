import path from 'node:path';
import { app, webContents } from 'electron';
import type { LanguageShelf } from '#core/config/page-settings';
import languages from '../locales/languages.json';
import { createDocuments } from './documents/documents';
import type { KnownPrinter } from './documents/usable-printer';
import { EXIT } from './exit-codes';
import { openDoor } from './ipc/door';
import { LOG_NAME } from './log/event-log';
import { handleProcessFaults } from './recovery/process-faults';
import { takesData } from './recovery/storage-watch';
import { traceBug } from './recovery/trace-bug';
import { startWatchdog } from './recovery/watchdog';
import { isFirstRun } from './staff/first-run';
import { beforeReady, type Start } from './start/before-ready';
import { createEnding } from './start/ending';
import { openKeeping } from './start/open-keeping';
import { type KioskDeps, openKiosk } from './start/open-kiosk';
import { openPage } from './start/open-page';
import { openStaff } from './start/open-staff';
import { sayIfBlocked } from './start/say-if-blocked';
import { settingsNow } from './start/settings-now';
import { storageTrouble } from './start/storage-trouble';
import { startAgain } from './start/supervision';
import { untilOpen } from './start/until-open';
import { openUpdating } from './start/updating';
import { waitUntilMended } from './start/wait-until-mended';

/**
 * The composition root of the trusted side: three phases, and nothing else acts when imported. The window opens before the
 * stores, so that the first paint waits for no disk and no key.
 */
const shelf: LanguageShelf = {
  known: languages as LanguageShelf['known'],
  reviews: __LANGUAGE_REVIEWS__,
};
const contentVersion = __CONTENT_VERSION__;
/** How long the page has to take the answer before the program ends (ms). */
const ANSWER_MS = 200;

async function start({ paths, config, address, asBuilt, log: write }: Start): Promise<void> {
  const restart = (): void => end('asked', EXIT.RESTART);
  const { log, atWork } = openUpdating({ config, paths, log: write, restart });
  const { end, isEnding, beforeEnd } = createEnding(log);
  handleProcessFaults(log, end);
  app.on('before-quit', () => end('asked', EXIT.OK));
  // With a listener, Electron does not end the program when a page closes its window; the keeper opens another.
  app.on('window-all-closed', () => undefined);

  await app.whenReady();
  const { page, openDocumentWindow } = openPage({
    ...{ paths, address, asBuilt, log },
    keys: config.keys,
    mayClose: isEnding,
  });
  page.load();
  beforeEnd(page.letGo);
  const { versions } = process;
  log({ event: 'started', version: app.getVersion(), electron: versions.electron, mode: config.mode });

  const watchdog = startWatchdog({ thread: paths.watchdog, logFile: path.join(paths.logs, LOG_NAME), log });
  const trouble = storageTrouble({ folder: app.getPath('userData'), page, log });
  const keeping = openKeeping({ folder: paths.staff, config, shelf, log, trouble });
  const documents = createDocuments({
    openWindow: openDocumentWindow,
    address: address.document,
    printer: async () => (await keeping).configNow().printer,
  });
  const tell = (line: string): void => void process.stdout.write(`${line}\n`);
  const handlers = keeping.then((kept) => {
    const { files, accounts, setUp, audit, record, managed, configNow } = kept;
    const settings = settingsNow({
      config: configNow,
      isFirstRun: () => isFirstRun(config, accounts),
      shelf,
      contentVersion,
      now: () => new Date(),
    });
    sayIfBlocked(settings().blocked, log);
    const deps: KioskDeps = {
      ...{ paths, config, configNow, managed, shelf, settings, contentVersion },
      ...{ files, setUp, audit, record, documents, atWork, log },
      door: untilOpen(() => openStaff({ files, accounts, config, log, tell }), trouble()),
      pageOpened: page.pageOpened,
      reload: page.load,
      printers: () => systemPrinters(page.contentsId()),
      untilDiskTakes: () => untilOpen(() => takesData(paths.visits), trouble()),
      renew: () => startAgain(end),
      endSoon: () => setTimeout(() => end('asked', EXIT.OK), ANSWER_MS),
    };
    return untilOpen(() => openKiosk(deps), trouble());
  });
  void handlers.then(watchdog.started);
  // Before anything is waited for: the page may ask as soon as it has loaded.
  openDoor({
    handlers,
    kioskPage: page.contentsId,
    documentPage: documents.contentsId,
    origins: address.origins,
    note: log,
    trace: traceBug,
  });
}

/** Printers are asked for through a page; without one there are none to be known. */
async function systemPrinters(contentsId: number | null): Promise<readonly KnownPrinter[]> {
  const contents = contentsId === null ? undefined : webContents.fromId(contentsId);
  return contents ? contents.getPrintersAsync() : [];
}

const beginning = beforeReady(import.meta.dirname, shelf);
void (beginning.kind === 'start' ? start(beginning) : waitUntilMended(beginning));
