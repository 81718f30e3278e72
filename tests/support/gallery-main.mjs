/**
 * A small Electron program that shows the built gallery in the same engine as the kiosk, for axe, layout and pictures.
 * It must never be packaged, and it shows nothing but the gallery's own files.
 */
import fs from 'node:fs/promises';
import path from 'node:path';
import { app, BrowserWindow, protocol } from 'electron';

const folder = path.resolve(import.meta.dirname, '../../out/gallery');
/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

protocol.registerSchemesAsPrivileged([
  { scheme: 'gallery', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);

/**
 * @param {Request} request
 * @returns {Promise<Response>}
 */
async function serve(request) {
  const { pathname } = new URL(request.url);
  const file = path.join(folder, path.normalize(decodeURIComponent(pathname)));
  const type = types[path.extname(file)];
  if (!file.startsWith(folder) || !type) return new Response(null, { status: 404 });
  try {
    return new Response(await fs.readFile(file), { headers: { 'content-type': type } });
  } catch {
    return new Response(null, { status: 404 });
  }
}

// Not awaited here: Electron becomes ready only once this module has run.
void app.whenReady().then(async () => {
  protocol.handle('gallery', serve);
  const window = new BrowserWindow({
    width: 1080,
    height: 1920,
    frame: false,
    webPreferences: { sandbox: true, contextIsolation: true, backgroundThrottling: false },
  });
  await window.loadURL('gallery://page/gallery/index.html');
});
