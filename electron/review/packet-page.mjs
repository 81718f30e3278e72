/**
 * The review packet as one page: screen by screen the two pictures, then each string with all that is needed to judge it, then the line
 * to sign. Pure: gives HTML. It must never fetch anything: the page is sent by mail and opened from a disk.
 */
import fs from 'node:fs';
import path from 'node:path';
import { ELSEWHERE, ELSEWHERE_LEAD, HOW, LEAD, SIGN_TEXT, TITLE } from './packet-words.mjs';

/** @typedef {import('./packet-content.mjs').PacketString} PacketString */
/** @typedef {{ state: string, english: string, own: string, places: string[] }} Screen */
/** @typedef {{ code: string, nativeName: string, dir: string }} Language */

const beside = (/** @type {string} */ name) => fs.readFileSync(path.join(import.meta.dirname, name), 'utf8');

/** @param {string} text */
const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A language by its own name, in its own letters. @param {Language} language */
const named = ({ code, nativeName }) => `<bdi lang="${code}">${escaped(nativeName)}</bdi>`;

/** Plural forms stand under their base, as the page asks for them. @param {string} place */
const asked = (place) => place.replace(/_(?:zero|one|two|few|many|other)$/, '');

/**
 * @param {PacketString} string
 * @param {Language} language
 */
const row = (string, { code, dir }) => `
<tr data-place="${escaped(string.place)}" data-english="${string.englishPrint}" data-words="${string.wordsPrint}">
  <td class="place">${escaped(string.place)}${string.stale ? ' <b>English edited since</b>' : ''}</td>
  <td lang="en">${escaped(string.english)}${string.facts.map((fact) => `<small>${escaped(fact)}</small>`).join('')}</td>
  <td><span lang="${code}" dir="${dir}">${escaped(string.words)}</span>
    <small class="back" lang="en">${string.back === null ? 'not put back into English' : escaped(string.back)}</small></td>
  <td class="verdict"><label><input type="checkbox"> right</label>
    <textarea lang="${code}" dir="${dir}" rows="1" aria-label="Better words for ${escaped(string.place)}"></textarea></td>
</tr>`;

/**
 * @param {string} title
 * @param {string} before what stands over the table
 * @param {PacketString[]} strings
 * @param {Language} language
 */
const section = (title, before, strings, language) => `
<section${strings.length === 0 ? ' class="seen"' : ''}><h2>${escaped(title)}</h2>${before}
${
  strings.length === 0
    ? '<p>All its strings stand on an earlier screen.</p>'
    : `<table><thead><tr><th>Place</th><th>English, facts</th><th>${named(language)}, back-translation</th><th>Your word</th></tr></thead>
<tbody>${strings.map((string) => row(string, language)).join('')}</tbody></table>
<p class="screen-only"><button type="button" data-rest>The rest of this screen is right</button></p>`
}</section>`;

/** @param {Screen} screen @param {Language} language */
const pictures = ({ state, english, own }, { nativeName }) => `
<div class="pictures"><img alt="${escaped(state)} in English" src="data:image/jpeg;base64,${english}">
<img alt="${escaped(state)} in ${escaped(nativeName)}" src="data:image/jpeg;base64,${own}"></div>`;

/**
 * Each string under the first screen that shows it; what no screen shows comes last.
 * @param {PacketString[]} strings
 * @param {Screen[]} screens
 * @param {Language} language
 */
function sections(strings, screens, language) {
  const left = new Set(strings);
  const parts = screens.map((screen) => {
    const shown = new Set(screen.places);
    const here = [...left].filter(({ place }) => shown.has(place) || shown.has(asked(place)));
    for (const string of here) left.delete(string);
    return section(screen.state, pictures(screen, language), here, language);
  });
  return [...parts, section(ELSEWHERE, `<p>${ELSEWHERE_LEAD}</p>`, [...left], language)].join('');
}

/** @param {string} name @param {string} label @param {string} [type] */
const line = (name, label, type = 'text') =>
  `<p class="line"><label>${label}<input name="${name}" type="${type}" autocomplete="off"></label></p>`;

/**
 * @param {{ language: Language, strings: PacketString[] }} packet
 * @param {Screen[]} screens
 * @returns {string} a whole HTML page
 */
export const packetPage = ({ language, strings }, screens) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${TITLE}: ${escaped(language.nativeName)}</title>
<style>${beside('packet.css')}</style></head>
<body data-language="${language.code}">
<header><h1>${TITLE}: ${named(language)}</h1><p>${escaped(LEAD)}</p>
<ol>${HOW.map((sentence) => `<li>${escaped(sentence)}</li>`).join('')}</ol>
<p class="screen-only"><label>Go on with a saved review <input type="file" accept=".json" data-open></label></p></header>
${sections(strings, screens, language)}
<section class="sign"><h2>Signature</h2><p>${escaped(SIGN_TEXT)}</p>
<form>${line('reviewer', 'Name')}${line('credential', 'Credential (for example: certified medical translator, number)')}${line('date', 'Date', 'date')}</form>
<p class="paper-only line">Signature</p></section>
<footer class="screen-only"><span data-count></span> <button type="button" data-save>Save</button></footer>
<script>${beside('packet-form.js')}</script>
</body></html>
`;
