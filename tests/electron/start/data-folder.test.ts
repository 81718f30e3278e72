import { chmodSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareDataFolder } from '../../../electron/start/data-folder';

let root = '';
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'data-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const refusal = (folder: string): string | null => {
  const prepared = prepareDataFolder(folder);
  return prepared.ok ? null : prepared.failure;
};

describe('the data folder', () => {
  it('is made with its parents, for the owner only', () => {
    const folder = path.join(root, 'a', 'b', 'c');
    expect(refusal(folder)).toBeNull();
    expect(statSync(folder).mode & 0o077).toBe(0);
  });

  it('is left as it is when it is there', () => {
    expect(refusal(root)).toBeNull();
  });

  it('is no file and cannot lie below one', () => {
    writeFileSync(path.join(root, 'file'), '');
    expect(refusal(path.join(root, 'file'))).toMatch(/ENOTDIR/);
    expect(refusal(path.join(root, 'file', 'x'))).toMatch(
      /cannot be used \(ENOTDIR\)\. Give the kiosk's user/,
    );
  });

  it.skipIf(!existsSync('/proc/self'))('cannot lie where the system makes no folders', () => {
    expect(refusal('/proc/beforehand')).toMatch(/cannot be used \(E[A-Z]+\)\. Give/);
  });

  it.skipIf(process.getuid?.() === 0)('cannot be one we may not write to', () => {
    const folder = path.join(root, 'closed');
    prepareDataFolder(folder);
    chmodSync(folder, 0o500);
    expect(refusal(folder)).toMatch(/EACCES/);
  });
});
