import type { PictureId } from '#core/procedure/pictures';
import type { SafetyConcernId } from '#core/procedure/safety-questions';
import { type StepId, stepById } from '#core/procedure/steps';
import { usePatient } from '../visit/kiosk-context';
import { BodyAreaPicture } from './body/body-area-picture';
import { Picture, SEQUENCE_PICTURES } from './picture';
import { SafetyIcon } from './safety/safety-icon';
import { SafetySigns } from './safety/safety-signs';

export interface PictureOfProps {
  readonly step: StepId;
  /** Drawn instead of the screen's own. */
  readonly picture?: PictureId | undefined;
  /** Drawn where the screen itself has no picture. */
  readonly sign?: SafetyConcernId | 'every';
}

/**
 * The picture a question or statement reminds of: that of the screen it is about, or the patient's own sore spot on the body.
 * Standing still, and never the needle.
 */
export function PictureOf({ step, picture, sign }: PictureOfProps): React.JSX.Element | null {
  const { visit } = usePatient();
  const about = stepById(step);
  const shown =
    picture ?? (about.kind === 'explain' && !('pictureOnRequest' in about) ? about.picture : null);
  const drawing =
    about.kind === 'area' ? (
      <BodyAreaPicture regions={visit.areas} />
    ) : sign === 'every' ? (
      <SafetySigns />
    ) : sign ? (
      <SafetyIcon id={sign} />
    ) : shown ? (
      <Picture id={shown} />
    ) : null;
  if (!drawing) return null;
  return (
    <div
      className="scene-drawing scene-reminder"
      aria-hidden="true"
      data-motion="still"
      data-sequence={(shown && SEQUENCE_PICTURES.has(shown)) || undefined}
    >
      {drawing}
    </div>
  );
}
