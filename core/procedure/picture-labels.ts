import type { RestsOn } from './facts';
import type { PictureId } from './pictures';

/** A word that stands beside one part of a picture; its words are `steps.<step>.labels.<id>` in locales/. */
export interface PictureLabel {
  readonly id: string;
  readonly restsOn: RestsOn;
}

/**
 * The words inside each picture, in the order in which they are read (PEMAT 18: a picture with clear titles). A label names what
 * is drawn and no more: what is claimed stands in a sentence of the screen. Pictures without labels are told by their caption.
 */
export const PICTURE_LABELS = {
  'before-during-after': [
    { id: 'before', restsOn: 'guide' },
    { id: 'during', restsOn: 'guide' },
    { id: 'after', restsOn: 'guide' },
  ],
  'in-the-shot': [
    { id: 'numbing', restsOn: ['C15', 'C56'] },
    { id: 'steroid', restsOn: ['C57'] },
  ],
  'numbing-only': [{ id: 'numbing', restsOn: ['C15', 'C56'] }],
  choices: [
    { id: 'heat', restsOn: ['C29'] },
    { id: 'massage', restsOn: ['C30', 'C31'] },
    { id: 'stretch', restsOn: ['C32'] },
    { id: 'pills', restsOn: ['C28'] },
    { id: 'shot', restsOn: ['C27'] },
    { id: 'none', restsOn: ['X17'] },
  ],
  'help-differs': [
    { id: 'big', restsOn: ['X16'] },
    { id: 'small', restsOn: ['X16'] },
    { id: 'none', restsOn: ['X16'] },
  ],
  problems: [
    { id: 'needle', restsOn: 'guide' },
    { id: 'bleeding', restsOn: ['C72'] },
    { id: 'bruise', restsOn: ['C74'] },
    { id: 'nerve', restsOn: ['X24'] },
    { id: 'vessel', restsOn: ['C76'] },
    { id: 'lung', restsOn: ['X24'] },
    { id: 'medicine', restsOn: 'guide' },
    { id: 'allergy', restsOn: ['C75'] },
    { id: 'infection', restsOn: ['C73'] },
  ],
  'getting-ready': [
    { id: 'lie', restsOn: ['C46'] },
    { id: 'clean', restsOn: ['C47'] },
    { id: 'find', restsOn: ['C48'] },
  ],
  'light-use': [
    { id: 'light', restsOn: ['C64'] },
    { id: 'hard', restsOn: ['C65'] },
  ],
  days: [
    { id: 'today', restsOn: 'guide' },
    { id: 'day1', restsOn: ['C42'] },
    { id: 'day2', restsOn: ['C42'] },
    { id: 'day3', restsOn: ['C42'] },
    { id: 'month', restsOn: ['C43'] },
  ],
  call: [
    { id: 'emergency', restsOn: ['X26'] },
    { id: 'clinic', restsOn: ['X27'] },
  ],
  doors: [
    { id: 'yes', restsOn: ['X36'] },
    { id: 'notToday', restsOn: ['X36'] },
    { id: 'no', restsOn: ['X36'] },
  ],
} as const satisfies Partial<Record<PictureId, readonly PictureLabel[]>>;

/** A picture that has words in it. */
export type LabelledPictureId = keyof typeof PICTURE_LABELS;

/** The label ids of one picture; the page must place each of them. */
export type LabelId<Picture extends LabelledPictureId> = (typeof PICTURE_LABELS)[Picture][number]['id'];
