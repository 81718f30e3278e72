/**
 * Serves the built gallery to a small Electron program of our own: the tests' and the review packet's. It must never be packaged,
 * and it serves nothing but the gallery's own files.
 */
import fs from 'node:fs/promises';
import path from 'node:path';
import { protocol } from 'electron';

export const GALLERY_PAGE = 'gallery://page/gallery/index.html';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** To be called before Electron is ready. */
export function announceGallery() {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'gallery', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/**
 * To be called once Electron is ready.
 * @param {string} folder where the gallery was built
 */
export function serveGallery(folder) {
  protocol.handle('gallery', (request) => serve(folder, request));
}

/**
 * @param {string} folder
 * @param {Request} request
 * @returns {Promise<Response>}
 */
async function serve(folder, request) {
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
