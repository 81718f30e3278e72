import type { BrowserWindow } from 'electron';
import { isKeyForPage } from './kiosk-keys';

/** Takes away what leads out of the page: keys, zoom and closing. `mayClose` is true once the program is to end. */
export function lockWindow(window: BrowserWindow, mayClose: () => boolean): void {
  const { webContents } = window;
  webContents.on('before-input-event', (event, input) => {
    if (!isKeyForPage(input)) event.preventDefault();
  });
  const unzoom = (): void => {
    webContents.setZoomFactor(1);
    void webContents.setVisualZoomLevelLimits(1, 1);
  };
  webContents.on('zoom-changed', unzoom);
  webContents.on('did-finish-load', unzoom);
  window.on('close', (event) => {
    if (!mayClose()) event.preventDefault();
  });
}
