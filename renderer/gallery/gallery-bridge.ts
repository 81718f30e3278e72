import { EVALUATION_CONFIG } from '#core/config/clinic-config';
import { pageSettings } from '#core/config/page-settings';
import type { Answer, ChannelName, DocumentOrder, Input, KioskBridge, Output } from '#core/contract/messages';
import type { LanguageEntry, LanguageReviews } from '#core/languages';
import type { VisitEvent } from '#core/visit/events';
import languages from '../../locales/languages.json';
import reviews from '../../locales/reviews.json';
import { keeperAnswers } from './keeper-answers';
import { signedRecord } from './signed-visit';
import type { GalleryState } from './states';

/** An evaluation kiosk that offers every language there is. */
const SETTINGS = pageSettings(
  { ...EVALUATION_CONFIG, languages: languages.map(({ code }) => code) },
  {
    known: languages.map((entry) => ({ ...entry, dir: entry.dir === 'rtl' ? 'rtl' : 'ltr' })),
    reviews: reviews as LanguageReviews,
  },
  null,
);

/** The trusted side of the gallery: keeps events in memory, so that every screen stands without a kiosk behind it. */
export function galleryBridge(
  { events: resume, listed = [], settings, role = 'nurse', paper }: GalleryState,
  language: LanguageEntry,
): KioskBridge {
  const person = { id: role === 'nurse' ? 'gallery' : `${role}-2`, role };
  const nextVisit = { visitId: crypto.randomUUID(), ticket: { picture: 'sun', number: 42 } } as const;
  const waiting = 2;
  const opened = {
    settings: { ...SETTINGS, ...settings },
    contentVersion: 'gallery',
    resume: resume ? [...resume] : null,
    nextVisit,
    waiting,
  } satisfies Output<'kiosk:open'>;
  const visits = listed.map((events) => ({ visitId: idOf(events), events: [...events], damaged: false }));
  const handlers: { [Name in ChannelName]: (input: Input<Name>) => Output<Name> } = {
    'kiosk:open': () => opened,
    'visit:append': ({ after, events }) => ({ stored: after + events.length, nextVisit, waiting }),
    'visit:resync': () => ({ events: resume ? [...resume] : [], nextVisit, waiting }),
    'staff:unlock': () => ({ staff: person, ownsPin: role === 'manager', setsUp: false }),
    'staff:lock': () => ({}),
    'staff:extend': () => ({}),
    'staff:visits': () => ({ visits }),
    'staff:decide': ({ visitId, decision }) => {
      const visit = visits.find((candidate) => candidate.visitId === visitId);
      const staff = { id: 'gallery', role: 'nurse' } as const;
      visit?.events.push({ type: 'staff-decided', staff, decision, at: visit.events.at(-1)?.at ?? 0 });
      return { events: visit?.events ?? [] };
    },
    ...keeperAnswers(SETTINGS, visits.length),
    'staff:document': () => ({ pages: 24 }),
    'document:open': (): DocumentOrder => {
      const { settings: page } = opened;
      if (paper === 'test') return { kind: paper, settings: page };
      if (paper !== 'record') return { kind: paper ?? 'content', language, settings: page };
      return { kind: 'record', record: signedRecord(language.code), settings: page };
    },
    'document:ready': () => ({}),
  };
  return {
    call: <Name extends ChannelName>(name: Name, input: Input<Name>): Promise<Answer<Name>> =>
      Promise.resolve({ ok: true, value: handlers[name](input) }),
  };
}

function idOf(events: readonly VisitEvent[]): string {
  const first = events[0];
  return first?.type === 'visit-begun' ? first.visitId : '';
}
