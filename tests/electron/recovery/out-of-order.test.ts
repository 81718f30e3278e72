import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import languages from '../../../locales/languages.json';

const page = readFileSync('assets/out-of-order.html', 'utf8');
const style = readFileSync('assets/out-of-order.css', 'utf8');
const tokens = readFileSync('renderer/styles/tokens.css', 'utf8');

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
    expect(page.match(/(?:href|src)="([^"]*)"/g)).toEqual(['href="out-of-order.css"']);
    expect(style).not.toMatch(/url\(|@import/);
  });

  it('has the colours of the page, though it cannot use its tokens', () => {
    for (const colour of style.match(/#[0-9a-f]{6}/g) ?? []) expect(tokens).toContain(`: ${colour};`);
  });
});
