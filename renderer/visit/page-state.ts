import type { Comfort } from '#core/visit/comfort';
import type { Visit } from '#core/visit/state';

/**
 * What the glass shows, as one union: whatever belongs to a person lives inside its variant, so that going back to the attract
 * screen drops language, comfort and answers together, in one step, with nothing to forget.
 */
export type PatientSide =
  | { readonly at: 'attract' }
  | { readonly at: 'language'; readonly comfort: Comfort }
  | { readonly at: 'visit'; readonly visit: Visit };

export type PageState =
  | PatientSide
  | { readonly at: 'staff'; readonly under: PatientSide }
  | { readonly at: 'out-of-order' };

/** The visit on the glass, also while staff screens cover it. */
export function visitOf(state: PageState): Visit | null {
  if (state.at === 'visit') return state.visit;
  return state.at === 'staff' && state.under.at === 'visit' ? state.under.visit : null;
}

/** What makes the screen fit whoever is there; null where nobody is, and while staff screens cover it. */
export function comfortOf(state: PageState): Comfort | null {
  if (state.at === 'language') return state.comfort;
  return state.at === 'visit' ? state.visit.comfort : null;
}
