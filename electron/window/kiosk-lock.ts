import type { BrowserWindow } from 'electron';
import { isKeyForPage } from './kiosk-keys';

export interface WindowLock {
  /** What the clinic's keypad, switches and headset send, beside the keys of every kiosk. */
  readonly namedKeys: ReadonlySet<string>;
  /** True once the program is to end. */
  readonly mayClose: () => boolean;
}

/** Takes away what leads out of the page: keys, zoom and closing. */
export function lockWindow(window: BrowserWindow, { namedKeys, mayClose }: WindowLock): void {
  const { webContents } = window;
  webContents.on('before-input-event', (event, input) => {
    if (!isKeyForPage(input, namedKeys)) event.preventDefault();
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
