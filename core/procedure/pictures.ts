/** The pictures a step may show. The page maps each id to its drawing; captions and spoken descriptions are in locales/. */
export const PICTURE_IDS = [
  'before-during-after',
  'knot',
  'spread',
  'in-the-shot',
  'numbing-only',
  'choices',
  'help-differs',
  'problems',
  'medicines',
  'getting-ready',
  'needle',
  'feel',
  'light-use',
  'days',
  'ice',
  'call',
  'doors',
  'night',
] as const;

export type PictureId = (typeof PICTURE_IDS)[number];
