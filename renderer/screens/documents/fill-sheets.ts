/** A piece that is never cut: a heading with its picture, a sentence, a question with its answers. Lengths in CSS pixels. */
export interface MeasuredBlock {
  readonly id: string;
  readonly height: number;
  /** By how much its picture may be drawn smaller, so that the section stays on one sheet. */
  readonly gives?: number;
  /** Of a section's first block: the section is laid where it fits on what is left of a sheet, and else left out. */
  readonly ifRoom?: true;
}

/** What belongs together: the heading first. */
export type MeasuredSection = readonly MeasuredBlock[];

/** A block on its sheet, and how much smaller its picture is drawn. */
export interface LaidBlock {
  readonly id: string;
  readonly shrunk: number;
}

type FittedBlock = LaidBlock & { readonly height: number };

const heightOf = (blocks: readonly { readonly height: number }[]): number =>
  blocks.reduce((sum, { height }) => sum + height, 0);

/** The section with its pictures as much smaller as it takes to fit the room, and no smaller than they may become. */
function fitted(section: MeasuredSection, room: number): readonly FittedBlock[] {
  const excess = heightOf(section) - room;
  const spare = section.reduce((sum, { gives = 0 }) => sum + gives, 0);
  const share = excess > 0 && spare > 0 ? Math.min(1, excess / spare) : 0;
  return section.map(({ id, height, gives = 0 }) => {
    const shrunk = gives * share;
    return { id, shrunk, height: height - shrunk };
  });
}

/** A heading is followed by so many blocks on the same sheet, at least. */
const FOLLOWING = 2;

/**
 * Lays sections on sheets. As on the screen, a section stays whole, if need be with a smaller picture; only what is longer than a
 * sheet goes on to the next, and never leaves its heading alone. Done here and not by the browser, because only so a sheet can carry
 * its number and its marks: Chromium has no margin boxes before 131, and its own header prints the time in letters of the machine.
 */
export function fillSheets(
  sections: readonly MeasuredSection[],
  room: number,
): readonly (readonly LaidBlock[])[] {
  const sheets: LaidBlock[][] = [];
  let left = 0;
  const turn = (): void => {
    sheets.push([]);
    left = room;
  };
  for (const section of sections) {
    const here = fitted(section, left);
    const anew = fitted(section, room);
    const fitsHere = heightOf(here) <= left;
    if (section[0]?.ifRoom && !fitsHere) continue;
    const beginning = heightOf(anew.slice(0, 1 + FOLLOWING));
    if (!fitsHere && (heightOf(anew) <= room || beginning > left)) turn();
    for (const { height, ...block } of fitsHere ? here : anew) {
      if (height > left && left < room) turn();
      sheets.at(-1)?.push(block);
      left -= height;
    }
  }
  return sheets;
}
