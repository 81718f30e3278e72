/**
 * Electron's part of `npm run review-packet`: takes a picture of every screen in English and in the language under review, puts the
 * packet together, and prints it as PDF with the fonts of the kiosk. It must never show or serve anything but the gallery.
 */
import fs from 'node:fs';
import path from 'node:path';
import { app, BrowserWindow } from 'electron';
import { announceGallery, GALLERY_PAGE, serveGallery } from './gallery-protocol.mjs';
import { packetPage } from './packet-page.mjs';

/** CSS pixels of the kiosk, and how much of it is kept: enough to read, small enough to send. */
const GLASS = { width: 1080, height: 1920, deviceScaleFactor: 1, mobile: false };
const SCALE = 0.4;
const JPEG_QUALITY = 72;
const PRINTED = { printBackground: true, pageSize: 'A4', preferCSSPageSize: true, generateTaggedPDF: true };

/**
 * @typedef {object} Job
 * @property {import('../../core/languages').LanguageEntry} language
 * @property {string} folder where the packet is written
 * @property {string} gallery where the gallery was built
 * @property {import('./packet-content.mjs').PacketString[]} strings
 */

/** @typedef {{ state: string, english: string, own: string, places: string[] }} Screen pictures as base64 of a JPEG */

/** Runs in the page. */
const turnTo = (/** @type {string} */ query) => `(async () => {
  history.pushState(null, '', ${JSON.stringify(query)});
  dispatchEvent(new PopStateEvent('popstate'));
  while (!document.documentElement.dataset.galleryReady) await new Promise(requestAnimationFrame);
  for (const animation of document.getAnimations()) {
    if (animation.effect.getComputedTiming().endTime === Infinity) animation.cancel(); else animation.finish();
  }
  await new Promise(requestAnimationFrame);
  return [...window.galleryPlaces];
})()`;

/**
 * @param {BrowserWindow} window
 * @param {string} state
 * @param {string} language
 * @returns {Promise<{ picture: string, places: string[] }>}
 */
async function shot({ webContents }, state, language) {
  const query = new URLSearchParams({ state, language, still: '1', alone: '1' });
  /** @type {string[]} */
  const places = await webContents.executeJavaScript(turnTo(`?${query}`));
  const { data } = await webContents.debugger.sendCommand('Page.captureScreenshot', {
    format: 'jpeg',
    quality: JPEG_QUALITY,
    clip: { x: 0, y: 0, width: GLASS.width, height: GLASS.height, scale: SCALE },
  });
  return { picture: data, places };
}

/**
 * @param {BrowserWindow} window
 * @param {string} language
 * @returns {Promise<Screen[]>}
 */
async function screens(window, language) {
  await window.loadURL(GALLERY_PAGE);
  window.webContents.debugger.attach();
  await window.webContents.debugger.sendCommand('Emulation.setDeviceMetricsOverride', GLASS);
  /** @type {string[]} */
  const states = await window.webContents.executeJavaScript(
    `(async () => {
      while (!document.querySelector('#root a')) await new Promise(requestAnimationFrame);
      return [...document.querySelectorAll('#root a')].map((link) => link.textContent);
    })()`,
  );
  const taken = [];
  for (const state of states) {
    const english = await shot(window, state, 'en');
    const own = await shot(window, state, language);
    taken.push({ state, english: english.picture, own: own.picture, places: own.places });
  }
  window.webContents.debugger.detach();
  return taken;
}

/** The kiosk's font faces: the gallery's own style sheets, with addresses that hold from any page. */
function fontFaces(/** @type {string} */ gallery) {
  const assets = new URL('../assets/', GALLERY_PAGE).href;
  const folder = path.join(gallery, 'assets');
  const sheets = fs.readdirSync(folder).filter((name) => name.endsWith('.css'));
  const css = sheets.map((name) => fs.readFileSync(path.join(folder, name), 'utf8')).join('\n');
  return (css.match(/@font-face\s*{[^}]*}/g) ?? [])
    .join('\n')
    .replace(
      /url\((["']?)(?:\.\/)?(?:assets\/)?([^"')]+)\1\)/g,
      (_match, _quote, file) => `url("${assets}${path.basename(file)}")`,
    );
}

/**
 * @param {BrowserWindow} window
 * @param {string} html
 * @param {Job} job
 */
async function print(window, html, { folder, gallery }) {
  await window.loadURL(GALLERY_PAGE);
  await window.webContents.executeJavaScript(
    `document.open(); document.write(${JSON.stringify(html)}); document.close();`,
  );
  await window.webContents.insertCSS(fontFaces(gallery));
  await window.webContents.executeJavaScript(
    `(async () => {
      // One after the other: more than two hundred at once are too many for Chromium.
      for (const image of document.images) await image.decode();
      await document.fonts.ready;
    })()`,
  );
  fs.writeFileSync(path.join(folder, 'packet.pdf'), await window.webContents.printToPDF(PRINTED));
}

announceGallery();
// Pictures without a window are drawn by the processor anyway.
app.disableHardwareAcceleration();

// Not awaited here: Electron becomes ready only once this module has run.
void app.whenReady().then(async () => {
  try {
    /** @type {Job} */
    const job = JSON.parse(fs.readFileSync(process.env.REVIEW_JOB ?? '', 'utf8'));
    serveGallery(job.gallery);
    const window = new BrowserWindow({
      ...GLASS,
      show: false,
      frame: false,
      // Drawn without a window, so that nothing flickers on the desk of whoever runs this; a hidden window would draw nothing.
      webPreferences: { sandbox: true, contextIsolation: true, backgroundThrottling: false, offscreen: true },
    });
    const html = packetPage(job, await screens(window, job.language.code));
    fs.writeFileSync(path.join(job.folder, 'packet.html'), html);
    await print(window, html, job);
    app.exit(0);
  } catch (error) {
    console.error(error);
    app.exit(1);
  }
});
