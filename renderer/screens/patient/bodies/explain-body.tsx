import { Eye, EyeOff, PlusCircle, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import type { ExplainStep } from '#core/procedure/explain-steps';
import { moreOf } from '#core/procedure/steps';
import { Press } from '../../../components/press';
import { labelKey, pictureKey, sentenceKey } from '../../../i18n/keys';
import { ANIMATED_PICTURES, Picture, SEQUENCE_PICTURES } from '../../../illustrations/picture';
import { PictureWords } from '../../../illustrations/picture-words';
import { usePatient } from '../../../visit/kiosk-context';
import type { Lines } from '../use-lines';
import { type ExplainOf, useConditions, useSentences } from './use-sentences';

/** One idea: a title, its picture, a few short sentences, the key one drawn strongly; or one sentence at a time. */
export function ExplainBody({
  step,
  lines,
}: {
  readonly step: ExplainOf;
  readonly lines: Lines | null;
}): React.JSX.Element {
  const { t, dispatch } = usePatient();
  const holds = useConditions();
  const more = moreOf(step.id);
  const all = useSentences()(step);
  const sentences = lines ? all.slice(lines.line, lines.line + 1) : all;
  const isLast = !lines || lines.line === lines.total - 1;
  return (
    <>
      <h1>{t(`steps.${step.id}.title`)}</h1>
      <StepPicture step={step} noSteroid={!holds('steroid-possible')} />
      <div className="say" data-alone={lines ? '' : undefined}>
        {sentences.map((sentence) => {
          const strong = sentence.key || (sentence.strongWhen && holds(sentence.strongWhen));
          return (
            <p key={sentence.id} className={strong ? 'say-key' : undefined}>
              {t(sentenceKey(step.id, sentence))}
            </p>
          );
        })}
        {lines && (
          <p className="say-place">{t('progress.line', { line: lines.line + 1, total: lines.total })}</p>
        )}
        {more && isLast && (
          <Press action="more" className="say-more" onPress={() => dispatch({ type: 'see', step: more })}>
            <PlusCircle aria-hidden />
            <span>{t('actions.seeMore')}</span>
          </Press>
        )}
      </div>
    </>
  );
}

/** The picture with its caption; a needle stays hidden until it is asked for (standards.md PX-1). */
function StepPicture({
  step,
  noSteroid,
}: {
  readonly step: ExplainOf;
  readonly noSteroid: boolean;
}): React.JSX.Element {
  const { t } = usePatient();
  const [shown, setShown] = useState(!('pictureOnRequest' in step));
  const [played, setPlayed] = useState(0);
  const { picture: usual, pictureNoSteroid, pictureOnRequest }: ExplainStep = step;
  const isPlain = noSteroid && pictureNoSteroid !== undefined;
  const picture = isPlain ? pictureNoSteroid : usual;
  if (!shown) {
    return (
      <figure className="scene scene-hidden">
        <p>{t('steps.S10.hidden')}</p>
        <Press action="show-picture" onPress={() => setShown(true)}>
          <Eye aria-hidden />
          <span>{t('actions.showPicture')}</span>
        </Press>
      </figure>
    );
  }
  return (
    <figure className="scene">
      <div
        className="scene-drawing"
        role="img"
        aria-label={t(pictureKey(step.id, 'picture', isPlain))}
        data-sequence={SEQUENCE_PICTURES.has(picture) || undefined}
      >
        <PictureWords value={(label) => t(labelKey(step.id, label))}>
          <Picture key={played} id={picture} />
        </PictureWords>
      </div>
      <figcaption className="scene-caption">
        <span>{t(pictureKey(step.id, 'caption', isPlain))}</span>
        {ANIMATED_PICTURES.has(picture) && (
          <Press action="replay" look="quiet" className="scene-tool" onPress={() => setPlayed(played + 1)}>
            <RotateCcw aria-hidden />
            <span>{t('actions.replay')}</span>
          </Press>
        )}
        {pictureOnRequest && (
          <Press action="hide-picture" look="quiet" className="scene-tool" onPress={() => setShown(false)}>
            <EyeOff aria-hidden />
            <span>{t('actions.hidePicture')}</span>
          </Press>
        )}
      </figcaption>
    </figure>
  );
}
