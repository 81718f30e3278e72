/** The patient's settings. They live inside the visit, so that ending the visit drops them with everything else. */
export const TEXT_SIZES = [1, 2, 3, 4] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

export const THEMES = ['standard', 'contrast-light', 'contrast-dark', 'warm'] as const;
export type Theme = (typeof THEMES)[number];

export interface Comfort {
  readonly textSize: TextSize;
  readonly theme: Theme;
  /** Every control within reach from a wheelchair (ADA 308). */
  readonly lowered: boolean;
  /** Pictures stand still. */
  readonly still: boolean;
}

export const DEFAULT_COMFORT: Comfort = { textSize: 1, theme: 'standard', lowered: false, still: false };
