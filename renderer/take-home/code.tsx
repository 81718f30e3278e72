// One QR code: dark on white in every theme, and described to whoever listens. Gives no way to press it.
import { useMemo } from 'react';
import { codeDrawing } from './code-drawing';
import './code.css';

export function Code({
  text,
  described,
}: {
  readonly text: string;
  readonly described: string;
}): React.JSX.Element {
  const { size, path } = useMemo(() => codeDrawing(text), [text]);
  return (
    <div className="code" role="img" aria-label={described}>
      <svg viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" aria-hidden="true" focusable="false">
        <path d={path} />
      </svg>
    </div>
  );
}
