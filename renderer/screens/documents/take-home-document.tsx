// The sheet a patient takes along: when to call first, then what to do and not do. The same words as on the screens and in the codes.
import { EXPLAIN_STEPS } from '#core/procedure/explain-steps';
import { Code } from '../../take-home/code';
import { codesOf } from '../../take-home/codes-of';
import { type TakeHomeSection, type TakeHomeStep, takeHomeSections } from '../../take-home/take-home-words';
import type { Paper } from './content-document';
import { StepPicture } from './explain-section';
import type { Block, Section } from './sheets';
import './take-home.css';

/** By how much a picture may be drawn smaller where the words of a language are longer (millimetres). */
const GIVES = { S12: 16, S13: 0, S14: 16, S15: 0 } as const satisfies Record<TakeHomeStep, number>;

/** Lines for a pen: enough for two questions. */
const NOTE_LINES = 3;

export function takeHomeDocument(paper: Paper): readonly Section[] {
  const { t } = paper;
  const [call, ...others] = takeHomeSections(t);
  return [
    [
      {
        id: 'take-home',
        node: (
          <>
            <h1>{t('takeHome.title')}</h1>
            <p className="paper-lead-home">{t('takeHome.lead')}</p>
          </>
        ),
      },
      ...(call ? [sectionBlock(call, paper)] : []),
    ],
    [notesBlock('notes', paper)],
    ...others.map((section) => [sectionBlock(section, paper)]),
    codesSection(paper),
    [notesBlock('more-notes', paper)],
  ];
}

/** Picture and words of one screen beside each other; the calls in a frame that nobody overlooks. */
function sectionBlock(section: TakeHomeSection, paper: Paper): Block {
  const step = EXPLAIN_STEPS.find(({ id }) => id === section.step);
  return {
    id: section.step,
    gives: GIVES[section.step],
    node: (
      <section className="home-section" data-step={section.step}>
        <h2>{section.title}</h2>
        {step && <StepPicture step={step} paper={paper} isBare />}
        <div className="home-words">
          {section.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      </section>
    ),
  };
}

/** Beside the calls or at the end, wherever the words of a language leave room. */
function notesBlock(id: string, { t }: Paper): Block {
  return {
    id,
    ifRoom: true,
    node: (
      <div className="home-notes">
        <h2>{t('takeHome.notes')}</h2>
        {Array.from({ length: NOTE_LINES }, (_line, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: empty lines differ by nothing but their place
          <div key={row} className="home-line" />
        ))}
      </div>
    ),
  };
}

/** All codes on one sheet where they fit: a page is turned before a code is. */
function codesSection({ t, settings }: Paper): Section {
  const codes = codesOf(t, settings.clinic);
  return [
    {
      id: 'codes',
      node: (
        <section className="home-codes">
          <p className="home-scan">{t('takeHome.scan')}</p>
          <p>{t('takeHome.scanNote')}</p>
          <ul data-many={codes.length > 2 || undefined}>
            {codes.map(({ text, mark }) => (
              <li key={text}>
                <Code text={text} described={mark ?? t('takeHome.title')} />
                {mark && <p>{mark}</p>}
              </li>
            ))}
          </ul>
        </section>
      ),
    },
  ];
}
