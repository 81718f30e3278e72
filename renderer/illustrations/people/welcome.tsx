/*
 * The attract screen: a waiting room in the morning, an older person and a nurse turned to each other, the nurse listening.
 * It must never show a treatment: the first thing a frightened person sees is somebody with time.
 */
import { Cane } from './aids';
import { box, Line, oval, Shape, Wash } from './figure';
import { Chair, Plant } from './furniture';
import { Picture } from './picture';
import { Seated } from './seated';

function MorningWindow(): React.JSX.Element {
  const frame = box(188, 26, 284, 206, 22);
  return (
    <>
      <Wash fill="sky" d={frame} />
      <g className="people-sunrise">
        <Wash fill="sun" d={oval(388, 118, 38, 38)} />
      </g>
      <Wash
        fill="leaf"
        d="M188 192C240 144 312 152 358 180C396 158 440 160 472 176L472 210Q472 232 450 232L210 232Q188 232 188 210Z"
      />
      <Wash
        fill="teal-soft"
        d="M188 214C240 188 304 188 352 208C392 194 440 196 472 208L472 210Q472 232 450 232L210 232Q188 232 188 210Z"
      />
      <Line thick d={frame} />
      <Line thick d="M330 26L330 232" />
      <Shape fill="white" d={box(176, 228, 308, 18, 8)} />
    </>
  );
}

function OlderPerson(): React.JSX.Element {
  return (
    <Seated
      x={148}
      y={332}
      scale={1.12}
      lean={3}
      head={{ skin: 1, hair: 'waves', hairColour: 'hair-3', age: 'old', glasses: true, hearingAid: true }}
      top="cardigan"
      cloth="plum"
      legs="blue"
      shoes="hair-2"
      far={{ elbow: [50, -62], wrist: [88, -56], bend: 12 }}
      held={<Cane x={72} y={-62} length={158} />}
      near={{ elbow: [-10, -44], wrist: [46, -68], bend: 18 }}
    />
  );
}

function Nurse(): React.JSX.Element {
  return (
    <Seated
      x={516}
      y={332}
      scale={1.12}
      mirrored
      lean={7}
      headTilt={3}
      head={{ skin: 3, hair: 'bun', hairColour: 'hair-1' }}
      top="tunic"
      cloth="teal"
      legs="teal"
      shoes="white"
      far={{ elbow: [58, -62], wrist: [98, -74], hand: 'offer' }}
      near={{ elbow: [-6, -38], wrist: [54, -42] }}
    />
  );
}

/** Two people with time for each other. */
export function WelcomePicture(): React.JSX.Element {
  return (
    <Picture wide>
      <Wash
        fill="ground"
        d="M40 436C24 330 96 262 200 276C290 288 420 282 520 268C640 254 706 340 690 436C684 470 640 474 360 474C80 474 46 470 40 436Z"
      />
      <MorningWindow />
      <Plant x={645} y={440} scale={0.92} pot="plum" />
      <Chair x={148} y={332} scale={1.12} cloth="clay" />
      <Chair x={516} y={332} scale={1.12} cloth="clay" mirrored />
      <OlderPerson />
      <Nurse />
    </Picture>
  );
}
