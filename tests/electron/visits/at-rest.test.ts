import * as fs from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { NURSE } from '../../support/a-visit';
import { aKiosk, HOUR, type Kiosk, MORNING, RETENTION_MS } from './kiosk';
import { must } from './plain-machine';
import { EVERYTHING_IN_ORDER, wandering, wholeWalk } from './walking';

async function withSignedOffVisit() {
  const kiosk = await aKiosk();
  const next = kiosk.visits.nextVisit();
  const events = wholeWalk(next, kiosk.clock.now);
  for (const [index, event] of events.entries())
    must(await kiosk.visits.append(next.visitId, index, [event]));
  for (const decision of [...EVERYTHING_IN_ORDER, { type: 'signed-off' } as const])
    must(await kiosk.visits.decide(next.visitId, NURSE, decision));
  return { kiosk, ...next, events };
}

async function everythingIn(folder: string): Promise<string> {
  const names = await fs.readdir(folder);
  const contents = await Promise.all(names.map((name) => fs.readFile(path.join(folder, name), 'latin1')));
  return [...names, ...contents].join('\n');
}

describe('someone who takes the disk home', () => {
  it('finds no word of what a patient tapped or a nurse decided', async () => {
    const { kiosk, visitId, ticket, events } = await withSignedOffVisit();
    const stored = await everythingIn(kiosk.folder);
    const words = new Set<string>(
      JSON.stringify([...events, EVERYTHING_IN_ORDER, ticket]).match(/[A-Za-z-]{4,}/g),
    );
    words.delete('line');
    expect(words.size).toBeGreaterThan(40);
    for (const word of words) {
      if (visitId.includes(word)) continue;
      expect(stored, word).not.toContain(`"${word}"`);
      if (word.length > 5) expect(stored, word).not.toContain(word);
    }
    expect(stored).not.toContain(String(kiosk.clock.now));
  });

  it('cannot tell an answer by the length of its line', async () => {
    const { kiosk, visitId } = await withSignedOffVisit();
    const lines = (await fs.readFile(kiosk.file(visitId, 'journal'), 'latin1')).trimEnd().split('\n');
    const lengths = new Set(lines.map((line) => line.slice(line.indexOf('.', 3)).length));
    expect(lengths.size).toBe(1);
  });

  it('finds files only their owner may read', async () => {
    const { kiosk } = await withSignedOffVisit();
    expect((await fs.stat(kiosk.folder)).mode & 0o777).toBe(0o700);
    for (const name of await fs.readdir(kiosk.folder))
      expect((await fs.stat(path.join(kiosk.folder, name))).mode & 0o777, name).toBe(0o600);
  });
});

describe('when the time a visit is kept is over', () => {
  it('its key and every file of it are gone, and the others stay', async () => {
    const { kiosk, visitId } = await withSignedOffVisit();
    kiosk.clock.now += RETENTION_MS - HOUR;
    const young = await aVisitOf(kiosk);
    kiosk.clock.now += HOUR + 1000;
    expect(await kiosk.visits.purge()).toEqual({ ok: true, value: 1 });
    expect((await everythingIn(kiosk.folder)).includes(visitId)).toBe(false);
    expect(kiosk.visits.list().map((visit) => visit.visitId)).toEqual([young]);
    expect(await kiosk.visits.resync(visitId)).toEqual({ ok: false, failure: 'no-visit' });
    const visits = await kiosk.restart();
    expect(visits.list().map((visit) => visit.visitId)).toEqual([young]);
    expect(visits.status().damagedVisits).toBe(0);
  });

  it('a clock set back destroys nothing early; a clock set far forward destroys', async () => {
    const kiosk = await aKiosk();
    await aVisitOf(kiosk);
    kiosk.clock.now = MORNING - 400 * HOUR;
    expect(await kiosk.visits.purge()).toEqual({ ok: true, value: 0 });
    kiosk.clock.now = MORNING + 400 * HOUR;
    expect(await kiosk.visits.purge()).toEqual({ ok: true, value: 1 });
  });

  it('a visit nobody can read any more goes too', async () => {
    const kiosk = await aKiosk();
    const visitId = await aVisitOf(kiosk);
    const other = await aVisitOf(kiosk);
    await fs.rm(kiosk.file(visitId, 'key'));
    const visits = await kiosk.restart();
    expect(visits.status().damagedVisits).toBe(1);
    // The files carry the real clock’s time, the events the test’s.
    kiosk.clock.now = Math.max(Date.now(), MORNING) + RETENTION_MS + HOUR;
    must(await visits.purge());
    expect(visits.status()).toMatchObject({ damagedVisits: 0, visitsKept: 0 });
    const stored = await everythingIn(kiosk.folder);
    expect(stored.includes(visitId) || stored.includes(other)).toBe(false);
  });

  it('what a cut-off beginning left is removed, and files that are not ours are left alone', async () => {
    const kiosk = await aKiosk();
    const other = await aVisitOf(kiosk);
    const orphan = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';
    must(await kiosk.vault.create(orphan));
    await fs.writeFile(kiosk.file(orphan, 'head.new'), 'x');
    await fs.writeFile(path.join(kiosk.folder, 'notes-of-it.txt'), 'x');
    const visits = await kiosk.restart();
    expect(visits.status().visitsKept).toBe(1);
    const names = await fs.readdir(kiosk.folder);
    expect(names.filter((name) => name.startsWith(orphan))).toEqual([]);
    expect(names).toContain('notes-of-it.txt');
    expect(names.filter((name) => name.startsWith(other)).length).toBe(3);
  });
});

async function aVisitOf(kiosk: Kiosk): Promise<string> {
  const next = kiosk.visits.nextVisit();
  must(await kiosk.visits.append(next.visitId, 0, wandering(next, kiosk.clock.now, [0, 0])));
  return next.visitId;
}
