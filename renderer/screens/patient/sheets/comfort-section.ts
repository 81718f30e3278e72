import type { Comfort } from '#core/visit/comfort';

/** What a section of the comfort sheet works with: how it is now, and the one way to change it. */
export interface ComfortSectionProps {
  readonly comfort: Comfort;
  readonly onChange: (part: Partial<Comfort>) => void;
}
