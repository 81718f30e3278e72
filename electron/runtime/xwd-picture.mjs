/**
 * Turns the memory of a virtual screen (xwd format, as Xvfb keeps it) into a PNG, with Node alone: no package for a picture.
 * It must never meet another kind of screen than the one we start: 24-bit colour in 32-bit little-endian words.
 */
import { promisify } from 'node:util';
import zlib from 'node:zlib';

const deflate = promisify(zlib.deflate);
const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const eightBitsRgb = [8, 2, 0, 0, 0];
const colourBytes = 12;

/**
 * The fields of the xwd header that matter here (X11/XWDFile.h), each a big-endian word.
 * @param {Buffer} frame
 */
function readHeader(frame) {
  const word = (/** @type {number} */ index) => frame.readUInt32BE(index * 4);
  const header = {
    version: word(1),
    width: word(4),
    height: word(5),
    bitsPerPixel: word(11),
    bytesPerLine: word(12),
  };
  if (header.version !== 7 || header.bitsPerPixel !== 32)
    throw new Error('the screen is not in the expected format');
  return { ...header, start: word(0) + word(19) * colourBytes };
}

/**
 * @param {string} type
 * @param {Buffer} content
 */
function chunk(type, content) {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(zlib.crc32(body), body.length + 4);
  return framed;
}

/**
 * The picture of a screen.
 * @param {Buffer} frame the screen's memory in xwd format
 * @returns {Promise<Buffer>} a PNG
 * @throws {Error} when the memory is not in the expected format
 */
export async function pngOfScreen(frame) {
  const { width, height, bytesPerLine, start } = readHeader(frame);
  const rows = Buffer.alloc(height * (1 + width * 3)); // each row begins with filter type 0
  let to = 0;
  for (let y = 0; y < height; y += 1) {
    to += 1;
    let from = start + y * bytesPerLine;
    for (let x = 0; x < width; x += 1, from += 4) {
      rows[to++] = frame[from + 2];
      rows[to++] = frame[from + 1];
      rows[to++] = frame[from];
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set(eightBitsRgb, 8);
  const pixels = await deflate(rows, { level: 3 });
  return Buffer.concat([
    pngSignature,
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
