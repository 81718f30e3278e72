/*
 * S05: three people lift the sore arm after the shot: high, about half way, hardly at all. The line beside each arm shows how far it
 * went. It must never make a smaller lift look like a failure: same size, same place, same calm (C12, C38-C41).
 */
import { Cane } from './aids';
import { Line, Wash } from './figure';
import { Half } from './half';
import { Picture } from './picture';

/** Where each person stands: one in every third of the picture, over the word that belongs there. */
const PLACE = [103, 263, 423] as const;
const SIZE = { y: 194, scale: 0.74, height: 240, shoulders: 52 } as const;

function Grounds(): React.JSX.Element {
  return (
    <>
      <Wash fill="ground" d="M10 360C4 250 20 138 84 134C144 136 156 250 152 360Z" />
      <Wash fill="sky" d="M170 360C164 250 180 138 244 134C304 136 316 250 312 360Z" />
      <Wash fill="ground" d="M330 360C324 250 340 138 404 134C464 136 476 250 472 360Z" />
    </>
  );
}

/** How far each arm went: from where it hung to where it is. */
function HowFar(): React.JSX.Element {
  return (
    <>
      <Line d="M52 322C14 292 -8 202 24 126M9 136L24 126L30 143" />
      <Line d="M214 322C186 312 168 290 162 258M151 272L162 258L176 269" />
      <Line d="M388 340C376 341 364 338 353 331M358 345L353 331L368 328" />
    </>
  );
}

function LiftsHigh(): React.JSX.Element {
  return (
    <Half
      x={PLACE[0]}
      {...SIZE}
      top="round"
      cloth="plum"
      head={{ skin: 4, hair: 'waves', hairColour: 'hair-3' }}
      rightArm={{ elbow: [56, 86], wrist: [54, 132], hand: 'hold' }}
      held={<Cane x={58} y={142} length={120} />}
      leftArm={{ elbow: [-70, -24], wrist: [-74, -84], hand: 'flat', thumb: 1 }}
      leftClass="people-lift-high"
    />
  );
}

function LiftsHalfWay(): React.JSX.Element {
  return (
    <Half
      x={PLACE[1]}
      {...SIZE}
      top="shirt"
      cloth="blue"
      head={{ skin: 1, hair: 'crop', hairColour: 'hair-2', beard: 'hair-2' }}
      rightArm={{ elbow: [56, 86], wrist: [52, 134] }}
      leftArm={{ elbow: [-76, 42], wrist: [-100, 46], hand: 'flat', thumb: -1 }}
      leftClass="people-lift-little"
    />
  );
}

function LiftsHardly(): React.JSX.Element {
  return (
    <Half
      x={PLACE[2]}
      {...SIZE}
      top="round"
      cloth="leaf"
      head={{ skin: 2, hair: 'bun', hairColour: 'hair-1' }}
      leftArm={{ elbow: [-58, 86], wrist: [-68, 130], thumb: -1 }}
      leftClass="people-lift-least"
      rightArm={{ elbow: [56, 98], wrist: [-14, 54], hand: 'flat', thumb: 1 }}
    />
  );
}

/** Help can be big, small, or none. */
export function HelpDiffersPicture(): React.JSX.Element {
  return (
    <Picture from={92}>
      <Grounds />
      <HowFar />
      <LiftsHigh />
      <LiftsHalfWay />
      <LiftsHardly />
    </Picture>
  );
}
