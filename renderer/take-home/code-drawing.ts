// A text as a QR code: the text itself, no address. It must never be drawn without its quiet zone.
import { encode } from 'uqr';

export interface CodeDrawing {
  /** Modules on a side, quiet zone and all: the square of the drawing. */
  readonly size: number;
  /** All dark modules as one path of unit squares. */
  readonly path: string;
}

/** Light modules around the code (ISO/IEC 18004, 9.1). */
const QUIET_ZONE = 4;

/** In bytes of UTF-8 at correction M: 15 % may be a reflection of the lamp above. */
export function codeDrawing(text: string): CodeDrawing {
  const bytes = [...new TextEncoder().encode(text)];
  const { size, data } = encode(bytes, { ecc: 'M', boostEcc: false, border: QUIET_ZONE });
  const path = data.flatMap((row, y) => runsOf(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`));
  return { size, path: path.join('') };
}

/** Where dark modules stand side by side: drawn as one, no light seam shows between them. */
function runsOf(row: readonly boolean[]): readonly (readonly [from: number, width: number])[] {
  const runs: [number, number][] = [];
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1);
    if (!isDark) continue;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  }
  return runs;
}
