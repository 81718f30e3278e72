import type { BrowserWindow } from 'electron';
import type { Log, LogEvent } from '../log/log-event';
import { startHeartbeat } from './heartbeat';

/** Chromium's code for a load that another load replaced. */
const ABORTED = -3;
/** A world of our own in the page: what the page's scripts did to theirs does not matter to the heartbeat. */
const OUR_WORLD = 999;

/** Whether anything is drawn: a page that starts has its own time for it, and one without a root is drawn by its markup. */
const SHOWS =
  "document.documentElement.dataset.screen === 'starting' || document.getElementById('root')?.childElementCount !== 0";

/** The window of the moment and what is on it. It tells each fall once and mends nothing itself. */
export interface PageScreen {
  /** Loads an address, in a new window if the last one is gone. */
  show(url: string): void;
  contentsId(): number | null;
}

/** Told with what the log is to say of it. */
export type Fell = (event: LogEvent) => void;

export interface PageScreenDeps {
  readonly createWindow: () => BrowserWindow;
  /** Whether an address is one of ours. */
  readonly isOurs: (url: string) => boolean;
  /** The page was killed, crashed, hung, left for another, closed its window or could not be loaded. */
  readonly fell: Fell;
  readonly log: Log;
}

export function createPageScreen(deps: PageScreenDeps): PageScreen {
  const { createWindow, fell } = deps;
  let window: BrowserWindow | null = null;
  const open = (): BrowserWindow => {
    const opened = createWindow();
    const stopWatching = watch(opened, deps);
    opened.once('closed', () => {
      stopWatching();
      window = null;
      fell({ event: 'page-closed' });
    });
    return opened;
  };
  return {
    show(url) {
      window ??= open();
      // A load that fails is told by 'did-fail-load'.
      void window.loadURL(url).catch(() => undefined);
    },
    contentsId: () => (window && !window.isDestroyed() ? window.webContents.id : null),
  };
}

/** Tells each fall of this window's page. Gives the way to stop. */
function watch(window: BrowserWindow, { isOurs, fell, log }: PageScreenDeps): () => void {
  const { webContents } = window;
  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    beat.anew();
    fell({ event: 'page-gone', reason, exitCode });
  });
  webContents.on('did-fail-load', (_event, code, _text, _url, isMainFrame) => {
    if (isMainFrame && code !== ABORTED) fell({ event: 'page-not-loaded', code });
  });
  // Chromium asks nobody before a page makes itself about:blank (seen in Electron 33), and a blank page answers the heartbeat.
  webContents.on('did-navigate', (_event, url) => {
    if (!isOurs(url)) fell({ event: 'page-left' });
  });
  const crash = (event: 'page-hung' | 'page-blank'): void => {
    if (webContents.isDestroyed()) return;
    log({ event });
    // It falls by this, and is told as gone with the reason 'crashed'.
    webContents.forcefullyCrashRenderer();
  };
  const hung = (): void => crash('page-hung');
  webContents.on('unresponsive', hung);
  const ask = async (): Promise<boolean> =>
    (await webContents.executeJavaScriptInIsolatedWorld(OUR_WORLD, [{ code: SHOWS }])) !== false;
  const beat = startHeartbeat({ ask, hung, blank: () => crash('page-blank') });
  return beat.stop;
}
