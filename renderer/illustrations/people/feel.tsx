/*
 * S11: the muscle of the shoulder may jump once; the patient says stop with an open palm and the gloved hand moves away at once.
 * It must never show pain in the face or a needle: the picture is about being heard.
 */
import { Arm, ArmBehind } from './arm';
import { Line, Pivot, Placed, type Point, pic, Shape, Wash } from './figure';
import { GlovedHand } from './glove';
import { Half } from './half';
import { fromHand, handTubes } from './hand';
import { FINGER_GAPS } from './hand-poses';
import { Head } from './head';
import { bent, Tubes, tube } from './limb';
import { Picture } from './picture';
import { between } from './sleeve';

const SKIN = 'skin-2';
const SHOULDER: Point = [-42, 30];
const ELBOW: Point = [-84, 92];
const PALM = { wrist: [-90, 24], degrees: -90, size: 1.7, thumb: 1 } as const;

const BODY = [
  tube('0 -26, 0 30', 25),
  tube('-42 30, 42 30', 40),
  tube('0 60, 0 90', 80),
  tube('46 34, 58 96, 54 170', 29),
  { points: [SHOULDER, ELBOW], width: 27 },
];

/** The raised forearm with its open palm; the skin without a line lets it grow out of the elbow. */
function StopHand({ melt = false }: { melt?: boolean }): React.JSX.Element {
  const bone = [ELBOW, PALM.wrist] as const;
  if (melt) {
    const skin = { fill: 'none', stroke: pic(SKIN), strokeWidth: 22.45, strokeLinecap: 'round' } as const;
    return <path d={bent([ELBOW, between(...bone, 0.5)])} {...skin} />;
  }
  return (
    <>
      <Tubes fill={SKIN} tubes={[{ points: bone, width: 27 }, ...handTubes('flat', PALM)]} />
      {FINGER_GAPS.flat.map(([from, to]) => (
        <Line key={`${from}`} d={`M${fromHand(PALM, from)}L${fromHand(PALM, to)}`} />
      ))}
    </>
  );
}

/** The muscle between neck and shoulder, drawn up for a moment. */
function JumpingMuscle(): React.JSX.Element {
  return (
    <Pivot at={[38, 30]} className="people-jump">
      <Shape thin fill="muscle" d="M12.5 -14C14 -2 24 3 36 2C50 1 62 12 62.5 30C52 40 30 32 12.5 14Z" />
      <Line d="M14 0C24 12 44 10 60 22" />
    </Pivot>
  );
}

/** The patient: bare shoulders, so that the muscle can be seen. */
function Patient(): React.JSX.Element {
  return (
    <Placed x={164} y={184} scale={1.1}>
      <Pivot at={ELBOW} className="people-palm">
        <StopHand />
      </Pivot>
      <Tubes fill={SKIN} tubes={BODY} />
      <Pivot at={ELBOW} className="people-palm">
        <StopHand melt />
      </Pivot>
      <JumpingMuscle />
      <Shape
        fill="sun"
        d="M-32 10L-22 9C-20 40 20 40 22 9L32 10C31 34 36 48 46 57L43 170L-43 170L-46 57C-36 48 -31 34 -32 10Z"
      />
      <Head x={0} y={-46} skin={2} hair="tail" hairColour="hair-1" look={0.5} />
    </Placed>
  );
}

/** Whoever gives the shot has let go at once: the gloved hand is on its way back. */
function Clinician(): React.JSX.Element {
  const arm = { shoulder: [-37, 31], elbow: [-56, 110], wrist: [-92, 84] } as const;
  const look = { skin: 1, cloth: 'teal', width: 29, inside: [-24, 37] } as const;
  return (
    <>
      <Placed x={404} y={182} scale={1.02}>
        <Pivot at={arm.shoulder} className="people-lift-away">
          <ArmBehind {...arm} {...look} />
        </Pivot>
      </Placed>
      <Half
        x={404}
        y={182}
        scale={1.02}
        height={190}
        shoulders={52}
        top="tunic"
        cloth="teal"
        head={{ skin: 1, hair: 'side', hairColour: 'hair-2', look: -0.5 }}
        rightArm={{ elbow: [52, 94], wrist: [46, 150] }}
      />
      <Placed x={404} y={182} scale={1.02}>
        <Pivot at={arm.shoulder} className="people-lift-away">
          <Arm {...arm} {...look} hand="flat" />
          <GlovedHand wrist={arm.wrist} degrees={218} size={1.3} thumb={1} pose="flat" />
        </Pivot>
      </Placed>
    </>
  );
}

/** You can say stop. */
export function FeelPicture(): React.JSX.Element {
  return (
    <Picture>
      <Wash fill="ground" d="M20 360C4 220 74 60 240 62C400 60 476 220 466 360Z" />
      <Patient />
      <Clinician />
      <g className="people-jump-lines">
        <Line thick d="M222 168Q238 172 246 186M230 151Q254 157 264 177" />
      </g>
      <g className="people-lift-away-sign">
        <Line thick d="M252 214C270 202 292 204 310 222M309 203L310 222L292 223" />
      </g>
    </Picture>
  );
}
