import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { LOG_FILE_BYTES, LOG_FILES_KEPT, openEventLog } from '../../../electron/log/event-log';

function aFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'log-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return path.join(folder, 'logs');
}
const now = (): number => Date.UTC(2026, 0, 2, 3, 4, 5, 6);
const linesOf = (folder: string, name = 'events.log'): readonly string[] =>
  readFileSync(path.join(folder, name), 'utf8').trimEnd().split('\n');

describe('the event log', () => {
  it('has one line per event: when, and what', () => {
    const folder = aFolder();
    const log = openEventLog(folder, now);
    log({ event: 'page-silent' });
    log({ event: 'staff-unlocked', staff: 'nurse-1' });
    expect(linesOf(folder)).toEqual([
      '2026-01-02T03:04:05.006Z {"event":"page-silent"}',
      '2026-01-02T03:04:05.006Z {"event":"staff-unlocked","staff":"nurse-1"}',
    ]);
  });

  it.each(['Jane Doe', 'line\nbreak', 'x'.repeat(81), '<script>', 'Cannot read "pain"'])(
    'writes no words, whatever a value holds: %j',
    (error) => {
      const folder = aFolder();
      openEventLog(folder, now)({ event: 'bug', error, at: 'main.js:1:2' });
      expect(linesOf(folder)).toEqual([expect.stringMatching(/"error":"\?","at":"main\.js:1:2"\}$/)]);
    },
  );

  it('goes on where the last run ended', () => {
    const folder = aFolder();
    openEventLog(folder, now)({ event: 'page-silent' });
    openEventLog(folder, now)({ event: 'page-silent' });
    expect(linesOf(folder)).toHaveLength(2);
  });

  it('begins a new file in time and keeps only a few', () => {
    const folder = aFolder();
    const log = openEventLog(folder, now);
    log({ event: 'store', code: 'first-of-all' });
    const perFile = Math.ceil(LOG_FILE_BYTES / 46);
    for (let count = 0; count < perFile * (LOG_FILES_KEPT + 2); count += 1) log({ event: 'page-silent' });
    expect(statSync(path.join(folder, 'events.log')).size).toBeLessThanOrEqual(LOG_FILE_BYTES);
    expect(existsSync(path.join(folder, `events.log.${LOG_FILES_KEPT}`))).toBe(true);
    expect(existsSync(path.join(folder, `events.log.${LOG_FILES_KEPT + 1}`))).toBe(false);
    const kept = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));
    expect(kept).toHaveLength(LOG_FILES_KEPT + 1);
    expect(kept.some((text) => text.includes('first-of-all'))).toBe(false);
  });

  it("is nobody else's to read", () => {
    const folder = aFolder();
    openEventLog(folder, now)({ event: 'page-silent' });
    expect(statSync(path.join(folder, 'events.log')).mode & 0o077).toBe(0);
  });

  it('does not stop the kiosk when it cannot be written', () => {
    expect(() => openEventLog('/dev/null/logs', now)({ event: 'page-silent' })).not.toThrow();
  });
});
