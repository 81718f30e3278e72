import type { BrowserWindow } from 'electron';
import type { Log } from '../log/log-event';
import { isWithin, type PageAddress } from '../security/page-address';
import { createPageScreen, type Fell } from './page-screen';
import type { Patience } from './patience';

/** How long a page may take from loading until it asks what to show (ms). */
export const OPENING_MS = 20_000;
/** How soon the out-of-order page is put up again when it fell itself (ms). */
const QUIET_RETRY_MS = 2_000;

export interface PageKeeperDeps {
  readonly createWindow: () => BrowserWindow;
  readonly address: PageAddress;
  readonly patience: Patience;
  readonly monotonic: () => number;
  readonly log: Log;
}

/** Keeps a working page on the screen, whatever happens to it. */
export interface PageKeeper {
  /** Loads the page; also anew, for what it must be told at its start. */
  load(): void;
  /** Shows the out-of-order page until the next `load`, and nothing tries anything meanwhile. */
  hold(): void;
  /** The page works: it asked what to show. */
  pageOpened(): void;
  /** A file of the page is not as it was built: loading it again at once would not help. */
  damaged(): void;
  contentsId(): number | null;
  /** From now on nothing is brought back. */
  letGo(): void;
}

export function createPageKeeper(deps: PageKeeperDeps): PageKeeper {
  const { createWindow, address, patience, monotonic, log } = deps;
  let timer: NodeJS.Timeout | undefined;
  let state: 'working' | 'paused' | 'let-go' = 'working';
  let loadedAt = 0;
  const after = (milliseconds: number, work: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(work, milliseconds);
  };
  const load = (): void => {
    state = 'working';
    loadedAt = monotonic();
    after(OPENING_MS, () => fell({ event: 'page-silent' }));
    screen.show(address.start);
  };
  const hold = (): void => {
    clearTimeout(timer);
    state = 'paused';
    log({ event: 'out-of-order' });
    screen.show(address.outOfOrder);
  };
  const pause = (milliseconds: number): void => {
    hold();
    after(milliseconds, load);
  };
  // Even the quiet page can fall: it is put up again without haste, and the pause goes on.
  const showQuietly = (): void => {
    if (state === 'paused') screen.show(address.outOfOrder);
  };
  const fell: Fell = (event) => {
    if (state === 'let-go') return;
    log(event);
    if (state === 'paused') {
      setTimeout(showQuietly, QUIET_RETRY_MS);
      return;
    }
    const remedy = patience.afterFall(monotonic());
    if (remedy.kind === 'pause') {
      pause(remedy.milliseconds);
    } else {
      log({ event: 'page-reloaded' });
      load();
    }
  };
  const isOurs = (url: string): boolean => isWithin(url, address.origins);
  const screen = createPageScreen({ createWindow, isOurs, fell, log });
  return {
    load,
    hold,
    pageOpened() {
      clearTimeout(timer);
      log({ event: 'page-opened', milliseconds: Math.round(monotonic() - loadedAt) });
    },
    damaged() {
      // A page asks for many files at once, and those that are still under way when it is taken away are refused as well.
      if (state === 'working') pause(patience.pauseAfter(monotonic()));
    },
    contentsId: screen.contentsId,
    letGo() {
      state = 'let-go';
      clearTimeout(timer);
    },
  };
}
