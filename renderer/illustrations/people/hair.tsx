/*
 * Hair and head coverings: a part behind the head and a part over its edge. It must never cover the eyes or the mouth.
 */
import { Line, type Pic, Shape } from './figure';
import { BEHIND, FOLDS, OVER } from './hair-paths';
import { Tubes } from './limb';

/** How somebody wears their hair, or what covers it. */
export type HairStyle =
  | 'short'
  | 'side'
  | 'bob'
  | 'bun'
  | 'curls'
  | 'waves'
  | 'bald'
  | 'crop'
  | 'tail'
  | 'scarf'
  | 'turban';

interface HairProps {
  style: HairStyle;
  colour: Pic;
  /** -1 looks left, 0 ahead, 1 right. */
  look: number;
}

const CURLS = '-27 2,-31 -16,-22 -31,-5 -39,13 -37,27 -26,31 -9'
  .split(',')
  .map((at) => at.split(' ').map(Number));

function Curls({ colour, look }: Omit<HairProps, 'style'>): React.JSX.Element {
  const back = -look * 5;
  return (
    <Tubes
      fill={colour}
      tubes={CURLS.map(([x = 0, y = 0]) => ({
        points: [
          [x + back / 2, y],
          [x * 0.8 + back, y * 0.8],
        ],
        width: 24,
      }))}
    />
  );
}

/** The part of the hair behind the head. */
export function HairBehind({ style, colour, look }: HairProps): React.JSX.Element | null {
  if (style === 'curls') return <Curls colour={colour} look={look} />;
  const path = BEHIND[style];
  return path ? <Shape fill={colour} d={path(look)} /> : null;
}

/** The part of the hair over the face's edge. */
export function HairOver({ style, colour, look }: HairProps): React.JSX.Element | null {
  const path = OVER[style];
  const folds = FOLDS[style];
  if (!path) return null;
  return (
    <>
      <Shape evenOdd fill={colour} d={path(look)} />
      {folds ? <Line d={folds(look)} /> : null}
    </>
  );
}
