/*
 * What is drawn inside the three frames of S09, each 146 by 260 from its upper left corner: one and the same patient on one table, seen
 * whole and then closer, and one and the same gloved hand. No needle here, and the patient's face stays in the picture, at ease.
 */
import { box, Line, Placed, Shape, Wash } from './figure';
import { GlovedHand } from './glove';
import { Head } from './head';
import { Tubes, trail, tube } from './limb';
import { Sleeve } from './sleeve';

const SKIN = 'skin-2';
/** Neck, the muscle beside it, the near arm and its hand: one silhouette. */
const BODY = [
  tube('58 -52, 94 -60, 124 -73', 30),
  tube('127 -73, 127 -36, 118 -19, 90 -16', 33),
  tube('94 -16, 74 -14', 22),
  tube('74 -14, 58 -14', 17),
  tube('80 -20, 67 -27', 11),
] as const;
/** Where fingers hold it, the muscle between neck and shoulder stands up in a fold. */
const FOLD = tube('94 -66, 93 -98', 31);

/** The table to lie on: its top is the ground line, the pillow at the left end. */
function Table(): React.JSX.Element {
  return (
    <>
      <Tubes
        fill="white"
        tubes={[tube('40 26, 26 124', 13), tube('148 26, 162 124', 13), tube('36 92, 154 92', 11)]}
      />
      <Shape fill="clay-soft" d={box(14, 14, 306, 22, 6)} />
      <Shape fill="clay" d={box(-8, 0, 320, 20, 9)} />
      <Shape fill="white" d="M0 -2C-14 -12 -12 -30 4 -30L72 -28C86 -26 86 -8 78 -2Z" />
    </>
  );
}

/** The patient on their side, facing us; `fold` while fingers hold the muscle. Origin on the table under the crown of the head. */
function Patient({ fold = false }: { fold?: boolean }): React.JSX.Element {
  return (
    <>
      <Shape fill="plum" d="M64 -2C66 -22 74 -40 88 -52L140 -60C150 -84 176 -64 204 -70L204 -2Z" />
      <Shape fill="teal-soft" d="M180 -2C176 -30 182 -62 204 -74C240 -92 280 -88 320 -76L320 -2Z" />
      <Tubes fill={SKIN} tubes={fold ? [...BODY, FOLD] : BODY} />
      <Head x={38} y={-56} scale={0.84} tilt={-80} skin={2} hair="short" hairColour="hair-3" />
    </>
  );
}

/** Somebody lies comfortably on their side. */
export function LieFrame(): React.JSX.Element {
  return (
    <>
      <Wash fill="ground" d="M0 236L146 236Q146 260 122 260L24 260Q0 260 0 236Z" />
      <Placed x={10} y={156} scale={0.68}>
        <Table />
        <Patient />
      </Placed>
    </>
  );
}

/** A hand wipes the skin with a pad. */
export function CleanFrame(): React.JSX.Element {
  return (
    <>
      <Placed x={-6} y={196} scale={0.9}>
        <Table />
        <Patient />
      </Placed>
      <Placed x={82} y={136} turn={-22}>
        <Shape fill="white" d={box(-20, -16, 38, 34, 4)} />
      </Placed>
      <GlovedHand wrist={[106, 92]} degrees={119} size={1.25} thumb={-1} pose="flat" />
      <Sleeve cut points={trail('158 -4, 113 79')} width={36} cloth="teal" edgeFrom={0} />
      <Line d="M56 112Q58 104 65 99M66 120Q68 114 73 110" />
    </>
  );
}

/** Fingers hold a fold of the shoulder muscle. */
export function HoldFrame(): React.JSX.Element {
  return (
    <>
      <Placed x={-6} y={196} scale={0.9}>
        <Table />
        <Patient fold />
      </Placed>
      <Placed x={-6} y={2}>
        <Tubes fill="blue" tubes={[tube('107 84, 113 100, 108 116', 16)]} />
        <Tubes
          fill="blue"
          tubes={[
            tube('122 42, 110 58', 27),
            tube('103 66, 88 76', 40),
            tube('99 84, 103 100, 98 118', 18),
            tube('77 82, 66 100, 70 117', 17),
          ]}
        />
        <Line d="M107 80Q112 76 113 69" />
        <Sleeve cut points={trail('158 -18, 123 40')} width={36} cloth="teal" edgeFrom={0} />
      </Placed>
    </>
  );
}
