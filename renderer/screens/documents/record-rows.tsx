// The rows a record is written in: what was asked or checked, and what came of it. A row is never cut.
import type { ReactNode } from 'react';
import type { PatientWords } from '../../i18n/words';
import type { RecordPaper } from './record-paper';
import type { Block, Section } from './sheets';

/** What a row says: in the staff's words, and under or beside it in those the patient read. */
export interface Row {
  readonly id: string;
  readonly node: ReactNode;
}

/**
 * A heading and its rows. Each row is a section of its own, so that sheets are filled; the heading goes with the first one.
 * With no rows it says so.
 */
export function rowSections(
  id: string,
  title: string,
  rows: readonly Row[],
  none: string,
): readonly Section[] {
  const [first, ...others] = rows.length > 0 ? rows : [{ id: `${id}-none`, node: <p>{none}</p> }];
  const opening: Block = {
    id: first?.id ?? id,
    node: (
      <>
        <h2>{title}</h2>
        {first?.node}
      </>
    ),
  };
  return [[opening], ...others.map((row) => [{ id: row.id, node: row.node }])];
}

/** The same words in both languages, side by side; once where the patient read the staff's language. */
export function BothLanguages({
  paper: { desk, patient },
  words,
}: {
  readonly paper: RecordPaper;
  readonly words: (t: PatientWords) => ReactNode;
}): React.JSX.Element {
  return (
    <div className="record-both" data-one={patient ? undefined : ''}>
      <div>{words(desk.mirror)}</div>
      {patient && (
        <div lang={patient.language.code} dir={patient.language.dir}>
          {words(patient.t)}
        </div>
      )}
    </div>
  );
}

/** What was asked, and in strong letters what came of it. */
export function Answered({
  asked,
  answer,
}: {
  readonly asked: ReactNode;
  readonly answer: ReactNode;
}): React.JSX.Element {
  return (
    <>
      <p>{asked}</p>
      <p>
        <strong>{answer}</strong>
      </p>
    </>
  );
}
