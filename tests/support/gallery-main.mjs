/**
 * A small Electron program that shows the built gallery in the same engine as the kiosk, for axe, layout and pictures.
 * It must never be packaged.
 */
import path from 'node:path';
import { app, BrowserWindow } from 'electron';
import { announceGallery, GALLERY_PAGE, serveGallery } from '../../electron/review/gallery-protocol.mjs';

announceGallery();

// Not awaited here: Electron becomes ready only once this module has run.
void app.whenReady().then(async () => {
  serveGallery(path.resolve(import.meta.dirname, '../../out/gallery'));
  const window = new BrowserWindow({
    width: 1080,
    height: 1920,
    frame: false,
    webPreferences: { sandbox: true, contextIsolation: true, backgroundThrottling: false },
  });
  await window.loadURL(GALLERY_PAGE);
});
