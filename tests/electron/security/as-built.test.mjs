import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appProtocol } from '../../../electron/security/app-protocol.ts';
import { ANYTHING_GOES, openAsBuilt } from '../../../electron/security/as-built.ts';
import { listWhatWasBuilt, UNLISTED } from '../../../electron/security/list-what-was-built.mjs';
import { PAGE_ORIGIN } from '../../../electron/security/page-address.ts';
import { servedClips } from '../../../electron/security/served-clips.ts';
import { servedFiles } from '../../../electron/security/served-files.ts';
import { damagedParts, pathsFrom } from '../../../electron/start/paths.ts';

const CLIP = '/audio/pt-BR/0123456789ab.opus';
const FILES = {
  'out/main/main.js': `const list = \`${UNLISTED}\`;`,
  'out/preload/preload.cjs': '"use strict"',
  'out/renderer/index.html': '<!doctype html>',
  'out/renderer/assets/a b.js': 'page()',
  'assets/out-of-order.html': '<p>',
  'assets/out-of-order.css': 'p{}',
  'assets/audio/pt-BR/0123456789ab.opus': 'Bom dia',
  'assets/audio/pt-BR/manifest.json': '{}',
};

let project = '';
const at = (name) => path.join(project, name);
const write = (name, content) => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), content);
};
beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'as-built-'));
  for (const [name, content] of Object.entries(FILES)) write(name, content);
  listWhatWasBuilt(project);
});
afterEach(() => rmSync(project, { recursive: true }));

/** As the main module reads it: the list is a text in its code. */
const builtList = () =>
  String(JSON.parse(/"(?:[^"\\]|\\.)*"/.exec(readFileSync(at('out/main/main.js'), 'utf8'))?.[0] ?? ''));
const opened = () => openAsBuilt(builtList(), at('out/main'));
const paths = () => pathsFrom(at('out/main'), at('data'));

describe('the files that are served', () => {
  const damaged = [];
  async function statusOf(address, asBuilt = opened()) {
    damaged.length = 0;
    const { page, audio } = paths();
    const [files, clips] = [servedFiles(page), servedClips(audio)];
    const served = { get: (name) => files.get(name) ?? clips.get(name) };
    const answer = appProtocol(served, asBuilt, (name) => damaged.push(name));
    return (await answer(new Request(`${PAGE_ORIGIN}${address}`))).status;
  }

  it.each(['/index.html', '/assets/a%20b.js', CLIP])('%s is served as it was built', async (address) => {
    expect([await statusOf(address), damaged]).toEqual([200, []]);
  });

  it.each([
    ['/index.html', 'out/renderer/index.html'],
    ['/assets/a%20b.js', 'out/renderer/assets/a b.js'],
    [CLIP, 'assets/audio/pt-BR/0123456789ab.opus'],
  ])('%s is refused and told when one letter differs, and when it is gone', async (address, file) => {
    write(file, (FILES[file] ?? '').replace(/.$/, '#'));
    expect([await statusOf(address), damaged]).toEqual([404, [address]]);
    rmSync(at(file));
    expect([await statusOf(address), damaged]).toEqual([404, [address]]);
  });

  it('one that goes or changes while the kiosk runs is refused as well', async () => {
    const files = servedFiles(paths().page);
    const told = [];
    const answer = appProtocol(files, opened(), (name) => told.push(name));
    const ask = async () => (await answer(new Request(`${PAGE_ORIGIN}/index.html`))).status;
    expect(await ask()).toBe(200);
    write('out/renderer/index.html', '<!doctype htmX>');
    expect([await ask(), told]).toEqual([404, ['/index.html']]);
  });

  it('one that the build did not make is not served', async () => {
    write('out/renderer/added.js', 'page()');
    write('assets/audio/pt-BR/ffffffffffff.opus', 'Boa noite');
    expect(await statusOf('/added.js')).toBe(404);
    expect(await statusOf('/audio/pt-BR/ffffffffffff.opus')).toBe(404);
  });

  it('an address that never was is no damage', async () => {
    expect([await statusOf('/nothing.js'), damaged]).toEqual([404, []]);
    expect([await statusOf('/audio/pt-BR/eeeeeeeeeeee.opus'), damaged]).toEqual([404, []]);
  });

  it('no clip is played when the list of the clips was changed', async () => {
    const list = at('out/main/clips/pt-BR.json');
    writeFileSync(list, readFileSync(list, 'utf8').replace('}', ',"ffffffffffff.opus":"x"}'));
    expect(await statusOf(CLIP)).toBe(404);
  });

  it('whatever lies there is served in development', async () => {
    write('out/renderer/index.html', 'changed');
    expect(await statusOf('/index.html', ANYTHING_GOES)).toBe(200);
  });
});

describe('the parts without which the kiosk does not start', () => {
  it('are whole after a build', () => expect(damagedParts(paths(), opened())).toEqual([]));

  it.each(['out/preload/preload.cjs', 'assets/out-of-order.html', 'assets/out-of-order.css'])(
    '%s is named when it differs and when it is gone',
    (file) => {
      write(file, 'changed');
      expect(damagedParts(paths(), opened())).toEqual([at(file)]);
      rmSync(at(file));
      expect(damagedParts(paths(), opened())).toEqual([at(file)]);
    },
  );

  it('are all refused by a build without its list', () => {
    const unlisted = openAsBuilt(UNLISTED, at('out/main'));
    expect(damagedParts(paths(), unlisted)).toHaveLength(3);
    expect(unlisted.isAsBuilt('/index.html', Buffer.from('<!doctype html>'))).toBe(false);
  });
});

describe('the end of a build', () => {
  it('fails where the main module has no place for the list, or two', () => {
    write('out/main/main.js', 'no place');
    expect(() => listWhatWasBuilt(project)).toThrow(/0 places/);
    write('out/main/main.js', `"${UNLISTED}" + '${UNLISTED}'`);
    expect(() => listWhatWasBuilt(project)).toThrow(/2 places/);
  });
});
