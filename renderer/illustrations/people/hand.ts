/*
 * Carries a hand's pose to the end of an arm. Geometry only; it must never draw by itself.
 */
import type { Point } from './figure';
import { type HandPose, POSES } from './hand-poses';
import type { Tube } from './limb';

/** A hand's own frame: origin at the wrist, x along the fingers, thumb on the -y side; `thumb` -1 puts it on the other side. */
export interface HandFrame {
  wrist: Point;
  degrees: number;
  size: number;
  thumb: 1 | -1;
}

/** Carries a point of the hand's frame to the picture. */
export function fromHand(frame: HandFrame, [x, y]: Point): Point {
  const radians = (frame.degrees * Math.PI) / 180;
  const [alongX, acrossY] = [x * frame.size, y * frame.size * frame.thumb];
  const round = (value: number): number => Math.round(value * 100) / 100;
  return [
    round(frame.wrist[0] + alongX * Math.cos(radians) - acrossY * Math.sin(radians)),
    round(frame.wrist[1] + alongX * Math.sin(radians) + acrossY * Math.cos(radians)),
  ];
}

/** The tubes of a hand in picture units. */
export function handTubes(pose: HandPose, frame: HandFrame): readonly Tube[] {
  return POSES[pose].map((tube) => ({
    points: tube.points.map((point) => fromHand(frame, point)),
    width: tube.width * frame.size,
  }));
}
