import type { PictureId } from '#core/procedure/pictures';

/** How high a picture is drawn on paper, and how small it may become so that its step stays on one sheet (millimetres). */
export interface PictureHeight {
  readonly drawn: number;
  readonly least: number;
}

const PLAIN: PictureHeight = { drawn: 66, least: 36 };
/** Words stand over or under each column: they need the width that comes with the height. */
const COLUMNS: PictureHeight = { drawn: 82, least: 58 };

const OTHERS: Partial<Record<PictureId, PictureHeight>> = {
  'before-during-after': COLUMNS,
  'in-the-shot': { drawn: 66, least: 56 },
  'help-differs': COLUMNS,
  'getting-ready': COLUMNS,
  'light-use': COLUMNS,
  doors: COLUMNS,
  days: { drawn: 94, least: 86 },
  choices: { drawn: 100, least: 70 },
  problems: { drawn: 100, least: 66 },
  call: { drawn: 66, least: 60 },
};

export const pictureHeight = (picture: PictureId): PictureHeight => OTHERS[picture] ?? PLAIN;
