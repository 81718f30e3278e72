import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { recordsFolder } from '../../../electron/documents/records-folder';
import { type FileSystem, NODE_FILES } from '../../../electron/visits/file-system';

const aFolder = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'records-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

const whole = Buffer.from('all of it, to the last line');

/** Takes some bytes of each file and then no more, or fails at a later step. */
const failing = (code: string, at: 'open' | 'write' | 'rename'): FileSystem => {
  const fail = (): never => {
    throw Object.assign(new Error(code), { code });
  };
  return {
    ...NODE_FILES,
    open: async (file, flags, mode) => {
      if (at === 'open' && flags === 'w') fail();
      const open = await NODE_FILES.open(file, flags, mode);
      if (at !== 'write') return open;
      return new Proxy(open, {
        get: (target, name) => {
          if (name === 'write')
            return async (bytes: Uint8Array, offset: number, _length: number, position: number) =>
              position > 0 ? fail() : target.write(bytes, offset, 4, position);
          const value: unknown = Reflect.get(target, name);
          return typeof value === 'function' ? value.bind(target) : value;
        },
      });
    },
    rename: at === 'rename' ? async () => fail() : NODE_FILES.rename,
  };
};

describe('The clinic’s folder', () => {
  it('takes a file as a whole, for its owner only, and leaves nothing beside it', async () => {
    const folder = aFolder();
    expect(await recordsFolder(folder).save('a.pdf', whole)).toEqual({ ok: true, value: undefined });
    expect(readdirSync(folder)).toEqual(['a.pdf']);
    expect(readFileSync(path.join(folder, 'a.pdf'))).toEqual(whole);
    expect(statSync(path.join(folder, 'a.pdf')).mode & 0o777).toBe(0o600);
  });

  it('that is not named takes nothing', async () => {
    expect(await recordsFolder(null).save('a.pdf', whole)).toEqual({ ok: false, failure: 'no-folder' });
  });

  it('that is not there is never made: it may be a share that is not mounted', async () => {
    const folder = path.join(aFolder(), 'share');
    expect(await recordsFolder(folder).save('a.pdf', whole)).toEqual({
      ok: false,
      failure: 'folder-missing',
    });
    expect(readdirSync(path.dirname(folder))).toEqual([]);
  });

  it.each([
    ['ENOSPC', 'write', 'folder-disk-full'],
    ['EROFS', 'open', 'folder-read-only'],
    ['EACCES', 'open', 'folder-no-permission'],
    ['EIO', 'rename', 'folder-io'],
  ] as const)(
    'that fails with %s at the %s keeps the older file whole and no half one',
    async (code, at, failure) => {
      const folder = aFolder();
      const older = Buffer.from('the older file');
      await recordsFolder(folder).save('a.pdf', older);
      expect(await recordsFolder(folder, failing(code, at)).save('a.pdf', whole)).toEqual({
        ok: false,
        failure,
      });
      expect(readdirSync(folder)).toEqual(['a.pdf']);
      expect(readFileSync(path.join(folder, 'a.pdf'))).toEqual(older);
    },
  );
});
