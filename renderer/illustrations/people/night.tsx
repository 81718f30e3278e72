/*
 * A night at home: somebody sits up in bed with a hand on the chest; lamp and telephone are within reach. It reminds of a question
 * about that night, so it must never give the answer away: nobody phones, nobody comes, and the face stays calm.
 */
import { box, Line, oval, Placed, Shape, Wash } from './figure';
import { Half } from './half';
import { Picture } from './picture';

function NightWindow(): React.JSX.Element {
  return (
    <Placed x={18} y={30}>
      <Shape fill="blue" d={box(0, 0, 100, 118, 10)} />
      <Shape
        fill="sun"
        thin
        d="M56 22C36 22 24 38 24 54C24 72 38 86 56 86C66 86 74 82 80 74C62 76 50 66 50 50C50 38 52 28 56 22Z"
      />
      <Line thick d="M-8 118L108 118" />
    </Placed>
  );
}

function Bed(): React.JSX.Element {
  return (
    <>
      <Shape fill="clay" d="M44 330L44 196C44 174 62 166 82 166L262 166C282 166 300 174 300 196L300 330Z" />
      <Shape fill="white" d="M72 268C64 236 70 204 84 202C130 194 214 194 260 202C274 204 280 236 272 268Z" />
    </>
  );
}

function Blanket(): React.JSX.Element {
  return (
    <>
      <Shape
        fill="teal-soft"
        d="M30 352C26 306 40 288 70 284C110 278 234 278 274 284C304 288 318 306 314 352Z"
      />
      <Shape
        fill="white"
        d="M38 306C40 290 54 284 70 282C110 276 234 276 274 282C290 284 304 290 306 306C240 294 104 294 38 306Z"
      />
      <Line d="M98 350C98 336 104 326 114 320M246 350C246 336 240 326 230 320" />
    </>
  );
}

function Lamp(): React.JSX.Element {
  return (
    <Placed x={430} y={244}>
      <Line thick d="M0 -6L0 -48" />
      <Shape fill="clay" d="M-18 0C-18 -12 18 -12 18 0Z" />
      <Shape fill="sun" d="M-16 -92L16 -92L32 -44L-32 -44Z" />
    </Placed>
  );
}

function Telephone(): React.JSX.Element {
  return (
    <Placed x={364} y={244}>
      <Shape fill="plum" d="M-30 0L-20 -28L20 -28L30 0Z" />
      <Shape
        fill="plum"
        d="M-34 -26C-38 -42 -20 -46 0 -46C20 -46 38 -42 34 -26C32 -20 18 -20 16 -27L15 -32L-15 -32L-16 -27C-18 -20 -32 -20 -34 -26Z"
      />
      <Line d="M-9 -18L-9 -18M0 -18L0 -18M9 -18L9 -18M-11 -9L-11 -9M0 -9L0 -9M11 -9L11 -9" />
    </Placed>
  );
}

function BedsideTable(): React.JSX.Element {
  return (
    <>
      <Shape fill="clay-soft" d={box(332, 258, 130, 94, 4)} />
      <Shape fill="clay" d={box(322, 244, 150, 16, 8)} />
      <Line d="M346 304L448 304M388 281L406 281M388 327L406 327" />
    </>
  );
}

/** A night at home. */
export function NightPicture(): React.JSX.Element {
  return (
    <Picture>
      <Wash fill="sky" d="M8 352C0 180 70 20 236 16C410 14 476 190 472 352Z" />
      <Wash fill="ground" d={oval(430, 178, 46, 46)} />
      <NightWindow />
      <Bed />
      <Half
        x={180}
        y={176}
        height={140}
        shoulders={56}
        top="shirt"
        cloth="leaf"
        head={{ skin: 3, hair: 'short', hairColour: 'hair-3', look: 0.15 }}
        leftArm={{ elbow: [-62, 78], wrist: [-46, 112] }}
        rightArm={{ elbow: [66, 92], wrist: [14, 72], hand: 'flat', thumb: 1 }}
      />
      <Blanket />
      <BedsideTable />
      <Lamp />
      <Telephone />
    </Picture>
  );
}
