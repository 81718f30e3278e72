/*
 * S11: the shoulder may jump once; the patient says stop with an open palm and the clinician's hand lifts away at once.
 * It must never show pain in the face or a needle: the picture is about being heard.
 */
import { Arm } from './arm';
import { Line, Wash } from './figure';
import { Half } from './half';
import { Picture } from './picture';

function ClinicianHand(): React.JSX.Element {
  return (
    <Arm
      shoulder={[640, 10]}
      elbow={[470, 72]}
      wrist={[410, 108]}
      skin={1}
      cloth="teal"
      width={42}
      hand="flat"
      handSize={1.5}
      bend={-6}
      thumb={-1}
    />
  );
}

/** You can say stop. */
export function FeelPicture(): React.JSX.Element {
  return (
    <Picture>
      <Wash fill="ground" d="M40 360C20 220 90 60 236 66C380 60 440 220 436 360Z" />
      <Half
        x={226}
        y={196}
        scale={1.1}
        height={160}
        shoulders={58}
        top="round"
        cloth="sun"
        head={{ skin: 3, hair: 'tail', hairColour: 'hair-1', look: -0.2 }}
        leftArm={{
          elbow: [-92, 74],
          wrist: [-92, 8],
          sleeve: 'short',
          hand: 'open',
          handSize: 1.5,
          thumb: -1,
        }}
        rightArm={{ elbow: [62, 94], wrist: [56, 140], sleeve: 'short' }}
        leftClass="people-palm"
        rightClass="people-jump"
      />
      <g className="people-jump-lines">
        <Line thick d="M304 214L314 196M320 228L338 216M326 250L346 248" />
      </g>
      <g className="people-lift-away">
        <ClinicianHand />
      </g>
      <g className="people-lift-away-sign">
        <Line d="M356 218C368 202 372 190 372 178M372 178L362 189M372 178L381 190" />
      </g>
    </Picture>
  );
}
