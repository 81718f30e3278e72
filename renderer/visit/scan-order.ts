// Where the mark of a switch scan goes next, and what a press of the switch chooses. Pure: it knows sizes and places, no page and no clock.

/** How often the mark goes round inside a group before it gives up waiting for a press. */
export const roundsInside = 2;

/** The mark stands on a group as a whole, or on one control inside it. */
export type ScanPlace =
  | { readonly on: 'group'; readonly group: number }
  | {
      readonly on: 'control';
      readonly group: number;
      readonly control: number;
      /** How often it still moves inside before it leaves. */
      readonly movesLeft: number;
      /** The group it stands on once it has left. */
      readonly leavesTo: number;
    };

/** How many controls each group has; none is empty. */
export type ScanSizes = readonly number[];

export interface ScanChoice {
  readonly place: ScanPlace;
  /** The control that is pressed; null: the mark only went into a group. */
  readonly presses: { readonly group: number; readonly control: number } | null;
}

const sizeOf = (sizes: ScanSizes, group: number): number => sizes[group] ?? 0;

const inside = (sizes: ScanSizes, group: number): ScanPlace => ({
  on: 'control',
  group,
  control: 0,
  movesLeft: roundsInside * sizeOf(sizes, group) - 1,
  leavesTo: group,
});

/** A group as a whole; where there is only one, choosing it would be a press for nothing. */
const onGroup = (sizes: ScanSizes, group: number): ScanPlace =>
  sizes.length === 1 && sizeOf(sizes, 0) > 1 ? inside(sizes, 0) : { on: 'group', group };

/** Where the mark stands when a screen has come. */
export const scanStart = (sizes: ScanSizes): ScanPlace => onGroup(sizes, 0);

/** One move onward: from group to group, round and round; inside a group a set number of times, then out of it. */
export function scanMove(place: ScanPlace, sizes: ScanSizes): ScanPlace {
  if (place.on === 'group') return onGroup(sizes, (place.group + 1) % sizes.length);
  if (place.movesLeft === 0) return onGroup(sizes, place.leavesTo);
  const control = (place.control + 1) % sizeOf(sizes, place.group);
  return { ...place, control, movesLeft: place.movesLeft - 1 };
}

/**
 * A press of the switch that chooses. A group of one is pressed at once. After a press inside, the mark stays for one more round, for whoever
 * has several things to choose, and then stands on the next group: most have one.
 */
export function scanChoose(place: ScanPlace, sizes: ScanSizes): ScanChoice {
  const { group } = place;
  const size = sizeOf(sizes, group);
  if (place.on === 'group') {
    return size === 1
      ? { place, presses: { group, control: 0 } }
      : { place: inside(sizes, group), presses: null };
  }
  const leavesTo = (group + 1) % sizes.length;
  return {
    place: { ...place, movesLeft: size - 1, leavesTo },
    presses: { group, control: place.control },
  };
}

/** The same place after the screen has changed under the mark, as when an answer brings a reply; anew where nothing of it is left. */
export function scanFollow<Control>(
  place: ScanPlace,
  before: readonly (readonly Control[])[],
  now: readonly (readonly Control[])[],
): ScanPlace {
  const sizes = now.map(({ length }) => length);
  const stood = before[place.group] ?? [];
  const group = now.findIndex((controls) => controls.some((control) => stood.includes(control)));
  if (group < 0) return scanStart(sizes);
  if (place.on === 'group') return onGroup(sizes, group);
  const marked = stood[place.control];
  const control = marked === undefined ? -1 : (now[group]?.indexOf(marked) ?? -1);
  const leavesTo = Math.min(place.leavesTo, now.length - 1);
  return control < 0 ? onGroup(sizes, group) : { ...place, group, control, leavesTo };
}

/** Where the mark stands when something else has moved the focus: on what has it. Null: that is no control of the scan. */
export function scanAt<Control>(control: Control, groups: readonly (readonly Control[])[]): ScanPlace | null {
  const group = groups.findIndex((controls) => controls.includes(control));
  if (group < 0) return null;
  const place = inside(
    groups.map(({ length }) => length),
    group,
  );
  return { ...place, control: groups[group]?.indexOf(control) ?? 0 } as ScanPlace;
}
