import { STEPS, type StepId, stepById } from '#core/procedure/steps';
import { TEACH_BACKS } from '#core/procedure/teach-backs';
import type { Comfort } from '#core/visit/comfort';
import type { VisitEvent } from '#core/visit/events';
import { TWO_CONCERNS, Walk } from './walk';

const VISIT_ID = '00000000-0000-4000-8000-000000000001';

/** One screen in one named state: the events that lead there, or none for the screens before a visit. */
export interface GalleryState {
  readonly name: string;
  readonly events: readonly VisitEvent[] | null;
  /** What is pressed, by its data-action, once the screen stands. */
  readonly press: readonly string[];
  /** Visits that staff find in their list. */
  readonly listed?: readonly (readonly VisitEvent[])[];
}

const walk = (language: string): Walk => new Walk({ picture: 'boat', number: 27 }, language, VISIT_ID);

const firstTeachBack = TEACH_BACKS[2];

/** Opens a "See more" step from its parent; every other step is on the way. */
function arriveAt(step: StepId, language: string): Walk {
  const target = stepById(step);
  return 'moreOf' in target
    ? walk(language).to(target.moreOf).do({ type: 'see', step })
    : walk(language).to(step);
}

/** Every screen in every state worth looking at, in the patient's order. `comfort` is set by an event like any other. */
export function galleryStates(language: string, comfort: Comfort): readonly GalleryState[] {
  const dressed = (name: string, visit: Walk, press: readonly string[] = []): GalleryState => ({
    name,
    events: visit.do({ type: 'comfort-changed', comfort }).events,
    press,
  });
  const T3 = firstTeachBack.id;
  return [
    { name: 'attract', events: null, press: [] },
    { name: 'language', events: null, press: ['begin'] },
    ...STEPS.map(({ id }) => dressed(id, arriveAt(id, language))),
    dressed('S10-shown', walk(language).to('S10'), ['show-picture']),
    dressed(
      'area-chosen',
      walk(language)
        .to('area')
        .do({ type: 'area-chosen', areas: ['upper-back-left', 'neck-left'] }),
    ),
    dressed('S07-answered', walk(language).to('S07').do({ type: 'safety-answered', answers: TWO_CONCERNS })),
    dressed(
      'T3-again',
      walk(language).to(T3).do({ type: 'teach-back-answered', step: T3, answer: 'not-sure' }),
    ),
    dressed(
      'T3-person',
      walk(language)
        .to(T3)
        .do({ type: 'teach-back-answered', step: T3, answer: firstTeachBack.other })
        .do({ type: 'teach-back-answered', step: T3, answer: 'not-sure' }),
    ),
    dressed(
      'T3-clear',
      walk(language).to(T3).do({ type: 'teach-back-answered', step: T3, answer: firstTeachBack.right }),
    ),
    dressed('K4-no', walk(language).to('K4').do({ type: 'statement-answered', step: 'K4', answer: 'no' })),
    dressed('not-ready', walk(language).to('S06').do({ type: 'not-ready' })),
    dressed('question', walk(language).to('S06').do({ type: 'question-asked', question: 'S06-q2' }), [
      'question',
    ]),
    dressed('help', walk(language).to('S03').do({ type: 'need-raised', need: 'interpreter' }), ['help']),
    dressed('comfort', walk(language).to('S02'), ['comfort']),
    dressed('languages', walk(language).to('S02'), ['languages']),
    dressed('hint', walk(language).to('K1'), ['next']),
    dressed('staff-unlock', walk(language).to('S05'), ['staff']),
  ];
}
