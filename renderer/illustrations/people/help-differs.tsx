/*
 * S05: two people lift an arm, one high, one a little. It must never make the smaller lift look like a failure:
 * same size, same place, same calm (C12, C38-C41).
 */
import { Line, Wash } from './figure';
import { Half } from './half';
import { Picture } from './picture';

/** Help can be big or small. */
export function HelpDiffersPicture(): React.JSX.Element {
  return (
    <Picture>
      <Wash fill="ground" d="M26 360C18 250 40 150 124 126C190 110 222 170 232 240L236 360Z" />
      <Wash fill="sky" d="M250 360C244 250 266 150 346 128C406 112 450 170 462 240L470 360Z" />
      <Line d="M34 272C12 232 12 172 36 130M36 130L22 136M36 130L39 145" />
      <Line d="M386 346C404 344 420 338 432 326M432 326L419 328M432 326L429 339" />
      <Half
        x={138}
        y={202}
        height={170}
        shoulders={56}
        top="round"
        cloth="plum"
        head={{ skin: 4, hair: 'waves', hairColour: 'hair-3', age: 'old', glasses: true }}
        rightArm={{ elbow: [58, 88], wrist: [52, 136] }}
        leftArm={{ elbow: [-82, -28], wrist: [-72, -92], hand: 'open', thumb: -1 }}
        leftClass="people-lift-high"
      />
      <Half
        x={322}
        y={202}
        height={170}
        shoulders={60}
        top="shirt"
        cloth="blue"
        head={{ skin: 1, hair: 'crop', hairColour: 'hair-2', beard: 'hair-2' }}
        leftArm={{ elbow: [-62, 88], wrist: [-56, 136] }}
        rightArm={{ elbow: [84, 72], wrist: [104, 88], hand: 'open', thumb: 1 }}
        rightClass="people-lift-little"
      />
    </Picture>
  );
}
