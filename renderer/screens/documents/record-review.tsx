// What staff did: each point and how it was settled, what they checked aloud, and everything they recorded, in order.
import type { WeighedFlag } from '#core/readiness/evaluate';
import { NURSE_ITEMS } from '#core/readiness/nurse-items';
import { decisionWords } from '../staff/decision-words';
import { flagTitle } from '../staff/flag-title';
import { exactWords } from '../staff/flag-words';
import { entryKey, itemKey, itemValueKey, levelKey, roleKey, settledKey } from '../staff/staff-keys';
import { dateAndTime } from '../staff/use-now';
import type { RecordPaper } from './record-paper';
import { BothLanguages, rowSections } from './record-rows';
import type { Section } from './sheets';
import { Told } from './told';

/** Points first: it is what a reader looks for. */
export function pointSections(paper: RecordPaper): readonly Section[] {
  const { record, desk } = paper;
  const rows = record.readiness.flags.map((flag) => ({
    id: `point-${flag.id}`,
    node: <Point flag={flag} paper={paper} />,
  }));
  return rowSections('points', desk.t('record.points'), rows, desk.t('review.noPoints'));
}

function Point({
  flag,
  paper,
}: {
  readonly flag: WeighedFlag;
  readonly paper: RecordPaper;
}): React.JSX.Element {
  const { desk, record, settings } = paper;
  const { t } = desk;
  const note = record.visit.review.flags[flag.id];
  const hasWords = exactWords(flag, desk.mirror, settings.intake) !== null;
  return (
    <div className="record-point">
      <p>
        <strong>
          <Told text={flagTitle(flag, desk, settings.intake)} lang={record.visit.language} />
        </strong>{' '}
        <span>{t(levelKey(flag.urgency, 'short'))}</span>
      </p>
      {hasWords && (
        <BothLanguages
          paper={paper}
          words={(words) => {
            const exact = exactWords(flag, words, settings.intake);
            return [...(exact?.saw ? [exact.saw] : []), ...(exact?.chose ?? [])].map((line, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand twice; their order is their identity
              <p key={place}>{line}</p>
            ));
          }}
        />
      )}
      <p className={flag.open ? 'record-open' : 'record-settled'}>
        {flag.loweredBy ? t(settledKey(flag.loweredBy)) : t('record.stillOpen')}
        {note && ` (${t(entryKey(flag, note.entry))}, ${t(roleKey(note.by))})`}
      </p>
    </div>
  );
}

export function reviewSections(paper: RecordPaper): readonly Section[] {
  const { record, desk } = paper;
  const { t } = desk;
  const { items } = record.visit.review;
  const checks = NURSE_ITEMS.map(({ id }) => {
    const value = items[id];
    return {
      id: `check-${id}`,
      node: (
        <p className="record-pair">
          <span>{t(itemKey(id, 'name'))}</span>
          <strong>{value === undefined ? t('review.notChecked') : t(itemValueKey(id, value))}</strong>
        </p>
      ),
    };
  });
  return [...rowSections('checks', t('review.items'), checks, t('record.none')), ...historySections(paper)];
}

/** Left out where it was not kept: an empty list would say that nobody recorded anything. */
function historySections({ record, desk, settings }: RecordPaper): readonly Section[] {
  if (!record.decisions) return [];
  const { flags } = record.readiness;
  const rows = record.decisions.map(({ at, staff, decision }, place) => ({
    id: `recorded-${place}`,
    node: (
      <p className="record-recorded">
        <span>{dateAndTime(at, desk.language.code)}</span>
        <span>
          {desk.t(roleKey(staff.role))} <bdi>{staff.id}</bdi>
        </span>
        <span>
          <Told text={decisionWords(decision, flags, desk, settings.intake)} lang={record.visit.language} />
        </span>
      </p>
    ),
  }));
  return rowSections('recorded', desk.t('review.history'), rows, desk.t('record.none'));
}
