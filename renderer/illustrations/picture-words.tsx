// The words inside a picture. They are drawn at the reader's own size beside what they name; a picture that only reminds
// has none. It must never be the only place where something is said: the screen's sentences and the spoken description say it too.
import { type CSSProperties, createContext, type ReactNode, useContext } from 'react';
import type { LabelId, LabelledPictureId } from '#core/procedure/picture-labels';
import { PictureFrame } from './diagrams/picture-frame';
import './picture-words.css';

export type AnyLabel = { [Picture in LabelledPictureId]: LabelId<Picture> }[LabelledPictureId];

/** Gives the words of a label; null: this picture stands without words. */
export const PictureWords = createContext<((label: AnyLabel) => string) | null>(null);

/** One label where it stands in the picture. */
export function Label({ id }: { readonly id: AnyLabel }): React.JSX.Element | null {
  const words = useContext(PictureWords);
  return words && <span className="picture-label">{words(id)}</span>;
}

export interface ColumnsProps {
  /** Labels over the drawing, one to a column of equal width. */
  readonly above?: readonly AnyLabel[];
  readonly below?: readonly AnyLabel[];
  /** Height of what is drawn, in picture units; its width is 480. */
  readonly height?: number;
  readonly children: ReactNode;
}

/** A drawing 480 units wide made of equal columns, with the name of each over or under it. */
export function Columns({ above = [], below = [], height = 360, children }: ColumnsProps): React.JSX.Element {
  const words = useContext(PictureWords);
  if (!words) return <>{children}</>;
  return (
    <div className="picture-columns" style={{ '--ratio': 480 / height } as CSSProperties}>
      <LabelRow labels={above} side="above" />
      <div className="picture-columns-drawing">{children}</div>
      <LabelRow labels={below} side="below" />
    </div>
  );
}

function LabelRow({
  labels,
  side,
}: {
  readonly labels: readonly AnyLabel[];
  readonly side: 'above' | 'below';
}): React.JSX.Element | null {
  if (labels.length === 0) return null;
  return (
    <div className="picture-label-row" data-side={side}>
      {labels.map((id) => (
        <Label key={id} id={id} />
      ))}
    </div>
  );
}

/** One small drawing with its name under it. `view` is the part of the plane it shows. */
export function Sign({
  label,
  view,
  children,
}: {
  readonly label: AnyLabel;
  readonly view: string;
  readonly children: ReactNode;
}): React.JSX.Element {
  return (
    <div className="picture-sign">
      <PictureFrame view={view}>{children}</PictureFrame>
      <Label id={label} />
    </div>
  );
}
