// Puts a visit on the glass half-way, through the one door and the journal, so that a test need not touch its way there.
// It must never set anything but events that the real rules have folded.
import type { Answer } from '#core/contract/messages';
import type { StepId } from '#core/procedure/steps';
import type { PatientEvent, VisitEvent } from '#core/visit/events';
import { type Ticket, ticketWord } from '#core/visit/ticket';
import type {} from '../../renderer/bridge';
import type { Kiosk } from './a-kiosk';
import { aVisit, type VisitInTheMaking } from './a-visit';

/** How long ago the last seeded event was (milliseconds): a patient who has just looked at the screen. */
const JUST_NOW = 1000;
/** What the contract takes at once. */
const BATCH = 64;

/** The patient of this kiosk has come to `step`, having answered so that nothing is open, but for what `plan` says. */
export async function hasComeTo(
  kiosk: Kiosk,
  step: StepId,
  plan: (visit: VisitInTheMaking) => VisitInTheMaking = (visit) => visit,
  agoMilliseconds = JUST_NOW,
): Promise<void> {
  await stores(kiosk, (visit) => plan(visit).upTo(step), agoMilliseconds);
  await kiosk.page.reload();
  await kiosk.glass.shows(step);
}

/** Somebody was here before and left this visit behind, to the last event of `plan`. Gives its ticket, as `sun-27`. */
export async function wasHere(
  kiosk: Kiosk,
  plan: (visit: VisitInTheMaking) => VisitInTheMaking,
  millisecondsBetween = 1,
): Promise<string> {
  return ticketWord(await stores(kiosk, plan, JUST_NOW, millisecondsBetween));
}

async function stores(
  { page }: Kiosk,
  plan: (visit: VisitInTheMaking) => VisitInTheMaking,
  agoMilliseconds: number,
  millisecondsBetween = 1,
): Promise<Ticket> {
  const opened = await page.evaluate(() => window.kiosk.call('kiosk:open', {}));
  const { nextVisit, contentVersion } = taken(opened);
  const made = plan(aVisit().withTicket(nextVisit.ticket)).events();
  const events = made.map((event, index): PatientEvent => {
    const at = Date.now() - agoMilliseconds - (made.length - index) * millisecondsBetween;
    if (event.type === 'staff-decided') throw new Error('a head start is the patient’s side alone');
    if (event.type !== 'visit-begun') return { ...event, at };
    return { ...event, at, visitId: nextVisit.visitId, contentVersion };
  });
  for (let after = 0; after < events.length; after += BATCH) {
    const batch = { visitId: nextVisit.visitId, after, events: events.slice(after, after + BATCH) };
    taken(await page.evaluate((input) => window.kiosk.call('visit:append', input), batch));
  }
  return nextVisit.ticket;
}

/** What is on the disk of the visit that would come back after a restart; nothing when none would. */
export async function storedEvents({ page }: Kiosk): Promise<readonly VisitEvent[]> {
  return taken(await page.evaluate(() => window.kiosk.call('kiosk:open', {}))).resume ?? [];
}

function taken<Name extends 'kiosk:open' | 'visit:append'>(answer: Answer<Name>) {
  if (!answer.ok) throw new Error(`refused: ${answer.failure.code}`);
  return answer.value;
}
