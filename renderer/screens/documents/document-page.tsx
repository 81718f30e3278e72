// The page that is drawn for paper: one document in one language. It answers to no touch and knows no patient.
import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { DocumentOrder } from '#core/contract/messages';
import { DEFAULT_COMFORT } from '#core/visit/comfort';
import type { Words } from '../../i18n/words';
import { ClinicPhone } from '../../illustrations/clinic-phone';
import { useRoot } from '../../visit/use-root';
import { contentSections } from './content-document';
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
  const { language, settings } = order;
  const { code } = language;
  const [isLoaded, setLoaded] = useState(words.has(code));
  useEffect(() => {
    void words.loadPatient(code).then(() => setLoaded(true));
  }, [words, code]);
  useRoot({ screen: 'document', language, comfort: ON_PAPER });
  usePaperMillimetres();
  const t = words.patient(code);
  const title = isLoaded ? t('document.title') : '';
  useLayoutEffect(() => {
    // Names the job in the print queue, and the document for whoever hears it.
    if (title) document.title = title;
  }, [title]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are there or not; a new function of them says nothing new
  const sections = useMemo(() => (isLoaded ? contentSections(settings, t) : []), [isLoaded, settings, code]);
  if (!isLoaded) return null;
  const mark = words.attract(code);
  const marks = [
    ...(settings.mode === 'evaluation' ? [mark('evaluation')] : []),
    ...(settings.draftLanguages.includes(code) ? [mark('draft')] : []),
  ];
  return (
    <ClinicPhone value={settings.clinic.phone}>
      <Sheets sections={sections} marks={marks} answersNote={t('document.mark')} onDrawn={onDrawn} />
    </ClinicPhone>
  );
}

/** On paper a millimetre is one: the panel has no say. */
function usePaperMillimetres(): void {
  useLayoutEffect(() => {
    document.documentElement.style.setProperty('--mm', '1mm');
  });
}
