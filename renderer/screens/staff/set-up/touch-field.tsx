// The grid over the whole glass. A square counts only by a touch that the glass itself has told; nothing between two is guessed.
import { Check } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { millimetre } from '../../../visit/touched-control';

/** About as wide as a palm: nothing that must be pressed is smaller than half of it (millimetres). */
const CELL_MILLIMETRES = 30;
/** Without a touch for so long, whoever tests has done what could be done (milliseconds). */
export const SILENCE_MILLISECONDS = 8000;
/** After the last square the finger must be gone before the buttons come, or it would press the one it stands on (milliseconds). */
const SETTLING_MILLISECONDS = 400;

export interface TouchGrid {
  readonly columns: number;
  readonly rows: number;
}

/** How many squares the glass has. */
export function gridOf(): TouchGrid {
  const cell = CELL_MILLIMETRES * millimetre();
  return {
    columns: Math.max(1, Math.round(window.innerWidth / cell)),
    rows: Math.max(1, Math.round(window.innerHeight / cell)),
  };
}

export interface TouchFieldProps {
  readonly words: string;
  readonly onDone: (grid: TouchGrid, felt: ReadonlySet<number>) => void;
}

export function TouchField({ words, onDone }: TouchFieldProps): React.JSX.Element {
  const [grid] = useState(gridOf);
  const [felt, setFelt] = useState<ReadonlySet<number>>(new Set());
  const [isDown, setDown] = useState(false);
  const end = useRef(onDone);
  end.current = onDone;
  const { columns, rows } = grid;
  const total = columns * rows;
  useEffect(() => {
    const isOver = felt.size === total && !isDown;
    const wait = isOver ? SETTLING_MILLISECONDS : SILENCE_MILLISECONDS;
    const timer = setTimeout(() => end.current(grid, felt), wait);
    return () => clearTimeout(timer);
  }, [felt, grid, total, isDown]);
  const feel = useCallback(
    ({ nativeEvent }: React.PointerEvent): void => {
      setDown(nativeEvent.buttons > 0);
      // A quick wipe tells several places at once.
      const places = [nativeEvent, ...nativeEvent.getCoalescedEvents()];
      setFelt((before) => {
        const next = new Set(before);
        for (const { clientX, clientY } of places) next.add(cellAt(clientX, clientY, grid));
        return next.size === before.size ? before : next;
      });
    },
    [grid],
  );
  const lift = (): void => setDown(false);
  const style = { '--columns': columns, '--rows': rows } as React.CSSProperties;
  return (
    <main
      className="touch-field"
      dir="ltr"
      style={style}
      onPointerDown={feel}
      onPointerMove={feel}
      onPointerUp={lift}
      onPointerCancel={lift}
    >
      {Array.from({ length: total }, (_, cell) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the squares never change their places
        <span key={cell} className="touch-cell" data-felt={felt.has(cell)}>
          {felt.has(cell) && <Check aria-hidden />}
        </span>
      ))}
      <p className="touch-words" dir="auto">
        {words}
      </p>
    </main>
  );
}

function cellAt(x: number, y: number, { columns, rows }: TouchGrid): number {
  const within = (share: number, count: number): number =>
    Math.min(count - 1, Math.max(0, Math.floor(share * count)));
  return within(y / window.innerHeight, rows) * columns + within(x / window.innerWidth, columns);
}
