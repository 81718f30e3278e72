import * as v from 'valibot';

/** A time of the clinic's day as a person writes it, "01:30". */
export const timeOfDay = (what: string) => {
  const message = `${what} must be a time of the day. Write it with four digits, like "01:30".`;
  return v.pipe(v.string(message), v.regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/, message));
};

/** When nobody waits: from a time of the day until another, which may be the next morning. */
export interface NightWindow {
  /** HH:MM, the clinic's own time. */
  readonly from: string;
  /** HH:MM; the window ends as this minute begins. */
  readonly until: string;
}

/**
 * Whether a moment lies in the window. `now` is HH:MM too, as the clock of the machine shows it: where clocks are put forward or back
 * the window of that one night is an hour shorter or longer. A window from a time until the same time is never open.
 */
export function isWithin({ from, until }: NightWindow, now: string): boolean {
  // Times of two digits each sort as they are.
  return from <= until ? from <= now && now < until : from <= now || now < until;
}

/** How long it is (minutes), over midnight where it goes there. */
export function minutesLong({ from, until }: NightWindow): number {
  const minutes = minuteOf(until) - minuteOf(from);
  return minutes >= 0 ? minutes : minutes + 24 * 60;
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
