// What staff did about one flag. Clearing a stop is the clinician's own entry and is not offered to anyone else (storyboard 5).
import { intlLocale } from '#core/languages';
import { FLAG_ENTRIES, type FlagEntry } from '#core/readiness/decisions';
import type { WeighedFlag } from '#core/readiness/evaluate';
import { nurseItem } from '#core/readiness/nurse-items';
import { Press } from '../../components/press';
import { useReview } from './review-context';
import { type Desk, useDesk, useSession } from './staff-desk';
import { entryKey, itemKey, itemValueKey } from './staff-keys';

export function FlagEntries({ flag }: { readonly flag: WeighedFlag }): React.JSX.Element {
  const desk = useDesk();
  const { visit, decide } = useReview();
  const { role } = useSession().staff;
  const clears = flag.urgency !== 'stop' || role === 'clinician';
  const why = whyNot(flag, clears, desk);
  const entry = visit.review.flags[flag.id]?.entry;
  const label = (each: FlagEntry): string =>
    desk.t(each === 'addressed' && flag.urgency === 'stop' ? 'review.cleared' : entryKey(flag, each));
  return (
    <>
      {why && flag.open && <p className="flag-why">{why}</p>}
      <div className="flag-entries">
        {FLAG_ENTRIES.map((each) => {
          const notYet = each === 'addressed' && !clears;
          return (
            <Press
              key={each}
              action={`flag:${flag.id}:${each}`}
              pressed={entry === each}
              notYet={notYet}
              onPress={() => {
                if (!notYet) decide({ type: 'flag-entered', flag: flag.id, entry: each });
              }}
            >
              {label(each)}
            </Press>
          );
        })}
      </div>
    </>
  );
}

/** What keeps an entry from settling this flag, said kindly; null where nothing does. */
function whyNot(flag: WeighedFlag, clears: boolean, { t, language }: Desk): string | null {
  if (flag.urgency === 'not-finished') return t('review.staysNotFinished');
  if (clears) return null;
  const [first, ...others] = flag.settledBy ?? [];
  if (!first) return t('review.clinicianOnly');
  const names = [first, ...others].map((item) => t(itemKey(item, 'name')));
  return t('review.clinicianOrItems', {
    value: t(itemValueKey(first, nurseItem(first).fine)),
    items: new Intl.ListFormat(intlLocale(language.code)).format(names),
  });
}
