// The time of the kiosk's clock, fresh enough for "minutes ago". Never used for the order of events.

import { useEffect, useState } from 'react';
import { intlLocale } from '#core/languages';

const MILLISECONDS_PER_MINUTE = 60_000;
/** Half a minute: what is shown is never more than that behind (milliseconds). */
export const NOW_MILLISECONDS = 30_000;

/** Milliseconds since 1970, renewed every half minute. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), NOW_MILLISECONDS);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** Whole minutes between two times; a clock set back gives 0, not less. */
export const minutesBetween = (from: number, to: number): number =>
  Math.max(0, Math.floor((to - from) / MILLISECONDS_PER_MINUTE));

/** A time for staff: their language, but Latin digits and the Gregorian calendar, as on the chart. */
const format = (at: number, language: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(`${intlLocale(language)}-u-nu-latn-ca-gregory`, options).format(at);

/** Date and time, for what is signed. */
export const dateAndTime = (at: number, language: string): string =>
  format(at, language, { dateStyle: 'medium', timeStyle: 'short' });

/** Day of the week and time: enough for visits, which are kept for three days at most. */
export const dayAndTime = (at: number, language: string): string =>
  format(at, language, { weekday: 'short', hour: 'numeric', minute: '2-digit' });

/** A day of the clinic's calendar, given as YYYY-MM-DD, for what holds until a date. */
export const dayOfCalendar = (day: string, language: string): string =>
  format(Date.parse(`${day}T12:00:00`), language, { dateStyle: 'medium' });
