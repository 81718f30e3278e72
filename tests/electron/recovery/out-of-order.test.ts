import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import languages from '../../../locales/languages.json';
import { lettersIn } from '../../support/font-letters';

const page = readFileSync('assets/out-of-order.html', 'utf8');
const style = readFileSync('assets/out-of-order.css', 'utf8');
const tokens = readFileSync('renderer/styles/tokens.css', 'utf8');

const ROOT_FAMILY = /:root \{[^}]*font-family: ([^;]*);/.exec(style)?.[1] ?? '';

/** What the page's own face of this name can draw at this weight; nothing for a family of the machine. */
function lettersOf(name: string, weight: number): ReadonlySet<string> {
  const faces = style.matchAll(
    /@font-face \{\s*font-family: "?([^;"]*)"?;\s*src: url\("([^"]*)"\);\s*font-weight: ([^;]*);/g,
  );
  for (const [, family, file, weights = ''] of faces) {
    const [least = 0, most = least] = weights.split(' ').map(Number);
    if (family === name && weight >= least && weight <= most) return lettersIn(`assets/${file}`);
  }
  return new Set();
}

describe('the page that stands when nothing else does', () => {
  it('can be told from outside', () => {
    expect(page).toMatch(/<html [^>]*data-screen="out-of-order"/);
  });

  it.each(languages)('speaks $code with the words of locales/, in its direction', ({ code, dir }) => {
    const file = path.join('locales', code, 'attract.json');
    const { title, body } = JSON.parse(readFileSync(file, 'utf8')).outOfOrder;
    expect(page).toContain(`<p lang="${code}" dir="${dir}"><strong>${title}</strong> ${body}</p>`);
  });

  it('needs no script and nothing the policy refuses', () => {
    expect(page).not.toMatch(/<script|style=|\son\w+=|https?:|data:/i);
    expect(page.match(/(?:href|src)="([^"]*)"/g)).toEqual([
      'href="out-of-order.css"',
      'src="out-of-order/staff.svg"',
    ]);
    expect(style).not.toContain('@import');
    const named = [...style.matchAll(/url\("([^"]*)"\)/g)].map(([, file]) => path.basename(file ?? ''));
    const there = readdirSync('assets/out-of-order').filter((file) => file.endsWith('.woff2'));
    expect(named.sort()).toEqual(there.sort());
  });

  it.each(languages)(
    'has a face of its own for every letter of $code, so that it needs none of the machine',
    ({ code }) => {
      const family = new RegExp(`:lang\\(${code}\\)[^{]*\\{\\s*font-family: ([^;]*);`).exec(style)?.[1];
      const names = (family ?? ROOT_FAMILY).split(', ').map((name) => name.replaceAll('"', ''));
      const { title, body } = JSON.parse(readFileSync(`locales/${code}/attract.json`, 'utf8')).outOfOrder;
      for (const weight of [400, 700]) {
        const letters = new Set(names.flatMap((name) => [...lettersOf(name, weight)]));
        const missing = [...new Set<string>(title + body)].filter((letter) => !letters.has(letter));
        expect(missing, `at ${weight}`).toEqual([]);
      }
    },
  );

  it('has the colours of the page, though it cannot use its tokens', () => {
    for (const colour of style.match(/#[0-9a-f]{6}/g) ?? []) expect(tokens).toContain(`: ${colour};`);
  });
});
