/** A piece that is never cut: a heading with its picture, a sentence, a question with its answers. Height in CSS pixels. */
export interface MeasuredBlock {
  readonly id: string;
  readonly height: number;
}

/** What belongs together: the heading first. */
export type MeasuredSection = readonly MeasuredBlock[];

const heightOf = (section: MeasuredSection): number => section.reduce((sum, { height }) => sum + height, 0);

/**
 * Lays sections on sheets, by the ids of their blocks. A section stays whole where a sheet can hold it; one that is longer starts a
 * sheet of its own and goes on to the next. Done here and not by the browser, because only so a sheet can carry its number and its
 * marks: Chromium has no margin boxes before 131, and its own header prints the time in letters of the machine.
 */
export function fillSheets(
  sections: readonly MeasuredSection[],
  room: number,
): readonly (readonly string[])[] {
  const sheets: string[][] = [];
  let left = 0;
  const turn = (): void => {
    sheets.push([]);
    left = room;
  };
  for (const section of sections) {
    if (heightOf(section) > left && left < room) turn();
    for (const { id, height } of section) {
      if (height > left && left < room) turn();
      sheets.at(-1)?.push(id);
      left -= height;
    }
  }
  return sheets;
}
