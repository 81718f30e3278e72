import { app, webContents } from 'electron';
import type { LanguageShelf } from '#core/config/page-settings';
import languages from '../locales/languages.json';
import { createDocuments } from './documents/documents';
import type { KnownPrinter } from './documents/usable-printer';
import { EXIT } from './exit-codes';
import { openDoor } from './ipc/door';
import { handleProcessFaults } from './recovery/process-faults';
import { traceBug } from './recovery/trace-bug';
import { isFirstRun } from './staff/first-run';
import { type Beginning, beforeReady } from './start/before-ready';
import { createEnding } from './start/ending';
import { openKeeping } from './start/open-keeping';
import { openKiosk } from './start/open-kiosk';
import { openPage } from './start/open-page';
import { openStaff } from './start/open-staff';
import { sayIfBlocked } from './start/say-if-blocked';
import { settingsNow } from './start/settings-now';
import { openUpdating } from './start/updating';
import { valueOrEnd } from './start/value-or-end';

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

async function start({ paths, config, address, asBuilt, log: write }: Beginning): Promise<void> {
  const restart = (): void => end('asked', EXIT.RESTART);
  const { log, atWork } = openUpdating({ config, paths, log: write, restart });
  const { end, refuse, isEnding, beforeEnd } = createEnding(log);
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
  beforeEnd(page.letGo);
  const { versions } = process;
  log({ event: 'started', version: app.getVersion(), electron: versions.electron, mode: config.mode });

  const keeping = openKeeping({ folder: paths.staff, config, shelf, log, refuse });
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
    const opening = openKiosk({
      ...{ paths, config, configNow, managed, shelf, settings, contentVersion },
      ...{ files, setUp, audit, record, documents, atWork, log },
      door: valueOrEnd(openStaff({ files, accounts, config, log, tell }), refuse),
      pageOpened: page.pageOpened,
      reload: page.load,
      printers: () => systemPrinters(page.contentsId()),
      endSoon: () => setTimeout(() => end('asked', EXIT.OK), ANSWER_MS),
    });
    return valueOrEnd(opening, refuse);
  });
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

void start(beforeReady(import.meta.dirname, shelf));
