import { describe, expect, it } from 'vitest';
import { filesIn, type SourceFile, withoutComments } from '../support/source-files';
import { circleIn, type Import, importsOf, NOWHERE } from './source-imports';

const CODE = ['.ts', '.tsx', '.mjs'] as const;
const LONGEST_FILE_LINES = 300;

const everything = ['core', 'electron', 'renderer', 'locales', 'tests', 'assets'].flatMap((folder) =>
  filesIn(folder, ''),
);
const places = new Set(everything.map(({ place }) => place));
const code = everything.filter(({ place }) => CODE.some((ending) => place.endsWith(ending)));
/** The one file full of imports that are only samples. */
const SAMPLES = 'tests/architecture/source-imports.test.ts';
const imports = code.filter(({ place }) => place !== SAMPLES).flatMap((file) => importsOf(file, places));

const among = (folder: string): readonly Import[] =>
  imports.filter(({ from }) => from.startsWith(`${folder}/`));
const leadingTo = (list: readonly Import[], folder: string) =>
  list.filter(({ to }) => to?.startsWith(`${folder}/`));
/** What is shipped as the page. The gallery is a page of its own for looking and testing, and never shipped. */
const page = among('renderer').filter(({ from }) => !from.startsWith('renderer/gallery/'));
const packagesIn = (list: readonly Import[]) => list.filter(({ to }) => to === null);
const shown = (list: readonly Import[]): readonly string[] =>
  list.map(({ from, written }) => `${from} imports ${written}`);
const filesWith = (files: readonly SourceFile[], words: RegExp): readonly string[] =>
  files.filter(({ text }) => words.test(withoutComments(text))).map(({ place }) => place);

describe('The arrows', () => {
  it('lead somewhere', () => {
    expect(shown(imports.filter(({ to }) => to === NOWHERE))).toEqual([]);
  });

  it('core imports nothing outside core but valibot, and that only where things cross a boundary', () => {
    expect(
      shown(among('core').filter(({ to, written }) => !to?.startsWith('core/') && written !== 'valibot')),
    ).toEqual([]);
    const withSchemas = packagesIn(among('core')).map(({ from }) => from);
    expect(withSchemas.filter((place) => !/^core\/(contract|config|record|update)\//.test(place))).toEqual(
      [],
    );
  });

  it('electron and renderer never import each other', () => {
    expect(shown(leadingTo(among('electron'), 'renderer'))).toEqual([]);
    expect(shown(leadingTo(among('renderer'), 'electron'))).toEqual([]);
  });

  it('nothing imports tests', () => {
    expect(shown(leadingTo(imports, 'tests').filter(({ from }) => !from.startsWith('tests/')))).toEqual([]);
  });

  it('the page takes types of the contract and the config, never their schemas', () => {
    const crossing = page.filter(({ to }) => /^core\/(contract|config)\//.test(to ?? ''));
    expect(crossing.length).toBeGreaterThan(0);
    expect(shown(crossing.filter(({ typeOnly }) => !typeOnly))).toEqual([]);
  });

  it('the page imports neither Node, nor Electron, nor valibot', () => {
    const banned = packagesIn(page).filter(({ written }) =>
      /^(node:|electron$|electron\/|valibot)/.test(written),
    );
    expect(shown(banned)).toEqual([]);
  });

  it('the page reaches no schema through core either', () => {
    const reached = new Set(
      page.flatMap(({ to, typeOnly }) => (to?.startsWith('core/') && !typeOnly ? [to] : [])),
    );
    for (const place of reached) {
      for (const { from, to, typeOnly } of among('core'))
        if (from === place && to && !typeOnly) reached.add(to);
    }
    const withSchemas = packagesIn(among('core')).filter(({ from }) => reached.has(from));
    expect(shown(withSchemas)).toEqual([]);
  });

  it('the page never imports the gallery', () => {
    expect(shown(leadingTo(page, 'renderer/gallery'))).toEqual([]);
  });

  it('a component never imports a screen', () => {
    expect(shown(leadingTo(among('renderer/components'), 'renderer/screens'))).toEqual([]);
  });

  it('no imports go round in a circle', () => {
    expect(circleIn(imports.filter(({ from }) => !from.startsWith('tests/')))).toBeNull();
  });
});

describe('The door', () => {
  const electron = packagesIn(imports).filter(({ written }) => written === 'electron');
  const taking = (name: string) =>
    electron.filter(({ names }) => names.includes(name)).map(({ from }) => from);

  it('is the only place where messages of the page arrive, and the preload the only one that sends them', () => {
    expect(taking('ipcMain').filter((place) => place !== 'electron/ipc/door.ts')).toEqual([]);
    expect(taking('ipcRenderer').filter((place) => place !== 'electron/preload.ts')).toEqual([]);
    const shipped = code.filter(({ place }) => place.startsWith('electron/') && place.endsWith('.ts'));
    expect(filesWith(shipped, /\bipcMain\b/).filter((place) => place !== 'electron/ipc/door.ts')).toEqual([]);
    expect(filesWith(shipped, /\bipcRenderer\b/).filter((place) => place !== 'electron/preload.ts')).toEqual(
      [],
    );
  });
});

describe('The house', () => {
  const ours = code.filter(({ place }) => !place.startsWith('tests/'));

  it('has rules without a clock and without chance: time and ids come with the event', () => {
    const core = ours.filter(({ place }) => place.startsWith('core/'));
    const clock =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bcrypto\b|\bperformance\b|\bsetTimeout\b/;
    expect(core.length).toBeGreaterThan(30);
    expect(filesWith(core, clock)).toEqual([]);
    expect(filesWith([{ place: 'x', text: 'const now = new Date();' }], clock)).toEqual(['x']);
  });

  it(`has no file of more than ${LONGEST_FILE_LINES} lines`, () => {
    const long = code.map(({ place, text }) => [place, text.split('\n').length - 1] as const);
    expect(long.filter(([, lines]) => lines > LONGEST_FILE_LINES)).toEqual([]);
  });

  it('has no drawer for odds and ends, and no barrel', () => {
    const drawer =
      /(^|\/)(utils?|helpers?|manager|misc|common|index)\.(ts|tsx|mjs)$|-(utils?|helpers?|manager)\./;
    expect(code.map(({ place }) => place).filter((place) => drawer.test(place))).toEqual([]);
    expect(
      ['core/utils.ts', 'core/visit/index.ts', 'renderer/x/step-manager.ts'].filter((place) =>
        drawer.test(place),
      ),
    ).toHaveLength(3);
  });

  it('names its files in small letters and dashes', () => {
    const names = code.map(({ place }) => place.split('/').at(-1) ?? '');
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/.test(name))).toEqual([]);
  });

  it('says at the top of each file of ours what it is for', () => {
    const opening = (text: string) => text.slice(0, 2500);
    const silent = ours.filter(
      ({ place, text }) =>
        /^core\/|^electron\/(?!runtime)/.test(place) && !/\/\*\*|\/\/ /.test(opening(text)),
    );
    expect(silent.map(({ place }) => place)).toEqual([]);
  });

  it('has nothing left to do in a comment, and no lint rule switched off without a reason', () => {
    expect(
      code
        .filter(({ text }) => /(\/\/|\*).*\b(TODO|FIXME|XXX)\b(?!\)|\|)/.test(text))
        .map(({ place }) => place),
    ).toEqual([]);
    const silenced = code.filter(({ text }) =>
      /biome-ignore [\w/]+(:\s*)?(\n|\*\/)|@ts-ignore|@ts-nocheck/.test(text),
    );
    expect(
      silenced.map(({ place }) => place).filter((place) => place !== 'tests/architecture/imports.test.ts'),
    ).toEqual([]);
  });
});
