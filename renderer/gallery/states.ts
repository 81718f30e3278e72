import { EVALUATION_CONFIG } from '#core/config/clinic-config';
import type { PageSettings } from '#core/config/page-settings';
import type { DocumentOrder } from '#core/contract/messages';
import { STEPS, type StepId, stepById } from '#core/procedure/steps';
import { TEACH_BACKS } from '#core/procedure/teach-backs';
import type { AccountRole } from '#core/staff/account';
import type { Comfort } from '#core/visit/comfort';
import type { VisitEvent } from '#core/visit/events';
import { keeperStates } from './keeper-states';
import { listeningStates } from './listening-states';
import { morningVisits } from './morning-visits';
import { signedVisit } from './signed-visit';
import { UNLOCK } from './unlock-presses';
import { TWO_CONCERNS, Walk } from './walk';

const VISIT_ID = '00000000-0000-4000-8000-000000000001';

/** One screen in one named state: the events that lead there, or none for the screens before a visit. */
export interface GalleryState {
  readonly name: string;
  readonly events: readonly VisitEvent[] | null;
  /** What is pressed, by its data-action, once the screen stands. */
  readonly press: readonly string[];
  /** A data-action that must stand before the screen is looked at. */
  readonly awaits?: string;
  /** A data-action to which the focus is moved, and the mark of a switch with it. */
  readonly marks?: string;
  /** A data-action that is being held. */
  readonly holds?: string;
  /** Visits that staff find in their list. */
  readonly listed?: readonly (readonly VisitEvent[])[];
  /** Who unlocks; a nurse unless another is named. */
  readonly role?: AccountRole;
  /** Not for the glass: a document, on its sheets of paper. */
  readonly paper?: DocumentOrder['kind'];
  /** What this clinic sets otherwise than the evaluation kiosk. */
  readonly settings?: Partial<PageSettings>;
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
    { name: 'attract-waiting', events: null, press: [], settings: { arrivalLight: true } },
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
    dressed('comfort-switches', walk(language).to('S02'), ['comfort', 'switches:2']),
    dressed('languages', walk(language).to('S02'), ['languages']),
    dressed('take-home', walk(language).to('hand-over'), ['take-home']),
    dressed('hint', walk(language).to('K1'), ['next']),
    dressed('staff-unlock', walk(language).to('S05'), ['staff']),
    ...listeningStates(() => walk(language), comfort),
    ...settingsStates(language, comfort),
    ...waysStates(language, comfort),
    ...staffStates(language),
    ...keeperStates(),
    ...paperStates(),
  ];
}

/** The same screens for whoever does not touch them, or not with a steady hand. Two switches: the mark stands still. */
function waysStates(language: string, comfort: Comfort): readonly GalleryState[] {
  const at = (step: StepId, ways: Partial<Comfort>): readonly VisitEvent[] =>
    arriveAt(step, language).do({ type: 'comfort-changed', comfort: { ...comfort, ...ways } }).events;
  return [
    { name: 'scan-S01', events: at('S01', { switches: 2 }), press: [] },
    { name: 'scan-T1', events: at('T1', { switches: 2 }), press: [], marks: 'answer:not-sure' },
    { name: 'scan-sheet', events: at('S02', { switches: 2 }), press: ['comfort'], marks: 'pace:3' },
    { name: 'hold', events: at('T1', { hold: true }), press: [], holds: 'answer:not-sure' },
    { name: 'curtain', events: at('S06', { curtain: true }), press: [], awaits: 'lift-curtain' },
  ];
}

/** Screens that only some clinics show, or that time brings. */
function settingsStates(language: string, comfort: Comfort): readonly GalleryState[] {
  const at = (step: StepId): readonly VisitEvent[] =>
    arriveAt(step, language).do({ type: 'comfort-changed', comfort }).events;
  const times = { ...EVALUATION_CONFIG.times, idleSeconds: 0.5, warningSeconds: 60 };
  return [
    { name: 'still-there', events: at('S06'), press: [], awaits: 'still-here', settings: { times } },
    { name: 'S03-no-steroid', events: at('S03'), press: [], settings: { steroid: 'no' } },
    { name: 'S07-inform', events: at('S07'), press: [], settings: { safetyList: 'inform' } },
    { name: 'K7-after-intake', events: at('K7'), press: [], settings: { intake: 'after' } },
    { name: 'set-up', events: null, press: [], settings: { blocked: 'not-approved' } },
    { name: 'set-up-first', events: null, press: [], settings: { blocked: 'not-set-up' } },
  ];
}

/** What staff print. Their names begin with "document": what looks at the glass leaves them out. */
function paperStates(): readonly GalleryState[] {
  const paper = { events: null, press: [], paper: 'content' } as const;
  return [
    { name: 'document', ...paper },
    { ...paper, name: 'document-take-home', paper: 'take-home' },
    { ...paper, name: 'document-record', paper: 'record' },
    { ...paper, name: 'document-test', paper: 'test' },
    {
      name: 'document-other-clinic',
      ...paper,
      settings: { steroid: 'no', safetyList: 'inform', intake: 'after' },
    },
  ];
}

/** What a nurse finds in a morning: one visit of each readiness. */
function staffStates(language: string): readonly GalleryState[] {
  const listed = morningVisits(language);
  const opened = (name: string, ...press: string[]): GalleryState => ({
    name,
    events: null,
    press: [...UNLOCK, ...press],
    listed,
  });
  return [
    opened('staff-visits'),
    opened('staff-review-ready', 'visit:boat-27'),
    opened('staff-review-talk', 'visit:leaf-31'),
    opened('staff-review-script', 'visit:leaf-31', 'flag:T5:open', 'flag:K4:open'),
    opened('staff-review-stop', 'visit:kite-58'),
    opened('staff-languages', 'staff-languages'),
    opened('staff-review-not-finished', 'visit:lamp-73'),
    opened('staff-status', 'status'),
    { ...opened('staff-print', 'print-content'), settings: { prints: true } },
    { ...opened('staff-print-sent', 'print-content', `print:${language}`), settings: { prints: true } },
    opened('staff-print-no-printer', 'print-content'),
    opened('staff-documents', 'visit:kite-58', 'documents'),
    {
      ...opened('staff-documents-signed', 'visit:sun-42', 'documents', 'record:save'),
      listed: [...listed, signedVisit(language)],
      settings: { prints: true, savesRecords: true },
    },
    { ...opened('staff-review-signed', 'visit:sun-42'), listed: [...listed, signedVisit(language)] },
    opened('staff-take-home', 'visit:kite-58', 'documents', 'take-home:show'),
  ];
}
