import type { BrowserWindow } from 'electron';
import type { Log, LogEvent } from '../log/log-event';
import { startHeartbeat } from './heartbeat';

/** Chromium's code for a load that another load replaced. */
const ABORTED = -3;
/** A world of our own in the page: what the page's scripts did to theirs does not matter to the heartbeat. */
const OUR_WORLD = 999;

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
    fell({ event: 'page-gone', reason, exitCode });
  });
  webContents.on('did-fail-load', (_event, code, _text, _url, isMainFrame) => {
    if (isMainFrame && code !== ABORTED) fell({ event: 'page-not-loaded', code });
  });
  // Chromium asks nobody before a page makes itself about:blank (seen in Electron 33), and a blank page answers the heartbeat.
  webContents.on('did-navigate', (_event, url) => {
    if (!isOurs(url)) fell({ event: 'page-left' });
  });
  const crash = (): void => {
    if (webContents.isDestroyed()) return;
    log({ event: 'page-hung' });
    // It falls by this, and is told as gone with the reason 'crashed'.
    webContents.forcefullyCrashRenderer();
  };
  webContents.on('unresponsive', crash);
  const ask = (): Promise<unknown> =>
    webContents.executeJavaScriptInIsolatedWorld(OUR_WORLD, [{ code: '1' }]);
  return startHeartbeat(ask, crash);
}
