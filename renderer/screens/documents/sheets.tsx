// Sheets of paper, numbered, each with the marks that hold. They are measured before they are filled, so that nothing is cut.
import { type CSSProperties, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { fillSheets, type LaidBlock } from './fill-sheets';
import './sheets.css';

/** A piece of a document that is never cut. */
export interface Block {
  readonly id: string;
  readonly node: ReactNode;
  /** Holds boxes for the patient's answers: its sheet says what to do with it. */
  readonly answers?: true;
  /** By how many millimetres its picture may be drawn smaller, so that the section stays on one sheet. */
  readonly gives?: number;
  /** Of a section's first block: only where a sheet has room left, such as lines for a pen. */
  readonly ifRoom?: true;
}

/** What stays on one sheet where it can; its heading comes first. */
export type Section = readonly Block[];

export interface SheetsProps {
  readonly sections: readonly Section[];
  /** What stands over every sheet, such as that nobody has approved it yet. */
  readonly marks: readonly string[];
  /** What stands under each sheet that holds answers; with `always`, under every sheet. */
  readonly note: { readonly words: string; readonly always?: true };
  /** Told once the sheets stand, with all their letters. */
  readonly onDrawn: (count: number) => void;
}

/** A height left over on every sheet: what rounding in the printer's own units may take (CSS pixels). */
const SLACK_PX = 2;
/** CSS defines it so, whatever the glass. */
const PX_PER_MM = 96 / 25.4;

export function Sheets(props: SheetsProps): React.JSX.Element {
  const { sections, onDrawn } = props;
  const [filled, setFilled] = useState<readonly (readonly LaidBlock[])[] | null>(null);
  const count = filled?.length ?? 0;
  useEffect(() => {
    if (count > 0) void lettersThere().then(() => onDrawn(count));
  }, [count, onDrawn]);
  if (!filled) return <Measured {...props} onMeasured={setFilled} />;
  const blocks = new Map(sections.flat().map((block) => [block.id, block]));
  return (
    <>
      {filled.map((laid, index) => {
        const held = laid.flatMap(({ id, shrunk }) => {
          const block = blocks.get(id);
          return block ? [{ ...block, shrunk }] : [];
        });
        return (
          <Sheet
            key={laid[0]?.id}
            {...props}
            number={`${index + 1} / ${count}`}
            isAnswered={held.some(({ answers }) => answers)}
          >
            {held.map((block) => (
              <BlockPlace key={block.id} block={block} shrunk={block.shrunk} />
            ))}
          </Sheet>
        );
      })}
    </>
  );
}

/** All blocks on one endless sheet of the same width; gives what lies on which sheet, once the letters are there. */
function Measured({
  onMeasured,
  ...props
}: SheetsProps & {
  readonly onMeasured: (filled: readonly (readonly LaidBlock[])[]) => void;
}): React.JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const { sections } = props;
  useLayoutEffect(() => {
    let isWanted = true;
    void lettersThere().then(() => {
      const root = place.current;
      if (!isWanted || !root) return;
      const heightOf = (selector: string): number =>
        root.querySelector(selector)?.getBoundingClientRect().height ?? 0;
      const room = heightOf('.sheet-body') - SLACK_PX;
      const measured = sections.map((section) =>
        section.map(({ id, gives = 0, ifRoom }) => ({
          id,
          ...(ifRoom ? { ifRoom } : {}),
          height: heightOf(`[data-block="${id}"]`),
          gives: gives * PX_PER_MM,
        })),
      );
      onMeasured(fillSheets(measured, room));
    });
    return () => {
      isWanted = false;
    };
  }, [sections, onMeasured]);
  return (
    <div ref={place}>
      <Sheet {...props} number="00 / 00" isAnswered>
        {null}
      </Sheet>
      <div className="sheet-measure">
        {sections.flat().map((block) => (
          <BlockPlace key={block.id} block={block} />
        ))}
      </div>
    </div>
  );
}

function Sheet({
  marks,
  note,
  number,
  isAnswered,
  children,
}: SheetsProps & {
  readonly number: string;
  readonly isAnswered: boolean;
  readonly children: ReactNode;
}): React.JSX.Element {
  return (
    <div className="sheet">
      <div className="sheet-marks">
        {marks.map((mark) => (
          <p key={mark}>{mark}</p>
        ))}
      </div>
      <div className="sheet-body">{children}</div>
      <div className="sheet-foot">
        <p className="sheet-note">{(isAnswered || note.always) && note.words}</p>
        <p className="sheet-number" dir="ltr">
          {number}
        </p>
      </div>
    </div>
  );
}

function BlockPlace({
  block: { id, node },
  shrunk = 0,
}: {
  readonly block: Block;
  readonly shrunk?: number;
}): React.JSX.Element {
  return (
    <div className="sheet-block" data-block={id} style={{ '--shrunk': `${shrunk}px` } as CSSProperties}>
      {node}
    </div>
  );
}

/** Twice: the first look at the page asks for the letters, and what they bring may ask for more. */
async function lettersThere(): Promise<void> {
  for (let looks = 0; looks < 2; looks += 1) {
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  }
}
