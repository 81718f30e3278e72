/** A time of every day at the clinic, from `from` up to, not including, `until`; it may go over midnight. Both as "HH:MM". */
export interface NightWindow {
  readonly from: string;
  readonly until: string;
}

/** Whether a time of day ("HH:MM", local) lies in it. */
export const isWithin = ({ from, until }: NightWindow, time: string): boolean =>
  from <= until ? time >= from && time < until : time >= from || time < until;

/** How long it is (minutes), over midnight where it goes there. */
export function minutesLong({ from, until }: NightWindow): number {
  const minutes = minuteOf(until) - minuteOf(from);
  return minutes > 0 ? minutes : minutes + 24 * 60;
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
