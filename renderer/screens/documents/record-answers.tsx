// What the patient answered, asked and did not see, word for word in both languages. Never judges an answer.
import { SAFETY_ANSWERS } from '#core/procedure/safety-questions';
import { STATEMENTS } from '#core/procedure/statements';
import type { StepId } from '#core/procedure/steps';
import { TEACH_BACKS } from '#core/procedure/teach-backs';
import { notSeen } from '#core/visit/selectors';
import { teachBackProgress } from '#core/visit/teach-back-progress';
import { questionKey, statementKey, teachBackAnswerKey, teachBackKey } from '../../i18n/keys';
import { BodyAreaPicture } from '../../illustrations/body/body-area-picture';
import { screenName } from '../staff/flag-words';
import { areaKey, needKey } from '../staff/staff-keys';
import type { RecordPaper } from './record-paper';
import { Answered, BothLanguages, type Row, rowSections } from './record-rows';
import type { Section } from './sheets';

export const answerSections = (paper: RecordPaper): readonly Section[] => [
  areaSection(paper),
  ...healthSections(paper),
  ...situationSections(paper),
  ...checklistSections(paper),
  ...askedSections(paper),
  ...screenSections(paper),
];

/** Drawn and named with its side, to hold against the order. */
function areaSection(paper: RecordPaper): Section {
  const { desk, record } = paper;
  const { areas } = record.visit;
  return [
    {
      id: 'record-area',
      node: (
        <>
          <h2>{desk.t('review.area')}</h2>
          <div className="record-area">
            <BodyAreaPicture regions={areas} />
            {areas.length === 0 ? (
              <p>{desk.t('review.areaNone')}</p>
            ) : (
              <BothLanguages
                paper={paper}
                words={(t) =>
                  areas.map((area) => (
                    <p key={area}>
                      <strong>{t(areaKey(area))}</strong>
                    </p>
                  ))
                }
              />
            )}
          </div>
        </>
      ),
    },
  ];
}

function healthSections(paper: RecordPaper): readonly Section[] {
  const { safety } = paper.record.visit;
  const rows: readonly Row[] = [
    ...SAFETY_ANSWERS.filter(({ id }) => safety.includes(id)).map(({ id }) => ({
      id: `health-${id}`,
      node: (
        <BothLanguages
          paper={paper}
          words={(t) => (
            <Answered asked={`${t('safety.lead')} ${t(`safety.${id}`)}`} answer={t('safety.iTell')} />
          )}
        />
      ),
    })),
    ...(safety.includes('none')
      ? [
          {
            id: 'health-none',
            node: <BothLanguages paper={paper} words={(t) => <p>{t('safety.none')}</p>} />,
          },
        ]
      : []),
    ...(safety.includes('read')
      ? [
          {
            id: 'health-read',
            node: <BothLanguages paper={paper} words={(t) => <p>{t('steps.S07.read')}</p>} />,
          },
        ]
      : []),
  ];
  return rowSections('health', paper.desk.t('record.health'), rows, paper.desk.t('review.areaNone'));
}

/** Every try in its order; what is not clear after the last is said by a person. */
function situationSections(paper: RecordPaper): readonly Section[] {
  const { teachBacks } = paper.record.visit;
  const rows = TEACH_BACKS.map(({ id }) => {
    const tries = teachBacks[id] ?? [];
    const isOpen = teachBackProgress(id, tries) === 'needs-a-person';
    return {
      id: `situation-${id}`,
      node: (
        <>
          <BothLanguages
            paper={paper}
            words={(t) => (
              <>
                <p>{t(teachBackKey(id, 'stem'))}</p>
                {tries.map((answer, turn) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two tries may be the same words; their order is their identity
                  <p key={turn}>
                    <strong>{t(teachBackAnswerKey(id, answer))}</strong>
                  </p>
                ))}
              </>
            )}
          />
          {tries.length === 0 && <p>{paper.desk.t('review.areaNone')}</p>}
          {isOpen && <p className="record-open">{paper.desk.t('review.entries.unclear')}</p>}
        </>
      ),
    };
  });
  return rowSections('situations', paper.desk.t('record.situations'), rows, paper.desk.t('record.none'));
}

function checklistSections(paper: RecordPaper): readonly Section[] {
  const { statements } = paper.record.visit;
  const { intake } = paper.settings;
  const rows = STATEMENTS.map((statement) => {
    const answer = statements[statement.id];
    return {
      id: `checklist-${statement.id}`,
      node: (
        <>
          <BothLanguages
            paper={paper}
            words={(t) => (
              <Answered
                asked={t(statementKey(statement, intake))}
                answer={answer && t(`statement.answers.${answer}`)}
              />
            )}
          />
          {!answer && <p className="record-open">{paper.desk.t('review.areaNone')}</p>}
        </>
      ),
    };
  });
  return rowSections('checklist', paper.desk.t('record.checklist'), rows, paper.desk.t('record.none'));
}

function askedSections(paper: RecordPaper): readonly Section[] {
  const { desk, record } = paper;
  const { questions, needs } = record.visit;
  return [
    ...rowSections(
      'questions',
      desk.t('record.questions'),
      questions.map((question) => ({
        id: `question-${question}`,
        node: <BothLanguages paper={paper} words={(t) => <p>{t(questionKey(question))}</p>} />,
      })),
      desk.t('record.none'),
    ),
    ...rowSections(
      'needs',
      desk.t('record.needs'),
      needs.map((need) => ({ id: `asked-${need}`, node: <p>{desk.t(needKey(need))}</p> })),
      desk.t('record.none'),
    ),
  ];
}

function screenSections({ desk, record, settings }: RecordPaper): readonly Section[] {
  const named = (steps: readonly StepId[], list: string): readonly Row[] =>
    steps.map((step) => ({
      id: `${list}-${step}`,
      node: <p>{screenName(step, desk.mirror, settings.intake)}</p>,
    }));
  const { t } = desk;
  const { visit } = record;
  return [
    ...rowSections('skipped', t('record.skipped'), named(visit.skipped, 'skipped'), t('record.none')),
    ...rowSections('unseen', t('record.unseen'), named(notSeen(visit), 'unseen'), t('record.none')),
  ];
}
