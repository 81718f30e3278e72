import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LogEvent } from '../../../electron/log/log-event';
import { listenForProof, PROOF_MS } from '../../../electron/start/proof';
import { programFolder } from '../../../electron/updates/program-folder';
import { anAppImage } from '../../support/a-feed';

let folder = '';
let file = '';
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kiosk-programs-'));
  file = path.join(folder, 'downloaded');
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const names = (): readonly string[] =>
  fs
    .readdirSync(folder)
    .filter((name) => name !== 'downloaded')
    .sort();

describe.skipIf(process.platform === 'win32')('an update on its way in', () => {
  it('is unpacked beside the others and nothing starts from it until it is put on trial', async () => {
    const programs = programFolder(folder);
    fs.writeFileSync(file, anAppImage('exit 0'));
    expect(await programs.unpack('0.2.0', file)).toEqual({ ok: true, value: undefined });
    expect(names()).toEqual(['0.2.0']);
    expect(await programs.putOnTrial('0.2.0')).toMatchObject({ ok: true });
    expect(fs.readFileSync(path.join(folder, 'trial'), 'utf8')).toBe('0.2.0\n');
    expect([programs.isOnTrial('0.2.0'), programs.isOnTrial('0.1.0')]).toEqual([true, false]);
  });

  it.each([
    ['fails', '#!/bin/sh\nexit 1\n'],
    ['is no program', 'text'],
    ['holds no kiosk', '#!/bin/sh\nmkdir squashfs-root\n'],
  ])('that %s when it is unpacked leaves nothing', async (_name, text) => {
    fs.writeFileSync(file, text);
    expect(await programFolder(folder).unpack('0.2.0', file)).toEqual({ ok: false, failure: 'not-unpacked' });
    expect(names()).toEqual([]);
  });
});

describe('a version on trial', () => {
  const told: LogEvent[] = [];
  let gaveUp = 0;
  beforeEach(() => {
    vi.useFakeTimers();
    told.length = 0;
    gaveUp = 0;
    for (const version of ['0.1.0', '0.2.0', '0.3.0']) fs.mkdirSync(path.join(folder, version));
    fs.writeFileSync(path.join(folder, 'current'), '0.1.0\n');
    fs.writeFileSync(path.join(folder, 'trial'), '0.2.0\n');
  });
  afterEach(() => vi.useRealTimers());

  const listen = (version: string) =>
    listenForProof({
      programs: programFolder(folder),
      version,
      log: (event) => void told.push(event),
      giveUp: () => {
        gaveUp += 1;
      },
    });
  const current = (): string => fs.readFileSync(path.join(folder, 'current'), 'utf8').trim();

  it('is kept when its page has stood long enough, and those before it go', () => {
    listen('0.2.0')({ event: 'page-opened', milliseconds: 1 });
    vi.advanceTimersByTime(PROOF_MS - 1);
    expect(current()).toBe('0.1.0');
    vi.advanceTimersByTime(1);
    expect(current()).toBe('0.2.0');
    expect(names()).toEqual(['0.2.0', '0.3.0', 'current']);
    expect(told).toEqual([{ event: 'update-proven', version: '0.2.0' }]);
  });

  it('begins anew when its page falls', () => {
    const hear = listen('0.2.0');
    hear({ event: 'page-opened', milliseconds: 1 });
    vi.advanceTimersByTime(PROOF_MS - 1);
    hear({ event: 'page-gone', reason: 'crashed', exitCode: 1 });
    vi.advanceTimersByTime(PROOF_MS * 3);
    expect(current()).toBe('0.1.0');
    hear({ event: 'page-opened', milliseconds: 1 });
    vi.advanceTimersByTime(PROOF_MS);
    expect(current()).toBe('0.2.0');
  });

  it('gives up at once when no clinician here has approved its content', () => {
    listen('0.2.0')({ event: 'content-blocked', why: 'approval-for-other-content' });
    expect(gaveUp).toBe(1);
    listen('0.2.0')({ event: 'content-blocked', why: 'approval-expired' });
    expect(gaveUp).toBe(1);
  });

  it('is no other that happens to run', () => {
    listen('0.1.0')({ event: 'page-opened', milliseconds: 1 });
    vi.advanceTimersByTime(PROOF_MS);
    expect(current()).toBe('0.1.0');
  });
});

describe('a version that was given up', () => {
  it('is told once and remembered for ever', () => {
    fs.writeFileSync(path.join(folder, 'refused'), '0.2.0\n../x\n0.3.0\n');
    fs.writeFileSync(path.join(folder, 'rolled-back'), '0.3.0\n');
    const programs = programFolder(folder);
    expect([programs.rolledBack(), programs.rolledBack()]).toEqual(['0.3.0', null]);
    expect(programs.refused()).toEqual(['0.2.0', '0.3.0']);
  });
});
