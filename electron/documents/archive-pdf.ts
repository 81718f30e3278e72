import { createHash } from 'node:crypto';
import { PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { CREATOR, type PdfFacts, toTheSecond, xmpPacket } from './pdf-metadata';
import { srgbProfile } from './srgb-profile';

/**
 * Makes a PDF of Chromium's fit to be kept for years: what it is, in which language and in which colours stands in the file itself
 * (PDF/A-2, ISO 19005-2). It changes nothing that is drawn.
 */
export async function archivePdf(
  drawn: Uint8Array,
  { language, at }: Pick<PdfFacts, 'language' | 'at'>,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(drawn, { updateMetadata: false });
  const producer = pdf.getProducer() ?? '';
  const title = pdf.getTitle() ?? '';
  const time = toTheSecond(at);
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setCreator(CREATOR);
  pdf.setProducer(producer);
  pdf.setCreationDate(time);
  pdf.setModificationDate(time);
  pdf.setLanguage(language);
  addMetadata(pdf, xmpPacket({ title, language, producer, at }));
  addColours(pdf);
  const id = PDFHexString.of(createHash('sha256').update(drawn).digest('hex').slice(0, 32));
  pdf.context.trailerInfo.ID = pdf.context.obj([id, id]);
  return pdf.save();
}

/** Uncompressed, so that whatever reads it later finds it. */
function addMetadata({ context, catalog }: PDFDocument, packet: string): void {
  const stream = context.stream(Buffer.from(packet, 'utf8'), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(stream));
}

/** What the numbers of the colours mean, on any screen and any printer. */
function addColours({ context, catalog }: PDFDocument): void {
  const profile = context.register(context.flateStream(srgbProfile(), { N: 3 }));
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of('sRGB IEC61966-2.1'),
    Info: PDFString.of('sRGB IEC61966-2.1'),
    DestOutputProfile: profile,
  });
  catalog.set(PDFName.of('OutputIntents'), context.obj([context.register(intent)]));
}
