/**
 * An ICC profile (version 4) of the colours a screen and this program mean: sRGB, IEC 61966-2-1, adapted to the D50 white that
 * profiles are written in. Made here from the numbers of the standard, so that no file of somebody else's is carried along.
 */
const HEADER_BYTES = 128;
const ENTRY_BYTES = 12;

const D50 = [0.9642, 1, 0.8249] as const;
/** What red, green and blue are in the profile's space. */
const PRIMARIES = {
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
} as const;
/** From the D65 of a screen to D50 (Bradford). */
const ADAPTATION = [
  1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168,
] as const;
/** g a b c d of ICC.1:2010, 10.16: (ax + b)^g from d on, cx below. */
const CURVE = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045] as const;

/** The profile's bytes, the same every time. */
export function srgbProfile(): Uint8Array {
  const curve = Buffer.concat([Buffer.from('para\0\0\0\0\0\x03\0\0', 'latin1'), fixed(CURVE)]);
  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', text('sRGB IEC61966-2.1')],
    ['cprt', text('No copyright, use freely')],
    ['wtpt', xyz(D50)],
    ['chad', Buffer.concat([Buffer.from('sf32\0\0\0\0', 'latin1'), fixed(ADAPTATION)])],
    ...Object.entries(PRIMARIES).map(([name, values]) => [name, xyz(values)] as const),
    ...(['rTRC', 'gTRC', 'bTRC'] as const).map((name) => [name, curve] as const),
  ];
  return assembled(tags);
}

/** Numbers as s15Fixed16. */
function fixed(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [place, value] of values.entries()) bytes.writeInt32BE(Math.round(value * 65_536), place * 4);
  return bytes;
}

const xyz = (values: readonly number[]): Buffer =>
  Buffer.concat([Buffer.from('XYZ \0\0\0\0', 'latin1'), fixed(values)]);

/** A multiLocalizedUnicode with one record, in English. */
function text(words: string): Buffer {
  const letters = Buffer.from(words, 'utf16le').swap16();
  const head = Buffer.alloc(28);
  head.write('mluc', 0, 'latin1');
  head.writeUInt32BE(1, 8);
  head.writeUInt32BE(12, 12);
  head.write('enUS', 16, 'latin1');
  head.writeUInt32BE(letters.length, 20);
  head.writeUInt32BE(head.length, 24);
  return padded(Buffer.concat([head, letters]));
}

const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);

function assembled(tags: readonly (readonly [string, Buffer])[]): Buffer {
  const table = Buffer.alloc(4 + tags.length * ENTRY_BYTES);
  table.writeUInt32BE(tags.length, 0);
  let offset = HEADER_BYTES + table.length;
  for (const [place, [name, bytes]] of tags.entries()) {
    const entry = 4 + place * ENTRY_BYTES;
    table.write(name, entry, 'latin1');
    table.writeUInt32BE(offset, entry + 4);
    table.writeUInt32BE(bytes.length, entry + 8);
    offset += bytes.length;
  }
  return Buffer.concat([header(offset), table, ...tags.map(([, bytes]) => bytes)]);
}

function header(size: number): Buffer {
  const bytes = Buffer.alloc(HEADER_BYTES);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x04_20_00_00, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  // A day for the profile itself: 1 January 2027.
  for (const [place, part] of [2027, 1, 1].entries()) bytes.writeUInt16BE(part, 24 + place * 2);
  bytes.write('acsp', 36, 'latin1');
  fixed(D50).copy(bytes, 68);
  return bytes;
}
