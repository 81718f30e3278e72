// All screens on paper, in the order of the catalogue: the way for patients who use no screen (Section 504). A new step needs no
// line here. It must never show which answer is right, nor the needle (PX-1).
import type { PageSettings } from '#core/config/page-settings';
import { STEPS, type Step } from '#core/procedure/steps';
import type { PatientWords } from '../../i18n/words';
import { areaSection, safetySection, statementSection, teachBackSection } from './answer-sections';
import { explainSection } from './explain-section';
import type { Block, Section } from './sheets';

/** What a section is made of: what the clinic sets, and the words of one language. */
export interface Paper {
  readonly settings: PageSettings;
  readonly t: PatientWords;
}

export function contentSections(settings: PageSettings, t: PatientWords): readonly Section[] {
  const paper = { settings, t };
  const [[opening, ...first] = [], ...rest] = STEPS.map((step) => sectionOf(step, paper)).filter(
    (section) => section.length > 0,
  );
  return opening ? [[titled(opening, paper), ...first], ...rest] : [];
}

/** The title stands over the first step, not on a sheet of its own. */
const titled = (block: Block, { t }: Paper): Block => ({
  ...block,
  node: (
    <>
      <h1>{t('document.title')}</h1>
      <p className="paper-note">{t('document.note')}</p>
      {block.node}
    </>
  ),
});

function sectionOf(step: Step, paper: Paper): Section {
  switch (step.kind) {
    case 'explain':
      return explainSection(step, paper);
    case 'area':
      return areaSection(paper);
    case 'safety':
      return safetySection(paper);
    case 'teach-back':
      return teachBackSection(step, paper);
    case 'statement':
      return statementSection(step, paper);
    // On paper all answers are seen at once, and the paper itself is handed over.
    case 'check':
    case 'hand-over':
      return [];
  }
}
