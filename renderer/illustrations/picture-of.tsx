import type { SafetyConcernId } from '#core/procedure/safety-questions';
import { type StepId, stepById } from '#core/procedure/steps';
import { usePatient } from '../visit/kiosk-context';
import { BodyAreaPicture } from './body/body-area-picture';
import { Picture, SEQUENCE_PICTURES } from './picture';
import { SafetyIcon } from './safety/safety-icon';
import { SafetySigns } from './safety/safety-signs';

export interface PictureOfProps {
  readonly step: StepId;
  /** Drawn where the screen itself has no picture. */
  readonly sign?: SafetyConcernId | 'every';
}

/**
 * The picture a question or statement reminds of: that of the screen it is about, or the patient's own sore spot on the body.
 * Standing still, and never the needle.
 */
export function PictureOf({ step, sign }: PictureOfProps): React.JSX.Element | null {
  const { visit } = usePatient();
  const about = stepById(step);
  const drawing =
    about.kind === 'area' ? (
      <BodyAreaPicture regions={visit.areas} />
    ) : sign === 'every' ? (
      <SafetySigns />
    ) : sign ? (
      <SafetyIcon id={sign} />
    ) : about.kind === 'explain' && !('pictureOnRequest' in about) ? (
      <Picture id={about.picture} />
    ) : null;
  if (!drawing) return null;
  return (
    <div
      className="scene-drawing scene-reminder"
      aria-hidden="true"
      data-motion="still"
      data-sequence={(about.kind === 'explain' && SEQUENCE_PICTURES.has(about.picture)) || undefined}
    >
      {drawing}
    </div>
  );
}
