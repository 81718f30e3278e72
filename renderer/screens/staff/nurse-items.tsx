// The nurse's own checks in three groups. Nothing is ticked before it is done; one deliberate tap says a whole group is fine.
import { Check } from 'lucide-react';
import { NURSE_ITEMS, type NurseItem, type NurseItemGroup } from '#core/readiness/nurse-items';
import { Press } from '../../components/press';
import { AREA_CHECK } from './area-card';
import { NurseItemRow } from './nurse-item-row';
import { useReview } from './review-context';
import { useDesk } from './staff-desk';
import { groupKey } from './staff-keys';
import { StaffMarks } from './staff-marks';
import './nurse-items.css';

const GROUPS = ['identity', 'asked-aloud', 'understanding'] as const satisfies readonly NurseItemGroup[];

export function NurseItems(): React.JSX.Element {
  const { t } = useDesk();
  return (
    <section className="nurse-items" aria-labelledby="items-title">
      <h2 id="items-title" className="visually-hidden">
        {t('review.items')}
      </h2>
      {GROUPS.map((group) => (
        <Group key={group} group={group} />
      ))}
      <StaffMarks />
    </section>
  );
}

function Group({ group }: { readonly group: NurseItemGroup }): React.JSX.Element {
  const { t } = useDesk();
  const { visit, readiness, signed } = useReview();
  const items = NURSE_ITEMS.filter((item) => item.group === group);
  // One tap must not say "none" to what the patient has just said: such a group is asked line by line.
  const isFlagged = readiness.flags.some(({ settledBy = [] }) =>
    settledBy.some((asked) => items.some(({ id }) => id === asked)),
  );
  const done = items.filter(({ id }) => visit.review.items[id] !== undefined).length;
  return (
    <section className="item-group" data-group={group} aria-labelledby={`group-${group}`}>
      <header>
        <h3 id={`group-${group}`}>{t(groupKey(group, 'title'))}</h3>
        <p aria-live="polite">{t('review.checked', { done, total: items.length })}</p>
        {!signed && !isFlagged && <GroupFine group={group} />}
      </header>
      <ul>
        {items
          .filter(({ id }) => id !== AREA_CHECK)
          .map((item) => (
            <NurseItemRow key={item.id} item={item} />
          ))}
      </ul>
    </section>
  );
}

/** Records the fine value of every item of the group that nobody touched, one decision each, in order. */
function GroupFine({ group }: { readonly group: NurseItemGroup }): React.JSX.Element {
  const { t } = useDesk();
  const { visit, decide } = useReview();
  const recorded = visit.review.items;
  const items = NURSE_ITEMS.filter((item) => item.group === group);
  const untouched = items.filter(({ id }) => recorded[id] === undefined);
  const allFine = items.every(({ id, values }: NurseItem & { id: keyof typeof recorded }) => {
    const value = recorded[id];
    return value !== undefined && values[value] === 'fine';
  });
  return (
    <Press
      action={`group:${group}:fine`}
      className="group-fine"
      pressed={allFine}
      notYet={untouched.length === 0 && !allFine}
      onPress={() =>
        decide(
          ...untouched.map(({ id, fine }) => ({ type: 'item-recorded', item: id, value: fine }) as const),
        )
      }
    >
      <Check aria-hidden />
      {t(groupKey(group, 'fine'))}
    </Press>
  );
}
