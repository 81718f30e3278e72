import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appProtocol } from '../../../electron/security/app-protocol';
import { ANYTHING_GOES } from '../../../electron/security/as-built';
import { PAGE_ORIGIN } from '../../../electron/security/page-address';
import { RESPONSE_HEADERS } from '../../../electron/security/response-headers';
import { servedClips } from '../../../electron/security/served-clips';
import { servedFiles } from '../../../electron/security/served-files';

let root = '';
let answer: (request: Request) => Promise<Response>;
const CLIP = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 251));

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'page-'));
  const page = path.join(root, 'page');
  mkdirSync(path.join(page, 'assets'), { recursive: true });
  writeFileSync(path.join(root, 'secret.html'), 'secret');
  writeFileSync(path.join(page, 'index.html'), '<!doctype html>');
  writeFileSync(path.join(page, 'assets', 'a b.css'), 'p{}');
  writeFileSync(path.join(page, 'assets', 'clip.opus'), CLIP);
  writeFileSync(path.join(page, 'assets', 'notes.txt'), 'not for the page');
  symlinkSync(path.join(root, 'secret.html'), path.join(page, 'link.html'));
  answer = appProtocol(servedFiles(page), ANYTHING_GOES, () => undefined);
  writeFileSync(path.join(page, 'later.html'), 'put there after the start');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Asks with an address as it stands; `new Request` would tidy it up before we see it. */
const ask = (address: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
  answer({ method, url: address, headers: new Headers(headers) } as Request);
const clip = (range: string): Promise<Response> => ask(`${PAGE_ORIGIN}/assets/clip.opus`, { range });

describe('the files of the page', () => {
  it.each([
    ['/index.html', 'text/html; charset=utf-8'],
    ['/assets/a%20b.css', 'text/css; charset=utf-8'],
    ['/assets/clip.opus', 'audio/ogg'],
    ['/index.html?v=1#top', 'text/html; charset=utf-8'],
  ])('%s is served as %s, with every security header', async (file, type) => {
    const { status, headers } = await ask(`${PAGE_ORIGIN}${file}`);
    expect([status, headers.get('content-type')]).toEqual([200, type]);
    for (const [name, value] of Object.entries(RESPONSE_HEADERS)) expect(headers.get(name)).toBe(value);
  });

  it.each([
    '/../secret.html',
    '/%2e%2e/secret.html',
    '/..%2fsecret.html',
    '/assets/../../secret.html',
    '/assets/..\\..\\secret.html',
    '//secret.html',
    '/index.html/',
    '/INDEX.HTML',
    '/index.html%00.css',
    '/link.html',
    '/later.html',
    '/assets/notes.txt',
    '/assets',
    '/',
    '',
    '/etc/passwd',
  ])('%j is not there', async (file) => {
    const response = await ask(`${PAGE_ORIGIN}${file}`);
    expect([response.status, await response.text()]).toEqual([404, '']);
  });

  it.each([
    'kiosk://other/index.html',
    'kiosk://page.evil/index.html',
    'https://page/index.html',
    'file:///etc/passwd',
  ])('nothing is served as %s', async (address) => expect((await ask(address)).status).toBe(404));

  it.each(['POST', 'PUT', 'DELETE'])('%s is not a way to ask', async (method) => {
    expect((await ask(`${PAGE_ORIGIN}/index.html`, {}, method)).status).toBe(405);
  });
});

describe('a sound clip asked for in parts', () => {
  it.each([
    ['bytes=0-', 0, 999],
    ['bytes=0-0', 0, 0],
    ['bytes=100-199', 100, 199],
    ['bytes=990-5000', 990, 999],
    ['bytes=-10', 990, 999],
    ['bytes=-5000', 0, 999],
  ])('%s is answered with bytes %i to %i', async (range, first, last) => {
    const response = await clip(range);
    expect(response.status).toBe(206);
    expect(response.headers.get('content-range')).toBe(`bytes ${first}-${last}/1000`);
    expect(response.headers.get('content-length')).toBe(String(last - first + 1));
    expect(Buffer.from(await response.arrayBuffer())).toEqual(CLIP.subarray(first, last + 1));
  });

  it.each(['bytes=1000-', 'bytes=5000-6000', 'bytes=-0'])('%s is not there', async (range) => {
    const response = await clip(range);
    expect([response.status, response.headers.get('content-range')]).toEqual([416, 'bytes */1000']);
  });

  it.each(['bytes=5-1', 'bytes=0-1,5-6', 'lines=1-2', 'bytes=-', ''])(
    '%j is no range: the whole clip is given',
    async (range) => {
      const response = await clip(range);
      expect([response.status, response.headers.get('accept-ranges')]).toEqual([200, 'bytes']);
      expect((await response.arrayBuffer()).byteLength).toBe(1000);
    },
  );
});

describe('the clips that are read aloud', () => {
  const NAME = '0123456789ab.opus';
  let clips: ReturnType<typeof servedClips>;
  beforeAll(() => {
    const folder = path.join(root, 'audio');
    mkdirSync(path.join(folder, 'pt-BR'), { recursive: true });
    for (const name of [NAME, 'manifest.json', 'ffffffffffff.mp3'])
      writeFileSync(path.join(folder, 'pt-BR', name), CLIP);
    symlinkSync(path.join(root, 'secret.html'), path.join(folder, 'pt-BR', 'aaaaaaaaaaaa.opus'));
    clips = servedClips(folder);
  });

  it('are served by language and name', () => {
    const file = path.join(root, 'audio', 'pt-BR', NAME);
    expect(clips.get(`/audio/pt-BR/${NAME}`)).toEqual({ file, type: 'audio/ogg' });
  });

  it.each([
    `/audio/es/${NAME}`,
    `/audio/../${NAME}`,
    `/audio/pt-BR/../pt-BR/${NAME}`,
    '/audio/pt-BR/ba9876543210.opus',
    '/audio/pt-BR/manifest.json',
    '/audio/pt-BR/ffffffffffff.mp3',
    '/audio/pt-BR/aaaaaaaaaaaa.opus',
    `/audio/pt-BR/${NAME}/`,
    '/audio/pt-BR',
    '/secret.html',
  ])('%s is not one of them', (address) => {
    expect(clips.get(address)).toBeUndefined();
  });

  it('are none where none lie', () => {
    expect(servedClips(path.join(root, 'nowhere')).get(`/audio/pt-BR/${NAME}`)).toBeUndefined();
  });
});
