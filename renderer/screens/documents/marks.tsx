// Boxes to mark with a pen. Each says the same as a button of the screen; none is marked beforehand.
import type { ReactNode } from 'react';

export interface Choice {
  readonly id: string;
  readonly words: string;
  /** A small drawing between the box and the words. */
  readonly sign?: ReactNode;
}

export function Marks({ choices }: { readonly choices: readonly Choice[] }): React.JSX.Element {
  return (
    <ul className="paper-marks">
      {choices.map(({ id, words, sign }) => (
        <li key={id}>
          <span className="paper-box" aria-hidden="true" />
          {sign}
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
