/*
 * S08: a bag opens on the table and everything a person takes lies before the nurse: bottle, jar, herb, patch, pen.
 * It must never look like a search: the patient's own hands bring the things.
 */
import { Arm } from './arm';
import { Line, Shape, Wash } from './figure';
import { Half } from './half';
import { Herb, Patch, Pen, PillBottle, VitaminJar } from './medicine-things';
import { Picture } from './picture';

function Bag(): React.JSX.Element {
  return (
    <>
      <Line thick d="M62 214C58 172 108 172 106 212" />
      <Shape fill="plum" d="M30 216Q86 200 142 216L132 222L40 222Z" />
      <Shape
        fill="plum"
        d="M30 216Q86 232 142 216L148 300C149 310 144 314 134 314L38 314C28 314 23 310 24 300Z"
      />
      <Line thick d="M62 224C60 176 110 178 108 224" />
    </>
  );
}

function Things(): React.JSX.Element {
  return (
    <>
      <g className="people-thing people-thing-1">
        <Herb x={196} y={306} turn={-14} />
      </g>
      <g className="people-thing people-thing-2">
        <VitaminJar x={250} y={312} />
      </g>
      <g className="people-thing people-thing-3">
        <Patch x={306} y={300} turn={8} />
      </g>
      <g className="people-thing people-thing-4">
        <Pen x={250} y={342} turn={-4} />
      </g>
      <g className="people-thing people-thing-5">
        <PillBottle x={362} y={298} turn={-6} />
      </g>
    </>
  );
}

function PatientHands(): React.JSX.Element {
  return (
    <>
      <Arm
        shoulder={[500, 380]}
        elbow={[470, 350]}
        wrist={[412, 306]}
        skin={1}
        cloth="blue"
        width={36}
        hand="hold"
        handSize={1.4}
        thumb={-1}
      />
      <Arm
        shoulder={[-20, 390]}
        elbow={[20, 366]}
        wrist={[66, 312]}
        skin={1}
        cloth="blue"
        width={36}
        hand="hold"
        handSize={1.4}
      />
    </>
  );
}

/** All your medicines, please. */
export function MedicinesPicture(): React.JSX.Element {
  return (
    <Picture>
      <Wash fill="sky" d="M70 236C62 100 140 20 244 22C350 22 420 104 410 236Z" />
      <Half
        x={250}
        y={132}
        height={120}
        shoulders={58}
        headTilt={3}
        top="tunic"
        cloth="teal"
        head={{ skin: 3, hair: 'bob', hairColour: 'hair-1', glasses: true, look: 0.15 }}
        leftArm={{ elbow: [-66, 84], wrist: [-30, 100], sleeve: 'short' }}
        rightArm={{ elbow: [66, 84], wrist: [34, 104], sleeve: 'short', thumb: -1 }}
      />
      <Shape
        fill="clay-soft"
        d="M56 250L424 250C434 250 440 254 443 262L470 334C474 344 470 350 458 350L22 350C10 350 6 344 10 334L37 262C40 254 46 250 56 250Z"
      />
      <Bag />
      <Things />
      <PatientHands />
    </Picture>
  );
}
