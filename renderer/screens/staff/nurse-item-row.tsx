// One check of the nurse's with its values, each one tap; a later tap changes it. Shape says what a value means, not colour alone.
import { type NurseItem, type NurseItemId, nurseItem } from '#core/readiness/nurse-items';
import { Press } from '../../components/press';
import { ReadinessShape } from './readiness-badge';
import { useReview } from './review-context';
import { useDesk } from './staff-desk';
import { itemKey, itemValueKey } from './staff-keys';

export function NurseItemRow({
  item: { id },
}: {
  readonly item: { readonly id: NurseItemId };
}): React.JSX.Element {
  return (
    <li className="item-row">
      <NurseItemCheck id={id} />
    </li>
  );
}

/** The check itself, wherever it stands. */
export function NurseItemCheck({ id }: { readonly id: NurseItemId }): React.JSX.Element {
  const { t } = useDesk();
  const { visit, signed } = useReview();
  const item: NurseItem = nurseItem(id);
  const recorded = visit.review.items[id];
  return (
    <>
      <p id={`item-${id}`}>
        <strong>{t(itemKey(id, 'name'))}</strong> <span>{t(itemKey(id, 'hint'))}</span>
      </p>
      {signed ? <Recorded id={id} /> : <Values id={id} values={item.values} recorded={recorded} />}
    </>
  );
}

function Values({
  id,
  values,
  recorded,
}: {
  readonly id: NurseItemId;
  readonly values: NurseItem['values'];
  readonly recorded: string | undefined;
}): React.JSX.Element {
  const { t } = useDesk();
  const { decide } = useReview();
  return (
    <fieldset className="item-values" aria-labelledby={`item-${id}`}>
      {Object.entries(values).map(([value, meaning]) => (
        <Press
          key={value}
          action={`item:${id}:${value}`}
          pressed={recorded === value}
          onPress={() => decide({ type: 'item-recorded', item: id, value })}
        >
          {recorded === value && <Meaning of={meaning} />}
          {t(itemValueKey(id, value))}
        </Press>
      ))}
    </fieldset>
  );
}

function Recorded({ id }: { readonly id: NurseItemId }): React.JSX.Element {
  const { t } = useDesk();
  const { items } = useReview().visit.review;
  const value = items[id];
  const item: NurseItem = nurseItem(id);
  const meaning = value === undefined ? undefined : item.values[value];
  return (
    <p className="item-recorded">
      {meaning && <Meaning of={meaning} />}
      {value === undefined ? t('review.notChecked') : t(itemValueKey(id, value))}
    </p>
  );
}

function Meaning({ of: meaning }: { readonly of: NurseItem['values'][string] }): React.JSX.Element {
  const level = meaning === 'fine' ? 'ready' : meaning;
  return <ReadinessShape level={level} />;
}
