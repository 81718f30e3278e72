import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import type { Input } from '#core/contract/messages';
import { NURSE_ITEMS } from '#core/readiness/nurse-items';
import { type AKiosk, aKiosk, aVisitBegun } from './a-kiosk';

type Asked = Input<'staff:document'>;

const anOpenKiosk = async (settings: Parameters<typeof aKiosk>[0] = {}): Promise<AKiosk> => {
  const kiosk = await aKiosk(settings);
  await kiosk.call('staff:unlock', { pin: kiosk.nursePin });
  return kiosk;
};
const ask = (kiosk: AKiosk, document: Asked['document'], to: Asked['to']) =>
  kiosk.call('staff:document', { document, to });
const content = { kind: 'content', language: 'en' } as const;
const takeHome = { kind: 'take-home', language: 'en' } as const;

/** A visit that ended early, signed off by the nurse. */
async function aSignedVisit(kiosk: AKiosk): Promise<string> {
  const visitId = await aVisitBegun(kiosk);
  const decide = async (decision: object): Promise<void> => {
    const decided = await kiosk.call('staff:decide', { visitId, decision });
    if (!decided.ok) throw new Error(decided.failure.code);
  };
  for (const { id, fine } of NURSE_ITEMS) await decide({ type: 'item-recorded', item: id, value: fine });
  await decide({ type: 'flag-entered', flag: 'not-finished', entry: 'unclear' });
  await decide({ type: 'outcome-chosen', outcome: 'not-today' });
  await decide({ type: 'signed-off' });
  return visitId;
}

describe('a document for the printer', () => {
  it('is answered with the number of pages, and noted with its kind and who asked', async () => {
    const kiosk = await anOpenKiosk();
    for (const document of [content, takeHome])
      expect(await ask(kiosk, document, 'printer')).toEqual({ ok: true, value: { pages: 24 } });
    expect(kiosk.paper.orders.map(({ kind }) => kind)).toEqual(['content', 'take-home']);
    expect(kiosk.told).toContainEqual({
      event: 'document-printed',
      staff: 'nurse',
      document: 'take-home',
      language: 'en',
      pages: 24,
    });
  });

  it('is for staff only, whatever it is', async () => {
    const kiosk = await aKiosk({ savesRecords: true });
    const visitId = await aVisitBegun(kiosk);
    for (const document of [content, takeHome, { kind: 'record', visitId } as const])
      for (const to of ['printer', 'folder'] as const)
        expect(await ask(kiosk, document, to)).toEqual({ ok: false, failure: { code: 'locked' } });
    expect(kiosk.paper.orders).toEqual([]);
    expect(readdirSync(kiosk.records)).toEqual([]);
  });

  it.each([
    ['in a language the kiosk does not offer', {}, 'fr'],
    ['while the content is not approved', { blocked: 'approval-expired' } as const, 'en'],
  ])('is refused %s', async (_when, settings, language) => {
    const kiosk = await anOpenKiosk(settings);
    for (const kind of ['content', 'take-home'] as const)
      expect(await ask(kiosk, { kind, language }, 'printer')).toEqual({
        ok: false,
        failure: { code: 'bad-input' },
      });
    expect(kiosk.paper.orders).toEqual([]);
  });

  it.each([
    ['no-printer', 'no-printer'],
    ['busy', 'busy'],
    ['printer-unknown', 'printer-failed'],
    ['printer-stopped', 'printer-failed'],
    ['not-drawn', 'printer-failed'],
    ['not-taken', 'printer-failed'],
    ['timed-out', 'printer-failed'],
  ] as const)('that fails as %s tells staff %s, and the log which it was', async (failure, code) => {
    const kiosk = await anOpenKiosk();
    kiosk.paper.answer = { ok: false, failure };
    expect(await ask(kiosk, content, 'printer')).toEqual({ ok: false, failure: { code } });
    expect(kiosk.told).toContainEqual({
      event: 'document-not-printed',
      staff: 'nurse',
      document: 'content',
      why: failure,
    });
  });
});

describe('a record', () => {
  it('is not to be had before the sign-off, nor of a visit that nobody knows', async () => {
    const kiosk = await anOpenKiosk({ savesRecords: true });
    const visitId = await aVisitBegun(kiosk);
    for (const to of ['printer', 'folder'] as const) {
      expect(await ask(kiosk, { kind: 'record', visitId }, to)).toEqual({
        ok: false,
        failure: { code: 'not-signed-off' },
      });
      const other = '00000000-0000-4000-8000-000000000009';
      expect(await ask(kiosk, { kind: 'record', visitId: other }, to)).toEqual({
        ok: false,
        failure: { code: 'no-visit' },
      });
    }
    expect(readdirSync(kiosk.records)).toEqual([]);
  });

  it('lies in the folder as PDF and JSON under the visit’s id, for the owner only, and the log names no visit', async () => {
    const kiosk = await anOpenKiosk({ savesRecords: true });
    const visitId = await aSignedVisit(kiosk);
    expect(await ask(kiosk, { kind: 'record', visitId }, 'folder')).toEqual({
      ok: true,
      value: { pages: 3 },
    });
    expect(readdirSync(kiosk.records).sort()).toEqual([`${visitId}.json`, `${visitId}.pdf`]);
    for (const name of readdirSync(kiosk.records))
      expect(statSync(path.join(kiosk.records, name)).mode & 0o777).toBe(0o600);
    const json = JSON.parse(readFileSync(path.join(kiosk.records, `${visitId}.json`), 'utf8'));
    expect(json).toMatchObject({
      notice: 'readiness-notes-only',
      visitId,
      content: { programVersion: '0.1.0' },
      review: { outcome: 'not-today' },
    });
    const pdf = await PDFDocument.load(readFileSync(path.join(kiosk.records, `${visitId}.pdf`)));
    expect(pdf.getTitle()).toBe('A document');
    expect(JSON.stringify(kiosk.told)).not.toContain(visitId);
    expect(kiosk.told).toContainEqual({ event: 'signed-off', known: true });
  });

  it('asked for twice at once is one saving', async () => {
    const kiosk = await anOpenKiosk({ savesRecords: true });
    const visitId = await aSignedVisit(kiosk);
    const both = await Promise.all([kiosk.saver.saveRecord(visitId), kiosk.saver.saveRecord(visitId)]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect(kiosk.paper.orders).toHaveLength(1);
  });
});

describe('a file for the clinic’s folder', () => {
  it('is refused where the clinic named no folder', async () => {
    const kiosk = await anOpenKiosk();
    expect(await ask(kiosk, takeHome, 'folder')).toEqual({ ok: false, failure: { code: 'no-folder' } });
    expect(kiosk.told).toContainEqual({
      event: 'document-not-saved',
      staff: 'nurse',
      document: 'take-home',
      why: 'no-folder',
    });
  });

  it('of the take-home sheet is named by its language', async () => {
    const kiosk = await anOpenKiosk({ savesRecords: true });
    expect(await ask(kiosk, takeHome, 'folder')).toEqual({ ok: true, value: { pages: 3 } });
    expect(readdirSync(kiosk.records)).toEqual(['take-home-en.pdf']);
  });

  it('that could not be drawn is told as such in the log', async () => {
    const kiosk = await anOpenKiosk({ savesRecords: true });
    kiosk.paper.drawn = { ok: false, failure: 'not-drawn' };
    expect(await ask(kiosk, takeHome, 'folder')).toEqual({ ok: false, failure: { code: 'folder-failed' } });
    expect(kiosk.told).toContainEqual(expect.objectContaining({ why: 'not-drawn' }));
  });
});
