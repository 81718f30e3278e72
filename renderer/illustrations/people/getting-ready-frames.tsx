/*
 * What is drawn inside the three frames of S09, each 146 by 260 from its upper left corner. Everything that leaves a frame ends
 * exactly on its edge. No needle here.
 */
import { Line, Placed, Shape, Wash } from './figure';
import { fromHand, handTubes } from './hand';
import { Head } from './head';
import { Tubes, trail, tube } from './limb';
import { Sleeve } from './sleeve';

/** Somebody lies comfortably on their side. */
export function LieFrame(): React.JSX.Element {
  return (
    <>
      <Wash fill="ground" d="M0 222L146 222L146 236Q146 260 122 260L24 260Q0 260 0 236Z" />
      <Placed x={-10} y={-32} scale={1.2}>
        <Line thick d="M34 192L34 232M112 192L112 232" />
        <Shape fill="clay" d="M14 174L146 174L146 194L14 194C2 194 2 174 14 174Z" />
        <Shape fill="white" d="M16 172C6 160 8 148 20 148L66 150C76 152 76 168 70 172Z" />
        <Shape fill="plum" d="M64 172C62 142 74 118 98 116C118 114 130 118 146 120L146 172Z" />
        <Shape fill="teal-soft" d="M112 174C108 150 112 128 124 116C132 112 140 114 146 114L146 174Z" />
        <Head
          x={48}
          y={126}
          scale={0.74}
          tilt={-76}
          skin={2}
          hair="short"
          hairColour="hair-3"
          age="old"
          look={0}
        />
        <Tubes fill="skin-2" tubes={[tube('88 158, 64 164', 13), tube('64 164, 56 166', 14)]} />
        <Sleeve points={trail('100 138, 98 158, 80 161')} width={20} cloth="plum" inside={[106, 134]} />
      </Placed>
    </>
  );
}

function Back({ fold = false }: { fold?: boolean }): React.JSX.Element {
  const top = fold
    ? 'C62 104 66 108 70 110C68 96 74 88 82 88C92 88 98 98 95 116C118 122 128 134 126 156'
    : 'C66 112 116 106 126 156';
  return (
    <>
      <Shape fill="skin-2" d={`M0 124C22 114 32 106 32 92L32 70L62 70L62 92${top}L128 232L0 232Z`} />
      <Shape fill="skin-2" d="M20 54C8 50 8 76 20 72ZM74 54C86 50 86 76 74 72Z" />
      <Shape
        fill="hair-3"
        d="M16 58C14 32 28 18 46 18C66 18 80 32 78 58C77 78 66 86 47 86C28 86 17 78 16 58Z"
      />
      <Shape fill="plum" d="M0 222C40 232 90 230 128 218L131 260L120 260L24 260Q0 260 0 236Z" />
      <Line d="M104 196C102 206 104 214 106 220M48 120C49 150 49 190 48 222" />
    </>
  );
}

/** A hand wipes the skin with a pad. */
export function CleanFrame(): React.JSX.Element {
  const frame = { wrist: [118, 170], degrees: 184, size: 1.25, thumb: 1 } as const;
  return (
    <>
      <Back />
      <Placed x={78} y={162} turn={-8}>
        <Shape fill="white" d="M-20 -20L20 -20L20 20L-20 20Z" />
      </Placed>
      <Tubes fill="skin-4" tubes={[tube('140 170, 118 170', 24), ...handTubes('flat', frame)]} />
      <Line
        d={`M${fromHand(frame, [22, -3])}L${fromHand(frame, [30, -3])}M${fromHand(frame, [22, 3])}L${fromHand(frame, [32, 3])}`}
      />
      <Sleeve cut points={trail('146 170, 129 170')} width={34} cloth="teal" edgeFrom={0} />
      <Line d="M58 130Q78 120 98 130M60 200Q78 208 96 200" />
    </>
  );
}

/** Fingers hold a fold of the shoulder muscle. */
export function HoldFrame(): React.JSX.Element {
  return (
    <>
      <Back fold />
      <Tubes
        fill="skin-4"
        tubes={[
          tube('140 60, 124 62', 26),
          tube('122 64, 112 74', 30),
          tube('112 66, 84 68, 70 94', 13),
          tube('120 84, 104 108', 14),
        ]}
      />
      <Sleeve cut points={trail('146 60, 131 60')} width={36} cloth="teal" edgeFrom={0} />
    </>
  );
}
