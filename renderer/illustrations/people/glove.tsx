/*
 * The gloved hand of whoever gives the shot: the same blue glove in every picture, so that it is one and the same hand.
 * It must never hold a needle here.
 */
import { Line } from './figure';
import { fromHand, type HandFrame, handTubes } from './hand';
import { FINGER_GAPS, type HandPose } from './hand-poses';
import { Tubes } from './limb';

/** A glove over a hand in a pose of the kit; its cuff lies over the wrist. */
export function GlovedHand({ pose, ...frame }: HandFrame & { pose: HandPose }): React.JSX.Element {
  const cuff = { points: [fromHand(frame, [-4, 0]), fromHand(frame, [4, 0])], width: 22 * frame.size };
  const [top, bottom] = [fromHand(frame, [-4, -10]), fromHand(frame, [-4, 10])];
  return (
    <>
      <Tubes fill="blue" tubes={[cuff, ...handTubes(pose, frame)]} />
      <Line d={`M${top}L${bottom}`} />
      {FINGER_GAPS[pose].map(([from, to]) => (
        <Line key={`${from}`} d={`M${fromHand(frame, from)}L${fromHand(frame, to)}`} />
      ))}
    </>
  );
}
