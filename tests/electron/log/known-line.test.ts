import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { LOG_FILES_KEPT, openEventLog } from '../../../electron/log/event-log';
import { knownLine } from '../../../electron/log/known-line';
import type { LogEvent } from '../../../electron/log/log-event';
import { readEventLog } from '../../../electron/log/read-event-log';

const AT = '2026-01-02T03:04:05.006Z';
const line = (event: object): string => `${AT} ${JSON.stringify(event)}`;

describe('a line of the event log, on its way out of the kiosk', () => {
  it.each<LogEvent>([
    { event: 'started', version: '0.1.0', electron: '33.2.1', mode: 'clinic' },
    { event: 'bug', error: 'TypeError', at: 'main-Dx3_a-9.js:12:3456' },
    { event: 'page-gone', reason: 'oom', exitCode: -536870904 },
    { event: 'process-gone', process: 'GPU', reason: 'launch-failed', exitCode: 1002 },
    { event: 'bad-input', channel: 'visit:append' },
    { event: 'page-not-loaded', code: -105 },
    { event: 'store', code: 'key-missing' },
    { event: 'page-silent' },
  ])('is passed on as it is: %j', (event) => {
    expect(knownLine(line(event))).toBe(line(event));
  });

  it('leaves who it was and which language was printed at home', () => {
    expect(knownLine(line({ event: 'staff-decided', staff: 'jane-doe', decision: 'signed-off' }))).toBe(
      line({ event: 'staff-decided', decision: 'signed-off' }),
    );
    const printed = {
      event: 'document-printed',
      staff: 'nurse-1',
      document: 'take-home',
      language: 'ur',
      pages: 2,
    };
    expect(knownLine(line(printed))).toBe(
      line({ event: 'document-printed', document: 'take-home', pages: 2 }),
    );
  });

  it('holds nothing the catalogue does not name, and no value that could be more than a code', () => {
    const more = { event: 'page-silent', answer: 'needle-fear', ticket: 'sun-27' };
    expect(knownLine(line(more))).toBe(line({ event: 'page-silent' }));
    for (const why of [
      '7c1e43b2-9f6c-4a57-8d0e-2b8d7a6f0c11',
      'sun-27',
      '555-0100',
      'Jane',
      'a b',
      'x'.repeat(99),
      3,
    ])
      expect(knownLine(line({ event: 'start-refused', why })), String(why)).toBe(
        line({ event: 'start-refused', why: '?' }),
      );
  });

  it.each([
    '',
    'Jane Doe has diabetes',
    `${AT} {"event":"made-up"}`,
    `${AT} {"event":"toString"}`,
    `${AT} {"event":["page-silent"]}`,
    `${AT} ["page-silent"]`,
    `${AT} {"event":"page-silent"} Jane`,
    `Jane ${AT} {"event":"page-silent"}`,
    `${AT} {"event":"page-silent"`,
  ])('is dropped when the log could not have said it: %j', (written) => {
    expect(knownLine(written)).toBeNull();
  });
});

describe('the event log as a whole', () => {
  it('is read oldest first, over all its files, and what was dropped is counted', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'log-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    expect(await readEventLog(folder)).toEqual({ lines: [], dropped: 0, files: 0 });
    writeFileSync(
      path.join(folder, `events.log.${LOG_FILES_KEPT}`),
      `${line({ event: 'store', code: 'oldest' })}\nJane\n`,
    );
    writeFileSync(path.join(folder, 'events.log.1'), `${line({ event: 'store', code: 'older' })}\n{"half`);
    openEventLog(folder, () => Date.parse(AT))({ event: 'store', code: 'newest' });
    expect(await readEventLog(folder)).toEqual({
      lines: ['oldest', 'older', 'newest'].map((code) => line({ event: 'store', code })),
      dropped: 2,
      files: 3,
    });
  });
});
