import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { archivePdf } from '../../../electron/documents/archive-pdf';
import { srgbProfile } from '../../../electron/documents/srgb-profile';

const AT = Date.UTC(2027, 2, 1, 9, 30, 15, 250);

async function anArchived(title: string): Promise<PDFDocument> {
  const drawn = await PDFDocument.create();
  drawn.addPage([595, 792]);
  drawn.setTitle(title);
  drawn.setProducer('Skia/PDF');
  const archived = await archivePdf(await drawn.save(), { language: 'ar', at: AT });
  return PDFDocument.load(archived, { updateMetadata: false });
}

const xmpOf = ({ catalog }: PDFDocument): string => {
  const stream = catalog.lookup(PDFName.of('Metadata'));
  return stream instanceof PDFRawStream ? Buffer.from(stream.contents).toString('utf8') : '';
};

describe('A PDF for the archive', () => {
  it('says what it is in both of its places alike, in UTC to the second', async () => {
    const pdf = await anArchived('Notes & <signs>');
    expect(pdf.getTitle()).toBe('Notes & <signs>');
    expect(pdf.getCreationDate()?.toISOString()).toBe('2027-03-01T09:30:15.000Z');
    const xmp = xmpOf(pdf);
    expect(xmp).toContain('<rdf:li xml:lang="x-default">Notes &amp; &lt;signs&gt;</rdf:li>');
    expect(xmp).toContain('<xmp:CreateDate>2027-03-01T09:30:15Z</xmp:CreateDate>');
    expect(xmp).toContain('<pdf:Producer>Skia/PDF</pdf:Producer>');
    expect(xmp).toContain('<rdf:li>ar</rdf:li>');
    expect(xmp).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>U</);
    expect(String(pdf.catalog.get(PDFName.of('Lang')))).toContain('ar');
    expect(pdf.context.trailerInfo.ID).toBeDefined();
  });

  it('carries the meaning of its colours, and its pages as they were', async () => {
    const pdf = await anArchived('x');
    expect(pdf.getPages().map((page) => page.getSize())).toEqual([{ width: 595, height: 792 }]);
    const intent = pdf.catalog.lookup(PDFName.of('OutputIntents'), PDFArray).lookup(0, PDFDict);
    expect(intent.get(PDFName.of('S'))).toBe(PDFName.of('GTS_PDFA1'));
    const profile = intent.lookup(PDFName.of('DestOutputProfile'));
    expect(profile instanceof PDFRawStream && profile.dict.get(PDFName.of('N'))?.toString()).toBe('3');
  });
});

describe('The profile of its colours', () => {
  it('is a whole ICC profile for a screen, and every tag lies inside it', () => {
    const bytes = Buffer.from(srgbProfile());
    expect(bytes.readUInt32BE(0)).toBe(bytes.length);
    expect(bytes.toString('latin1', 12, 24)).toBe('mntrRGB XYZ ');
    expect(bytes.toString('latin1', 36, 40)).toBe('acsp');
    const count = bytes.readUInt32BE(128);
    const tags = Array.from({ length: count }, (_tag, place) => {
      const entry = 132 + place * 12;
      return [
        bytes.toString('latin1', entry, entry + 4),
        bytes.readUInt32BE(entry + 4),
        bytes.readUInt32BE(entry + 8),
      ] as const;
    });
    expect(tags.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        'desc',
        'cprt',
        'wtpt',
        'chad',
        'rXYZ',
        'gXYZ',
        'bXYZ',
        'rTRC',
        'gTRC',
        'bTRC',
      ]),
    );
    for (const [name, offset, length] of tags) {
      expect(offset % 4, name).toBe(0);
      expect(offset + length, name).toBeLessThanOrEqual(bytes.length);
    }
  });

  it('has primaries that add up to its white, so that white stays white', () => {
    const bytes = Buffer.from(srgbProfile());
    const xyzOf = (name: string): readonly number[] => {
      const entry = bytes.indexOf(name, 132, 'latin1');
      const offset = bytes.readUInt32BE(entry + 4) + 8;
      return [0, 4, 8].map((more) => bytes.readInt32BE(offset + more) / 65_536);
    };
    const sum = ['rXYZ', 'gXYZ', 'bXYZ']
      .map(xyzOf)
      .reduce((all, one) => all.map((value, axis) => value + (one[axis] ?? 0)));
    for (const [axis, value] of xyzOf('wtpt').entries()) expect(sum[axis]).toBeCloseTo(value, 3);
  });
});
