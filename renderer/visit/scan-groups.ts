// Which controls stand together for a switch scan, and in which order: what the step asks first, the way in for staff last.
// It must never leave a control out.
import { controlsNow, openDialog } from './controls';

/** So many are looked through one by one; a longer list is taken in parts. */
const MOST_IN_GROUP = 8;
/** A part is whole rows, as many as hold no more than this; one row at least. */
const MOST_IN_PART = 4;
/** What rounding leaves over between controls of one row. */
const SLACK_PX = 2;

/** What stands together on the glass is a group of its own. */
const TOGETHER =
  '.languages, .comfort-row, .area-views, .body-map-labels, .answers, .scroll-buttons, .dialog-close';

/** The frame of a screen, in the order of the scan; what is in none of them comes before the staff's door. */
const FRAME = ['main, .languages, .comfort-row', '.foot-ways', '.foot-tools', '.bar-comfort'];
const STAFF_DOOR = '.staff-door';

export type ScanGroups = readonly (readonly HTMLElement[])[];

/** The groups of the screen or sheet that stands now. */
export function scanGroupsNow(): ScanGroups {
  const rankOf = openDialog() ? () => 0 : rankInScreen;
  const groups = new Map<Element | number, HTMLElement[]>();
  const controls = controlsNow().map((control) => ({ control, rank: rankOf(control) }));
  for (const { control, rank } of controls.toSorted((a, b) => a.rank - b.rank)) {
    const key = control.closest(TOGETHER) ?? rank;
    groups.set(key, [...(groups.get(key) ?? []), control]);
  }
  return [...groups.values()].map(mainFirst).flatMap(inParts);
}

function rankInScreen(control: HTMLElement): number {
  if (control.matches(STAFF_DOOR)) return FRAME.length + 1;
  const rank = FRAME.findIndex((place) => control.closest(place));
  return rank < 0 ? FRAME.length : rank;
}

/** The one way on is wanted most: it spares two moves on every step. */
const mainFirst = (controls: readonly HTMLElement[]): readonly HTMLElement[] =>
  controls.toSorted((a, b) => Number(b.matches('.press-main')) - Number(a.matches('.press-main')));

/** A long list in whole rows, so that the frame round one part never holds a control of another. */
function inParts(controls: readonly HTMLElement[]): ScanGroups {
  if (controls.length <= MOST_IN_GROUP) return [controls];
  const parts: HTMLElement[][] = [];
  for (const row of rowsOf(controls)) {
    const part = parts.at(-1);
    if (part && part.length + row.length <= MOST_IN_PART) part.push(...row);
    else parts.push([...row]);
  }
  return parts;
}

function rowsOf(controls: readonly HTMLElement[]): ScanGroups {
  const rows: HTMLElement[][] = [];
  let rowTop = Number.NEGATIVE_INFINITY;
  for (const control of controls) {
    const { top } = control.getBoundingClientRect();
    if (Math.abs(top - rowTop) <= SLACK_PX) rows.at(-1)?.push(control);
    else rows.push([control]);
    rowTop = top;
  }
  return rows;
}
