import type { VisitEvent } from '#core/visit/events';
import type { Ticket } from '#core/visit/ticket';
import { TWO_CONCERNS, Walk } from './walk';

const begin = (place: number, ticket: Ticket, language: string): Walk =>
  new Walk(ticket, language, `00000000-0000-4000-8000-0000000000${String(place).padStart(2, '0')}`);

/** Four patients of one morning, one for each readiness, as the reducer leaves them. */
export function morningVisits(language: string): readonly (readonly VisitEvent[])[] {
  const ready = begin(11, { picture: 'boat', number: 27 }, 'en').to('hand-over');
  const talk = begin(12, { picture: 'leaf', number: 31 }, language)
    .to('S06')
    .do({ type: 'question-asked', question: 'S06-q2' })
    .to('T5')
    .do({ type: 'teach-back-answered', step: 'T5', answer: 'lift' })
    .do({ type: 'teach-back-answered', step: 'T5', answer: 'not-sure' })
    .do({ type: 'next', from: 'T5' })
    .to('K4')
    .do({ type: 'statement-answered', step: 'K4', answer: 'talk' })
    .to('hand-over');
  const stop = begin(13, { picture: 'kite', number: 58 }, language)
    .to('area')
    .do({ type: 'area-chosen', areas: ['upper-back-left', 'neck-left'] })
    .to('S07')
    .do({ type: 'safety-answered', answers: TWO_CONCERNS })
    .to('K8')
    .do({ type: 'statement-answered', step: 'K8', answer: 'not-sure' })
    .do({ type: 'need-raised', need: 'interpreter' })
    .to('hand-over');
  const left = begin(14, { picture: 'lamp', number: 73 }, 'en')
    .to('S13')
    .do({ type: 'closed', reason: 'collected' });
  return [ready, talk, stop, left].map(({ events }) => events);
}
