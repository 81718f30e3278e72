import type { RestsOn } from './facts';
import type { PictureId } from './pictures';

/** Where in the procedure a screen belongs. */
export type Phase = 'before' | 'during' | 'after' | 'choice';

/** What the clinic set or the patient answered that makes a sentence apply. */
export type Condition = 'steroid-possible' | 'near-chest';

/** One spoken sentence of a screen; its words are `steps.<step>.say.<id>` in locales/. */
export interface Sentence {
  readonly id: string;
  readonly restsOn: RestsOn;
  /** The key line of the screen, drawn strongly (PEMAT 12). */
  readonly key?: true;
  /** Left out unless the condition holds. */
  readonly only?: Condition;
  /** Drawn strongly while the condition holds. */
  readonly strongWhen?: Condition;
}

/** A screen that explains one idea: title, a few sentences, one picture. */
export interface ExplainStep {
  readonly id: string;
  readonly kind: 'explain';
  readonly phase: Phase;
  readonly picture: PictureId;
  /** Drawn instead where the clinic's injections never hold a steroid; its words end in `NoSteroid`. */
  readonly pictureNoSteroid?: PictureId;
  readonly say: readonly Sentence[];
  /** The picture stays hidden until the patient asks for it (needle fear, PX-1). */
  readonly pictureOnRequest?: true;
  /** Reached only by "See more" from this step; never counted as missing. */
  readonly moreOf?: string;
}

/** The explaining screens in reading order. Ids are the storyboard's, so that clinicians and code name the same screen. */
export const EXPLAIN_STEPS = [
  {
    id: 'S01',
    kind: 'explain',
    phase: 'before',
    picture: 'before-during-after',
    say: [
      { id: 'what', restsOn: ['C3', 'C15'] },
      { id: 'show', restsOn: 'guide' },
      { id: 'tell', restsOn: ['X1', 'X3', 'X5', 'X9'] },
      { id: 'provider', restsOn: 'guide' },
      { id: 'choose', restsOn: ['X36'], key: true },
    ],
  },
  {
    id: 'S02',
    kind: 'explain',
    phase: 'before',
    picture: 'knot',
    say: [
      { id: 'what', restsOn: ['C1', 'C3'], key: true },
      { id: 'press', restsOn: ['C4', 'C58'] },
      { id: 'rub', restsOn: ['C9'] },
      { id: 'sudden', restsOn: ['C5'] },
      { id: 'strain', restsOn: ['C6', 'C7'] },
      { id: 'tight', restsOn: ['C8'] },
    ],
  },
  {
    id: 'S02b',
    kind: 'explain',
    phase: 'before',
    picture: 'spread',
    moreOf: 'S02',
    say: [
      { id: 'tissue', restsOn: ['C18', 'C19'] },
      { id: 'spread', restsOn: ['C2'], key: true },
      { id: 'head', restsOn: ['C21', 'C22'] },
      { id: 'nerve', restsOn: ['C21', 'C23', 'C24', 'C25'] },
      { id: 'leg', restsOn: ['C26'] },
    ],
  },
  {
    id: 'S03',
    kind: 'explain',
    phase: 'before',
    picture: 'in-the-shot',
    pictureNoSteroid: 'numbing-only',
    say: [
      { id: 'numbing', restsOn: ['C15', 'C56'], key: true },
      { id: 'steroid', restsOn: ['C15', 'C57', 'X23'], only: 'steroid-possible' },
      { id: 'some', restsOn: ['C57'], only: 'steroid-possible' },
      { id: 'ask', restsOn: ['C57'] },
      { id: 'goal', restsOn: ['C10', 'C11', 'C14', 'C17'] },
    ],
  },
  {
    id: 'S04',
    kind: 'explain',
    phase: 'before',
    picture: 'choices',
    say: [
      { id: 'first', restsOn: ['C27', 'X17'] },
      { id: 'kinds', restsOn: ['C28', 'C29', 'C30', 'C31', 'C32'] },
      { id: 'may', restsOn: ['C27', 'C38'] },
      { id: 'therapy', restsOn: ['C35', 'C36'] },
      { id: 'none', restsOn: ['X17'], key: true },
      { id: 'ask', restsOn: ['X17'] },
    ],
  },
  {
    id: 'S05',
    kind: 'explain',
    phase: 'before',
    picture: 'help-differs',
    say: [
      { id: 'ease', restsOn: ['C10', 'C16'] },
      { id: 'move', restsOn: ['C39', 'C40'] },
      { id: 'depends', restsOn: ['C41'] },
      { id: 'not-all', restsOn: ['X16'], key: true },
      { id: 'studies', restsOn: ['X16'] },
      { id: 'ask', restsOn: ['X16'] },
    ],
  },
  {
    id: 'S06',
    kind: 'explain',
    phase: 'before',
    picture: 'problems',
    say: [
      { id: 'safe', restsOn: ['C37'] },
      { id: 'rare', restsOn: ['C66', 'C71'], key: true },
      { id: 'list', restsOn: ['C72', 'C73', 'C74', 'C75', 'C76'] },
      { id: 'lung', restsOn: ['X24', 'X15'], strongWhen: 'near-chest' },
      { id: 'ask', restsOn: ['X15', 'X24'] },
    ],
  },
  {
    id: 'S08',
    kind: 'explain',
    phase: 'before',
    picture: 'medicines',
    say: [
      { id: 'all', restsOn: ['X9'] },
      { id: 'thinner', restsOn: ['X3'], key: true },
      { id: 'stop', restsOn: ['X4'] },
      { id: 'ask', restsOn: ['X4'] },
    ],
  },
  {
    id: 'S09',
    kind: 'explain',
    phase: 'during',
    picture: 'getting-ready',
    say: [
      { id: 'lie', restsOn: ['C46'] },
      { id: 'clean', restsOn: ['C47'] },
      { id: 'press', restsOn: ['C48'] },
      { id: 'pinch', restsOn: ['C49'] },
      { id: 'hurt', restsOn: ['C50', 'C58', 'C59'], key: true },
    ],
  },
  {
    id: 'S10',
    kind: 'explain',
    phase: 'during',
    picture: 'needle',
    pictureOnRequest: true,
    say: [
      { id: 'in', restsOn: ['C51'] },
      { id: 'move', restsOn: ['C52', 'C54'] },
      { id: 'stay', restsOn: ['C52'] },
      { id: 'stop', restsOn: ['C55'], key: true },
      { id: 'medicine', restsOn: ['C56'] },
    ],
  },
  {
    id: 'S11',
    kind: 'explain',
    phase: 'during',
    picture: 'feel',
    say: [
      { id: 'jump', restsOn: ['C53'] },
      { id: 'sting', restsOn: ['C60'] },
      { id: 'up', restsOn: ['C61'] },
      { id: 'right', restsOn: ['C62'] },
      { id: 'tell', restsOn: ['X36'] },
      { id: 'stop', restsOn: ['X36'], key: true },
    ],
  },
  {
    id: 'S12',
    kind: 'explain',
    phase: 'after',
    picture: 'light-use',
    say: [
      { id: 'home', restsOn: ['C63', 'X33'] },
      { id: 'use', restsOn: ['C64'] },
      { id: 'hard', restsOn: ['C65'], key: true },
      { id: 'numb', restsOn: ['C67', 'X22'] },
      { id: 'drive', restsOn: ['X25'] },
    ],
  },
  {
    id: 'S13',
    kind: 'explain',
    phase: 'after',
    picture: 'days',
    say: [
      { id: 'start', restsOn: ['C42'], key: true },
      { id: 'last', restsOn: ['C43'] },
      { id: 'sore', restsOn: ['X20'] },
      { id: 'more', restsOn: ['C44'] },
      { id: 'stretch', restsOn: ['C33', 'C34'] },
    ],
  },
  {
    id: 'S14',
    kind: 'explain',
    phase: 'after',
    picture: 'ice',
    say: [
      { id: 'sore', restsOn: ['C67'] },
      { id: 'ice', restsOn: ['C70', 'X29'], key: true },
      { id: 'bruise', restsOn: ['C70'] },
      { id: 'pills', restsOn: ['C68', 'C69', 'X14'] },
      { id: 'not-all', restsOn: ['X14'] },
    ],
  },
  {
    id: 'S15',
    kind: 'explain',
    phase: 'after',
    picture: 'call',
    say: [
      { id: 'emergency', restsOn: ['X26', 'X28'], key: true },
      { id: 'later', restsOn: ['X28'] },
      { id: 'clinic', restsOn: ['X27', 'X32'] },
      { id: 'number', restsOn: 'guide' },
    ],
  },
  {
    id: 'S16',
    kind: 'explain',
    phase: 'choice',
    picture: 'doors',
    say: [
      { id: 'say', restsOn: ['X36'], key: true },
      { id: 'change', restsOn: ['X36'] },
      { id: 'next', restsOn: 'guide' },
      { id: 'test', restsOn: 'guide' },
      { id: 'not-consent', restsOn: 'guide' },
      { id: 'talk', restsOn: ['X36'] },
    ],
  },
] as const satisfies readonly ExplainStep[];
