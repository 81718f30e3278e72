/** The patient's settings. They live inside the visit, so that ending the visit drops them with everything else. */
export const TEXT_SIZES = [1, 2, 3, 4] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

export const THEMES = ['standard', 'contrast-light', 'contrast-dark', 'warm'] as const;
export type Theme = (typeof THEMES)[number];

/** Slow, normal, fast, very fast. */
export const SPEEDS = [1, 2, 3, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/** Quiet, normal, loud; each 12 dB from the next (Section 508 402.3.2, EN 301 549 8.2.1). */
export const VOLUMES = [1, 2, 3] as const;
export type Volume = (typeof VOLUMES)[number];

/** How many switches lead through the screen; 0: none, touch or keys do. */
export const SWITCH_COUNTS = [0, 1, 2] as const;
export type SwitchCount = (typeof SWITCH_COUNTS)[number];

export interface Comfort {
  readonly textSize: TextSize;
  readonly theme: Theme;
  /** Every control within reach from a wheelchair (ADA 308). */
  readonly lowered: boolean;
  /** Pictures stand still. */
  readonly still: boolean;
  /** Each screen is read aloud when it comes. */
  readonly readAloud: boolean;
  readonly speed: Speed;
  readonly volume: Volume;
  /** The patient's own answers may be heard by whoever is near. */
  readonly saysAnswers: boolean;
  /** The glass is dark: whoever listens need not be read by others. */
  readonly curtain: boolean;
  /** One sentence with its picture at a time. */
  readonly simple: boolean;
  /** A short touch presses nothing: for hands that touch before they mean to. */
  readonly hold: boolean;
  readonly switches: SwitchCount;
  /** How fast the mark moves on by itself with one switch. */
  readonly pace: Speed;
}

export const DEFAULT_COMFORT: Comfort = {
  textSize: 1,
  theme: 'standard',
  lowered: false,
  still: false,
  readAloud: false,
  speed: 2,
  volume: 2,
  saysAnswers: false,
  curtain: false,
  simple: false,
  hold: false,
  switches: 0,
  pace: 2,
};
