import path from 'node:path';
import { app, type BrowserWindow, Menu, powerSaveBlocker, session } from 'electron';
import type { KeyMap } from '#core/config/keys';
import { createDocumentWindow } from '../documents/document-window';
import type { Log } from '../log/log-event';
import { createPageKeeper, type PageKeeper } from '../recovery/page-keeper';
import { createPatience } from '../recovery/patience';
import { appProtocol } from '../security/app-protocol';
import type { AsBuilt } from '../security/as-built';
import { PAGE_SCHEME, type PageAddress } from '../security/page-address';
import { servedClips } from '../security/served-clips';
import { type ServedFiles, servedFiles } from '../security/served-files';
import { closeSession, holdPage } from '../security/web-policy';
import { keysNamedIn } from '../window/kiosk-keys';
import { createKioskWindow } from '../window/kiosk-window';
import type { Paths } from './paths';
import { tellDamage } from './tell-damage';

export interface PageDeps {
  readonly paths: Paths;
  readonly address: PageAddress;
  readonly asBuilt: AsBuilt;
  readonly log: Log;
  readonly keys: KeyMap;
  /** True once the program is to end. */
  readonly mayClose: () => boolean;
}

/** What the second phase gives: the page on the glass, and the way to a hidden one for paper. */
export interface Pages {
  readonly page: PageKeeper;
  readonly openDocumentWindow: () => BrowserWindow;
}

/** Phase 2, as soon as Chromium is ready: the session is closed to the world, then the way to the page is there. Nothing is loaded yet. */
export function openPage({ paths, address, asBuilt, log, keys, mayClose }: PageDeps): Pages {
  Menu.setApplicationMenu(null);
  // A partition without 'persist:' lives in memory: whatever a page might store is gone with the program, and never on disk.
  // Its price is the code cache, which was measured to cost less here than the databases a stored session opens.
  const kiosk = session.fromPartition('kiosk', { cache: false });
  closeSession(kiosk, address, log);
  const damaged = tellDamage(log, () => page.damaged());
  kiosk.protocol.handle(PAGE_SCHEME, appProtocol(everythingServed(paths), asBuilt, damaged));
  const powers = { preload: paths.preload, session: kiosk, devTools: address.isDevelopment };
  const createWindow = (): BrowserWindow =>
    createKioskWindow({ ...powers, namedKeys: keysNamedIn(keys), mayClose });
  // Every page, also one that should not exist, is held the moment it does.
  app.on('web-contents-created', (_event, contents) => holdPage(contents, address, log));
  const monotonic = (): number => performance.now();
  const page = createPageKeeper({ createWindow, address, patience: createPatience(), monotonic, log });
  powerSaveBlocker.start('prevent-display-sleep');
  // Node loads what an answer is made of with the first one (60 ms): now, while the page's process is still starting.
  setImmediate(() => new Response(null));
  return { page, openDocumentWindow: () => createDocumentWindow(powers) };
}

/** The page as it was built, the page that needs none of it, and what is heard. */
function everythingServed({ page, assets, audio }: Paths): ServedFiles {
  const served = servedFiles(page);
  served.set('/out-of-order.html', {
    file: path.join(assets, 'out-of-order.html'),
    type: 'text/html; charset=utf-8',
  });
  served.set('/out-of-order.css', {
    file: path.join(assets, 'out-of-order.css'),
    type: 'text/css; charset=utf-8',
  });
  for (const [address, quiet] of servedFiles(path.join(assets, 'out-of-order'))) {
    served.set(`/out-of-order${address}`, quiet);
  }
  const clips = servedClips(audio);
  return { get: (address) => served.get(address) ?? clips.get(address) };
}
