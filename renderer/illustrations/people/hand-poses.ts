/*
 * How hands are held, as soft tubes in the hand's own frame: mitten-simple, always with a thumb (docs/design.md). Data only.
 */
import type { Point } from './figure';
import { type Tube, tube } from './limb';

/** How a hand is held. `rest` hangs or lies, `hold` closes round something, `offer` is a palm turned up, `open` shows the palm,
 * `flat` lies on something, fingers together. */
export type HandPose = 'rest' | 'hold' | 'offer' | 'open' | 'flat';

/** Each pose: wrist at the origin, fingers along x, thumb on the -y side. */
export const POSES: Record<HandPose, readonly Tube[]> = {
  rest: [tube('0 0, 15 1', 21), tube('12 2, 26 4', 16), tube('5 -4, 17 -12', 10)],
  hold: [tube('2 0, 13 1', 24), tube('8 -6, 20 -9', 10)],
  offer: [tube('0 1, 13 4', 18), tube('10 6, 32 3', 11.5), tube('6 -2, 18 -6', 10)],
  open: [
    tube('2 0, 16 0', 25),
    tube('14 -7, 29 -9', 10.5),
    tube('16 -1, 34 -2', 10.5),
    tube('16 4, 32 5', 10.5),
    tube('14 8, 26 12', 10),
    tube('3 -5, 15 -20', 10.5),
  ],
  flat: [
    tube('0 0, 14 1', 23),
    tube('12 -6, 28 -6', 10),
    tube('14 0, 32 0', 10),
    tube('14 5, 31 6', 10),
    tube('12 9, 26 11', 9),
    tube('3 -5, 15 -16', 10),
  ],
};

/** Lines between the fingers, in the same frame as the pose. */
export const FINGER_GAPS: Record<HandPose, readonly (readonly [Point, Point])[]> = {
  rest: [],
  hold: [],
  offer: [],
  open: [
    [
      [18, -5],
      [29, -5.6],
    ],
    [
      [19, 1.2],
      [31, 1.5],
    ],
    [
      [18, 6.8],
      [27, 8.6],
    ],
  ],
  flat: [
    [
      [21, -3],
      [30, -3],
    ],
    [
      [22, 2.8],
      [32, 3],
    ],
    [
      [20, 8],
      [28, 8.6],
    ],
  ],
};
