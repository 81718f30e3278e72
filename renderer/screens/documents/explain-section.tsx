// One explaining step on paper: title, picture, sentences, and what one may want to ask about it.
import type { CSSProperties } from 'react';
import type { Condition, ExplainStep, Sentence } from '#core/procedure/explain-steps';
import { questionsFor } from '#core/procedure/questions';
import type { Step, StepId } from '#core/procedure/steps';
import { labelKey, pictureKey, questionKey, sentenceKey } from '../../i18n/keys';
import { Picture, SEQUENCE_PICTURES } from '../../illustrations/picture';
import { PictureWords } from '../../illustrations/picture-words';
import type { Paper } from './content-document';
import { Marks } from './marks';
import { pictureHeight } from './picture-heights';
import type { Block, Section } from './sheets';

type ExplainOf = Extract<Step, { kind: 'explain' }>;

/** Nobody's place is known on paper: it is read as near the chest, the careful way (X15). */
const holds = (condition: Condition, { settings }: Paper): boolean =>
  condition === 'near-chest' || settings.steroid !== 'no';

export function explainSection(step: ExplainOf, paper: Paper): Section {
  const { t } = paper;
  const sentences: readonly Sentence[] = step.say;
  const { drawn, least } = pictureHeight(step.picture);
  return [
    {
      id: step.id,
      gives: 'pictureOnRequest' in step ? 0 : drawn - least,
      node: (
        <>
          <h2>{t(`steps.${step.id}.title`)}</h2>
          <StepPicture step={step} paper={paper} />
        </>
      ),
    },
    ...sentences
      .filter(({ only }) => !only || holds(only, paper))
      .map((sentence) => ({
        id: `${step.id}-${sentence.id}`,
        node: <SaidSentence step={step.id} sentence={sentence} paper={paper} />,
      })),
    askBlock(step.id, paper),
  ];
}

function SaidSentence({
  step,
  sentence,
  paper,
}: {
  readonly step: StepId;
  readonly sentence: Sentence;
  readonly paper: Paper;
}): React.JSX.Element {
  const words = paper.t(sentenceKey(step, sentence));
  const isStrong = sentence.key || (sentence.strongWhen && holds(sentence.strongWhen, paper));
  return isStrong ? (
    <p className="paper-key">
      <strong>{words}</strong>
    </p>
  ) : (
    <p>{words}</p>
  );
}

/** The picture with its words. A needle is told and not shown: paper cannot wait until it is asked for (PX-1). */
export function StepPicture({
  step,
  paper,
  isBare = false,
}: {
  readonly step: ExplainOf;
  readonly paper: Paper;
  /** Without its caption: the words stand beside it. */
  readonly isBare?: boolean;
}): React.JSX.Element {
  const { t, settings } = paper;
  const { picture: usual, pictureNoSteroid, pictureOnRequest }: ExplainStep = step;
  const isPlain = settings.steroid === 'no' && pictureNoSteroid !== undefined;
  const picture = isPlain ? pictureNoSteroid : usual;
  const described = t(pictureKey(step.id, 'picture', isPlain));
  const caption = t(pictureKey(step.id, 'caption', isPlain));
  return (
    <figure className="paper-figure">
      {pictureOnRequest ? (
        <p>{described}</p>
      ) : (
        <div
          className="paper-picture"
          role="img"
          aria-label={described}
          style={{ '--drawn': `${pictureHeight(picture).drawn}mm` } as CSSProperties}
          data-sequence={SEQUENCE_PICTURES.has(picture) || undefined}
        >
          <PictureWords value={(label) => t(labelKey(step.id, label))}>
            <Picture id={picture} />
          </PictureWords>
        </div>
      )}
      {isBare || <figcaption>{caption}</figcaption>}
    </figure>
  );
}

/** The step's ready-made questions, to be marked; they need no answer, so the sheet need not be shown. */
export function askBlock(step: StepId, { t }: Paper): Block {
  return {
    id: `${step}-questions`,
    node: (
      <div className="paper-ask">
        <h3>{t('document.ask')}</h3>
        <Marks
          choices={questionsFor(step).map((question) => ({ id: question, words: t(questionKey(question)) }))}
        />
      </div>
    ),
  };
}
