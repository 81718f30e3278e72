/*
 * S01: what happens before, during and after, as three equal tiles that light up in turn.
 * It must never show a needle: "during" is a calm hand on a shoulder.
 */
import { Cane } from './aids';
import { Arm } from './arm';
import { box, Crop, Line, oval, Shape, Wash } from './figure';
import { Half } from './half';
import type { HeadLook } from './head';
import { Picture } from './picture';
import { Standing } from './standing';

const PATIENT: HeadLook = { skin: 2, hair: 'bald', hairColour: 'hair-3', age: 'old', look: 0.8 };
const NURSE: HeadLook = { skin: 3, hair: 'curls', hairColour: 'hair-1' };
const NURSE_TOP = { top: 'tunic', cloth: 'teal' } as const;
const TILES = [6, 167, 328] as const;

function Tile({
  x,
  order,
  children,
}: {
  x: number;
  order: number;
  children: React.ReactNode;
}): React.JSX.Element {
  const frame = box(x, 32, 146, 296, 24);
  return (
    <>
      <Wash fill="sky" d={frame} />
      <Crop along={frame}>
        <g className={`people-tile people-tile-${order}`}>{children}</g>
      </Crop>
      <Line thick d={frame} />
    </>
  );
}

function Patient({ x, walking = false }: { x: number; walking?: boolean }): React.JSX.Element {
  return (
    <Standing
      x={x}
      y={306}
      scale={0.62}
      walking={walking}
      head={PATIENT}
      top="cardigan"
      cloth="clay"
      legs="blue"
      lean={2}
      held={<Cane x={42} y={-184} length={182} />}
      near={{ elbow: [-16, -206], wrist: [22, -186], hand: 'hold' }}
    />
  );
}

function Floor({ x }: { x: number }): React.JSX.Element {
  return (
    <Wash
      fill="ground"
      d={`M${x} 292L${x + 146} 292L${x + 146} 304Q${x + 146} 328 ${x + 122} 328L${x + 24} 328Q${x} 328 ${x} 304Z`}
    />
  );
}

function HandOnShoulder(): React.JSX.Element {
  return (
    <>
      <Half
        x={264}
        y={164}
        scale={0.9}
        height={200}
        shoulders={54}
        {...NURSE_TOP}
        head={{ ...NURSE, look: -0.6 }}
        headTilt={-4}
      />
      <Half
        x={212}
        y={236}
        scale={0.9}
        height={110}
        shoulders={54}
        top="cardigan"
        cloth="clay"
        head={{ ...PATIENT, look: 0.35 }}
      />
      <Arm
        shoulder={[294, 192]}
        elbow={[300, 256]}
        wrist={[270, 254]}
        skin={3}
        cloth="teal"
        width={27}
        inside={[280, 198]}
        bend={14}
        thumb={-1}
      />
    </>
  );
}

/** Before, during, after. */
export function BeforeDuringAfterPicture(): React.JSX.Element {
  const [before, during, after] = TILES;
  return (
    <Picture from={26} to={334}>
      <Tile x={before} order={1}>
        <Floor x={before} />
        <Patient x={40} />
        <Standing
          x={121}
          y={306}
          scale={0.62}
          mirrored
          head={NURSE}
          {...NURSE_TOP}
          legs="teal"
          shoes="white"
          near={{ elbow: [-26, -206], wrist: [10, -176] }}
        />
      </Tile>
      <Tile x={during} order={2}>
        <HandOnShoulder />
      </Tile>
      <Tile x={after} order={3}>
        <Floor x={after} />
        <Shape fill="clay-soft" d="M372 294L352 302L352 92L372 84Z" />
        <Shape fill="white" d="M372 294L372 84L456 84L456 294Z" />
        <Wash fill="sun" d={oval(438, 116, 11, 11)} />
        <Patient x={398} walking />
      </Tile>
    </Picture>
  );
}
