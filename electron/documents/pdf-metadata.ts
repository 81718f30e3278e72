/** What a PDF says of itself. It must never name a patient, a ticket or this machine. */
export interface PdfFacts {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly producer: string;
  /** Milliseconds since 1970 (UTC). */
  readonly at: number;
}

/** The program that orders the document, in the document's own metadata. */
export const CREATOR = 'Beforehand';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (words: string): string => words.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** As XMP and as the dictionary of the file, to the second: both must say the same (ISO 19005-2, 6.6.3). */
export const toTheSecond = (at: number): Date => new Date(Math.floor(at / 1000) * 1000);

/**
 * The XMP packet. Part 2, level U of PDF/A: fonts are in the file, text can be read, colours are told. Level A would claim that the
 * order and the meaning of every tag was judged, which nobody has done.
 */
export function xmpPacket({ title, language, producer, at }: PdfFacts): string {
  const time = toTheSecond(at).toISOString().replace('.000Z', 'Z');
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
    xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
   <dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>
   <xmp:CreatorTool>${CREATOR}</xmp:CreatorTool>
   <xmp:CreateDate>${time}</xmp:CreateDate>
   <xmp:ModifyDate>${time}</xmp:ModifyDate>
   <pdf:Producer>${escaped(producer)}</pdf:Producer>
   <pdfaid:part>2</pdfaid:part>
   <pdfaid:conformance>U</pdfaid:conformance>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}
