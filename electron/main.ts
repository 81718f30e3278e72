import { app } from 'electron';
import type { LanguageShelf } from '#core/config/page-settings';
import languages from '../locales/languages.json';
import { createDocuments } from './documents/documents';
import { EXIT } from './exit-codes';
import { openDoor } from './ipc/door';
import { handleProcessFaults } from './recovery/process-faults';
import { traceBug } from './recovery/trace-bug';
import { type Beginning, beforeReady } from './start/before-ready';
import { createEnding } from './start/ending';
import { openKiosk } from './start/open-kiosk';
import { openPage } from './start/open-page';
import { openStaff } from './start/open-staff';
import { sayIfBlocked } from './start/say-if-blocked';
import { settingsNow } from './start/settings-now';
import { startUpkeep } from './start/upkeep';
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

async function start({ paths, config, address, log }: Beginning): Promise<void> {
  const { end, refuse, isEnding, beforeEnd } = createEnding(log);
  handleProcessFaults(log, end);
  app.on('before-quit', () => end('asked', EXIT.OK));
  // With a listener, Electron does not end the program when a page closes its window; the keeper opens another.
  app.on('window-all-closed', () => undefined);

  await app.whenReady();
  const { page, openDocumentWindow } = openPage({
    paths,
    address,
    log,
    keys: config.keys,
    mayClose: isEnding,
  });
  beforeEnd(page.letGo);
  const { versions } = process;
  log({ event: 'started', version: app.getVersion(), electron: versions.electron, mode: config.mode });

  const settings = settingsNow(config, shelf, contentVersion, () => new Date());
  sayIfBlocked(settings().blocked, log);
  const tell = (line: string): void => void process.stdout.write(`${line}\n`);
  const unlock = valueOrEnd(openStaff({ folder: paths.staff, config, log, tell }), refuse);
  const { pageOpened } = page;
  const { document, origins } = address;
  const documents = createDocuments({
    openWindow: openDocumentWindow,
    address: document,
    printer: config.printer,
  });
  const kiosk = valueOrEnd(
    openKiosk({ paths, config, settings, contentVersion, unlock, pageOpened, documents, log }),
    refuse,
  );
  openDoor({
    handlers: kiosk.then(({ handlers }) => handlers),
    kioskPage: page.contentsId,
    documentPage: documents.contentsId,
    origins,
    note: log,
    trace: traceBug,
  });
  const { visits } = await kiosk;
  startUpkeep({ visits, blocked: () => settings().blocked, blockChanged: page.load });
}

void start(beforeReady(import.meta.dirname, shelf));
