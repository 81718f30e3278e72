import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStorageWatch, REFUSALS_IN_A_ROW, takesData } from '../../../electron/recovery/storage-watch';

const times = (count: number, work: () => void): void => {
  for (let time = 0; time < count; time += 1) work();
};

describe('a disk that refuses', () => {
  it('now and then is the page’s to try again', () => {
    const stuck = vi.fn(async () => undefined);
    const watch = createStorageWatch(stuck);
    times(10, () => {
      times(REFUSALS_IN_A_ROW - 1, watch.refused);
      watch.took();
    });
    expect(stuck).not.toHaveBeenCalled();
  });

  it('for as long as the page tries is told once, and once more the next time', async () => {
    const stuck = vi.fn(async () => undefined);
    const watch = createStorageWatch(stuck);
    times(REFUSALS_IN_A_ROW + 3, watch.refused);
    expect(stuck).toHaveBeenCalledTimes(1);
    await Promise.resolve();
    times(REFUSALS_IN_A_ROW, watch.refused);
    expect(stuck).toHaveBeenCalledTimes(2);
  });
});

describe('whether a folder takes data', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'takes-data-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is tried, and nothing is left of it', async () => {
    expect(await takesData(path.join(folder, 'visits'))).toEqual({ ok: true, value: undefined });
    expect(await readdir(path.join(folder, 'visits'))).toEqual([]);
  });

  it('is answered with a code of the store', async () => {
    await writeFile(path.join(folder, 'file'), '');
    expect(await takesData(path.join(folder, 'file'))).toMatchObject({ ok: false, failure: 'io' });
  });
});
