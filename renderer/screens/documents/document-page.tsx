// The page that is drawn for paper: one document. It answers to no touch, and knows of a patient only what its order holds.
import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { DocumentOrder } from '#core/contract/messages';
import type { LanguageEntry } from '#core/languages';
import { DEFAULT_COMFORT } from '#core/visit/comfort';
import type { Words } from '../../i18n/words';
import { ClinicPhone } from '../../illustrations/clinic-phone';
import { useRoot } from '../../visit/use-root';
import { languageEntry } from '../staff/languages';
import { type DrawnDocument, drawnDocument } from './drawn-document';
import { Sheets } from './sheets';
import './document.css';

export interface DocumentPageProps {
  readonly order: DocumentOrder;
  readonly words: Words;
  /** Told once everything stands as it will be printed. */
  readonly onDrawn: (sheets: number) => void;
}

/** Black on white, and nothing moves. */
const ON_PAPER = { ...DEFAULT_COMFORT, theme: 'contrast-light', still: true } as const;

export function DocumentPage({ order, words, onDrawn }: DocumentPageProps): React.JSX.Element | null {
  const { settings, kind } = order;
  const language = languageOf(order);
  const document = useDocument(order, words);
  useRoot({ screen: 'document', language, comfort: ON_PAPER });
  usePaper(kind, document?.title ?? '');
  if (!document) return null;
  const mark = words.attract(language.code);
  const marks = [
    ...(settings.mode === 'evaluation' ? [mark('evaluation')] : []),
    ...('language' in order && settings.draftLanguages.includes(language.code) ? [mark('draft')] : []),
  ];
  return (
    <ClinicPhone value={settings.clinic.phone}>
      <Sheets sections={document.sections} marks={marks} note={document.note} onDrawn={onDrawn} />
    </ClinicPhone>
  );
}

/** Records and test pages are written for staff; anything else for the patient. */
const languageOf = (order: DocumentOrder): LanguageEntry =>
  'language' in order ? order.language : languageEntry(order.settings.staffLanguage);

/** Null until the words it needs are there. */
function useDocument(order: DocumentOrder, words: Words): DrawnDocument | null {
  const { code } = languageOf(order);
  const [isLoaded, setLoaded] = useState('language' in order && words.has(code));
  useEffect(() => {
    void wordsOf(order, words).then(() => setLoaded(true));
  }, [words, order]);
  return useMemo(() => (isLoaded ? drawnDocument(order, words) : null), [isLoaded, order, words]);
}

async function wordsOf(order: DocumentOrder, words: Words): Promise<void> {
  const { code } = languageOf(order);
  await words.loadPatient(code);
  if ('language' in order) return;
  await words.loadStaff(code);
  if (order.kind === 'test') return;
  // A language that this build has no words for any more leaves the record with the staff's words alone.
  await words.loadPatient(order.record.visit.language).catch(() => undefined);
}

/** On paper a millimetre is one: the panel has no say. The title names the job in the queue, and the file for whoever hears it. */
function usePaper(kind: DocumentOrder['kind'], title: string): void {
  useLayoutEffect(() => {
    document.documentElement.style.setProperty('--mm', '1mm');
    document.documentElement.dataset.paper = kind;
    if (title) document.title = title;
    return () => {
      delete document.documentElement.dataset.paper;
    };
  }, [kind, title]);
}
