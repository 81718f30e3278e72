// What the patient answers, on paper: the same questions and answers as on the screen. Never says which answer is right.
import { BODY_AREAS, BODY_SIDES } from '#core/procedure/body-areas';
import { SAFETY_ANSWERS } from '#core/procedure/safety-questions';
import { STATEMENT_ANSWERS, STATEMENTS } from '#core/procedure/statements';
import type { Step } from '#core/procedure/steps';
import { answersInOrder, TEACH_BACKS } from '#core/procedure/teach-backs';
import { statementKey, teachBackAnswerKey, teachBackKey } from '../../i18n/keys';
import { BodyFigure } from '../../illustrations/body/body-figure';
import '../../illustrations/body/body.css';
import { SafetyIcon } from '../../illustrations/safety/safety-icon';
import type { Paper } from './content-document';
import { askBlock } from './explain-section';
import { Marks } from './marks';
import type { Section } from './sheets';

type TeachBackOf = Extract<Step, { kind: 'teach-back' }>;
type StatementOf = Extract<Step, { kind: 'statement' }>;

/** No visit, no ticket: the right answer takes turns with the other one as for a ticket with this number. */
const NO_TICKET = 0;
const NOBODY: ReadonlySet<string> = new Set();

/** Front and back of the body, each with the names of its places. Left and right never mirror with the language. */
export function areaSection(paper: Paper): Section {
  const { t } = paper;
  return [
    {
      id: 'area',
      node: (
        <>
          <h2>{t('steps.area.title')}</h2>
          <p>{t('document.many')}</p>
        </>
      ),
    },
    ...(['back', 'front'] as const).map((view) => ({
      id: `area-${view}`,
      answers: true as const,
      node: <BodyView view={view} paper={paper} />,
    })),
    {
      id: 'area-not-sure',
      answers: true,
      node: <Marks choices={[{ id: 'not-sure', words: t('steps.area.notSure') }]} />,
    },
  ];
}

function BodyView({ view, paper }: { readonly view: 'front' | 'back'; readonly paper: Paper }) {
  const { t } = paper;
  const choices = BODY_AREAS.filter((area) => area.view === view).flatMap(({ id }) =>
    BODY_SIDES.map((side) => ({ id: `${id}-${side}`, words: t(`areas.${id}-${side}`) })),
  );
  return (
    <div className="paper-body">
      <h3>{t(`steps.area.${view}`)}</h3>
      <BodyFigure view={view} chosen={NOBODY} />
      <Marks choices={choices} />
    </div>
  );
}

/** The safety list: to be marked, or only to be read where the clinic asks aloud. */
export function safetySection(paper: Paper): Section {
  const { settings, t } = paper;
  const asks = settings.safetyList === 'ask';
  const concerns = SAFETY_ANSWERS.map(({ id }) => ({
    id,
    words: t(`safety.${id}`),
    sign: <SafetyIcon id={id} />,
  }));
  const last = asks ? { id: 'none', words: t('safety.none') } : { id: 'read', words: t('steps.S07.read') };
  return [
    {
      id: 'S07',
      answers: true,
      node: (
        <>
          <h2>{t('steps.S07.title')}</h2>
          <p>{t('steps.S07.leadInform')}</p>
          <h3>{t('safety.lead')}</h3>
          <div className={asks ? 'paper-safety' : 'paper-safety paper-read'}>
            <Marks choices={concerns} />
          </div>
          <Marks choices={[last]} />
        </>
      ),
    },
    askBlock('S07', paper),
  ];
}

/** A situation with its answers. What we say to an answer is the nurse's to say. */
export function teachBackSection(step: TeachBackOf, { t }: Paper): Section {
  return [
    {
      id: step.id,
      answers: true,
      node: (
        <>
          {step.id === TEACH_BACKS[0].id && <p className="paper-lead">{t('teachBack.lead')}</p>}
          <h2 className="paper-question">{t(teachBackKey(step.id, 'stem'))}</h2>
          <Marks
            choices={answersInOrder(step, NO_TICKET).map((answer) => ({
              id: answer,
              words: t(teachBackAnswerKey(step.id, answer)),
            }))}
          />
        </>
      ),
    },
  ];
}

/** One line of the checklist with its four equal answers. */
export function statementSection(step: StatementOf, { settings, t }: Paper): Section {
  return [
    {
      id: step.id,
      answers: true,
      node: (
        <>
          {step.id === STATEMENTS[0].id && <p className="paper-lead">{t('statement.lead')}</p>}
          <h2 className="paper-question">{t(statementKey(step, settings.intake))}</h2>
          <div className="paper-equal">
            <Marks
              choices={STATEMENT_ANSWERS.map((answer) => ({
                id: answer,
                words: t(`statement.answers.${answer}`),
              }))}
            />
          </div>
        </>
      ),
    },
  ];
}
