import { BrowserWindow } from 'electron';
import { type PagePowers, pagePreferences } from '../security/page-preferences';

/** Wider than the widest paper, so that a sheet is laid out as it will be printed (CSS pixels). */
const SIZE = { width: 900, height: 1200 };

/**
 * The window a document is drawn in. It is never shown, takes no focus and no touch, and its page is held as tightly as the one on
 * the glass. Whoever opens it destroys it.
 */
export const createDocumentWindow = (powers: PagePowers): BrowserWindow =>
  new BrowserWindow({
    ...SIZE,
    show: false,
    frame: false,
    focusable: false,
    skipTaskbar: true,
    backgroundColor: '#ffffff',
    webPreferences: pagePreferences(powers),
  });

/** Resolves when the page of this window can draw nothing any more: it could not be loaded, or its process has gone. */
export const lossOf = ({ webContents }: BrowserWindow): Promise<null> =>
  new Promise((resolve) => {
    webContents.once('render-process-gone', () => resolve(null));
    webContents.once('did-fail-load', () => resolve(null));
  });
