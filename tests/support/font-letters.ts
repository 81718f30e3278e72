// Which letters a WOFF2 face can draw, read from the face itself. It must never believe a list that lies beside it.
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

const HEADER_BYTES = 48;
/** The tables WOFF2 names by a number (W3C WOFF 2.0, 5.2): cmap is the first, glyf and loca are the two that are transformed. */
const [CMAP, GLYF, LOCA, OWN_NAME] = [0, 10, 11, 63];

/** The letters of a face, each as one string. */
export function lettersIn(file: string): ReadonlySet<string> {
  const cmap = cmapOf(readFileSync(file));
  const letters = new Set<string>();
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4));
    for (const point of pointsOf(table)) letters.add(String.fromCodePoint(point));
  }
  return letters;
}

/** Walks the directory, whose lengths add up to where each table begins in the one compressed stream. */
function cmapOf(face: Buffer): Buffer {
  let at = HEADER_BYTES;
  const base128 = (): number => {
    let value = 0;
    for (;;) {
      const byte = face.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  let begins = 0;
  let found: { readonly from: number; readonly to: number } | undefined;
  for (let table = face.readUInt16BE(12); table > 0; table -= 1) {
    const flags = face.readUInt8(at++);
    const known = flags & 63;
    if (known === OWN_NAME) at += 4;
    const plain = base128();
    const isTransformed = known === GLYF || known === LOCA ? flags >> 6 !== 3 : flags >> 6 !== 0;
    const length = isTransformed ? base128() : plain;
    if (known === CMAP) found = { from: begins, to: begins + length };
    begins += length;
  }
  if (!found) throw new Error('the face has no cmap');
  const packed = face.subarray(at, at + face.readUInt32BE(20));
  return brotliDecompressSync(packed).subarray(found.from, found.to);
}

/** The code points of one subtable; of the formats there are, the two that fonts use today. */
function pointsOf(table: Buffer): readonly number[] {
  const points: number[] = [];
  const format = table.readUInt16BE(0);
  if (format === 12) {
    for (let group = 0; group < table.readUInt32BE(12); group += 1) {
      const [first, last] = [table.readUInt32BE(16 + group * 12), table.readUInt32BE(20 + group * 12)];
      for (let point = first; point <= last; point += 1) points.push(point);
    }
  }
  if (format === 4) {
    const segments = table.readUInt16BE(6);
    for (let offset = 0; offset < segments; offset += 2) {
      const [last, first] = [table.readUInt16BE(14 + offset), table.readUInt16BE(16 + segments + offset)];
      for (let point = first; point <= last && point < 0xffff; point += 1) points.push(point);
    }
  }
  return points;
}
