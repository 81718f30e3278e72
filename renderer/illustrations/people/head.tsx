/*
 * Heads: attentive, level, adult. Small dot eyes, a short nose line, a nearly level mouth (docs/design.md).
 * It must never grin, weep or lose its features: a blank face is not calm, it is uncanny.
 */

import { Line, type Pic, Placed, pic, Shape, type Skin, skinOf, usePen } from './figure';
import { HairBehind, HairOver, type HairStyle } from './hair';

/** One person's head. */
export interface HeadLook {
  skin: Skin;
  hair: HairStyle;
  hairColour: Pic;
  /** -1 looks left, 0 ahead, 1 right. */
  look?: number;
  age?: 'young' | 'middle' | 'old';
  glasses?: boolean;
  hearingAid?: boolean;
  beard?: Pic;
  headset?: boolean;
}

const FACE = 'M-29 -4C-29 -25 -16 -34 0 -34C16 -34 29 -25 29 -4C29 17 15 33 0 33C-15 33 -29 17 -29 -4Z';

function Ear({ side, skin }: { side: 1 | -1; skin: Skin }): React.JSX.Element {
  const x = side * 28;
  return <Shape fill={skinOf(skin)} d={`M${x} -6C${x + side * 11} -9 ${x + side * 11} 12 ${x} 10Z`} />;
}

interface FeaturesProps {
  look: number;
  lined: boolean;
  /** A heavier pen on deep skin, so that the face reads as clearly as anybody's. */
  bold: boolean;
}

function Features({ look, lined, bold }: FeaturesProps): React.JSX.Element {
  const x = look * 9;
  const [left, right] = [x - 11, x + 11];
  const way = look < 0 ? -1 : 1;
  const eyes = (
    <>
      <circle cx={left} cy={0} r={bold ? 4 : 3.4} fill={pic('line')} />
      <circle cx={right} cy={0} r={bold ? 4 : 3.4} fill={pic('line')} />
    </>
  );
  return (
    <>
      {eyes}
      <Line
        thick={bold}
        d={`M${left - 5} -9Q${left - 1} -12 ${left + 4} -10M${right - 4} -10Q${right + 1} -12 ${right + 5} -9`}
      />
      <Line thick={bold} d={`M${x + way * 2} 3Q${x + way * 6} 10 ${x + way * 0.5} 11`} />
      <Line thick={bold} d={`M${x - 7} 20Q${x} 23.5 ${x + 7} 20`} />
      {lined ? <Line d={`M${x - way * 16} 13Q${x - way * 18} 17 ${x - way * 16} 20`} /> : null}
    </>
  );
}

function Glasses({ look }: { look: number }): React.JSX.Element {
  const x = look * 9;
  const { detail } = usePen();
  const common = { r: 9, fill: 'none', stroke: pic('line'), strokeWidth: detail };
  return (
    <>
      <circle cx={x - 11.5} cy={1} {...common} />
      <circle cx={x + 11.5} cy={1} {...common} />
      <Line
        d={`M${x - 2.5} 0Q${x} -2 ${x + 2.5} 0M${x - 20.5} 0L${look >= 0 ? -28 : x - 22} -2${look <= 0 ? `M${x + 20.5} 0L28 -2` : ''}`}
      />
    </>
  );
}

function HearingAid({ side }: { side: 1 | -1 }): React.JSX.Element {
  return (
    <Shape
      fill="white"
      thin
      d={`M${side * 29} -7C${side * 34} -15 ${side * 44} -10 ${side * 42} 4C${side * 41} 9 ${side * 36} 8 ${side * 36} 4C${side * 37} -4 ${side * 34} -6 ${side * 29} -7Z`}
    />
  );
}

function Headset({ side, look }: { side: 1 | -1; look: number }): React.JSX.Element {
  const x = side * 29;
  return (
    <>
      <Line thick d={`M${x} -6C${x} -56 ${-x} -56 ${-x} -8`} />
      <Shape
        fill="teal-soft"
        d={`M${x - 7} -6C${x - 7} -13 ${x + 7} -13 ${x + 7} -6L${x + 7} 9C${x + 7} 16 ${x - 7} 16 ${x - 7} 9Z`}
      />
      <Line thick d={`M${x} 14Q${x * 0.9} 30 ${look * 9 - -side * 13} 27`} />
    </>
  );
}

interface HeadProps extends HeadLook {
  x: number;
  y: number;
  scale?: number;
  tilt?: number;
}

/** A head with its hair, ears, aids and face, centred on (x, y); 67 units high at scale 1. */
export function Head({ x, y, scale = 1, tilt = 0, look = 0, ...person }: HeadProps): React.JSX.Element {
  const hair = { style: person.hair, colour: person.hairColour, look };
  const near: 1 | -1 = look < 0 ? 1 : -1;
  const covered = person.hair === 'scarf';
  return (
    <Placed x={x} y={y} scale={scale} turn={tilt}>
      <HairBehind {...hair} />
      {covered ? null : <Ear side={near} skin={person.skin} />}
      {covered || Math.abs(look) > 0.4 ? null : <Ear side={near === 1 ? -1 : 1} skin={person.skin} />}
      <Shape fill={skinOf(person.skin)} d={FACE} />
      {person.beard ? <Beard colour={person.beard} look={look} /> : null}
      <Features look={look} bold={person.skin === 4} lined={person.age === 'old' && !person.beard} />
      <HairOver {...hair} />
      {person.glasses ? <Glasses look={look} /> : null}
      {person.hearingAid ? <HearingAid side={near} /> : null}
      {person.headset ? <Headset side={near} look={look} /> : null}
    </Placed>
  );
}

function Beard({ colour, look }: { colour: Pic; look: number }): React.JSX.Element {
  const x = look * 8;
  return (
    <Shape
      fill={colour}
      thin
      d={`M-28.5 0C-29 24 -15 38 0 38C15 38 29 24 28.5 0C26 11 ${20 + x / 2} 15 ${x + 12} 14.5C${x + 6} 13 ${x - 6} 13 ${x - 12} 14.5C${-20 + x / 2} 15 -26 11 -28.5 0Z`}
    />
  );
}
