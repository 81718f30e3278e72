import type { ReactNode } from 'react';
import type { ToldWords } from '../manage/told';
import type { Settings, Shown } from '../manage/use-settings';
import type { Assistant } from './use-assistant';

/** The screen of a step around what the step holds. A step that asks for a PIN or a name shows another one meanwhile. */
export type Frame = (body: ReactNode, more?: FrameMore) => React.JSX.Element;

interface FrameMore {
  /** What became of the last press. */
  readonly told?: ToldWords | null;
  /** Done before the next step, or the one before, is shown. */
  readonly leave?: () => void;
}

/** What every step works with. */
export interface StepProps {
  readonly frame: Frame;
  readonly shown: Shown;
  readonly change: Settings['change'];
  readonly assistant: Assistant;
}
