// What somebody of the staff recorded, in the words of the buttons they pressed. Never more than was pressed.
import type { ClinicConfig } from '#core/config/clinic-config';
import type { StaffDecision } from '#core/readiness/decisions';
import type { Flag } from '#core/readiness/flags';
import { flagTitle } from './flag-title';
import type { DeskWords } from './staff-desk';
import { entryKey, itemKey, itemValueKey, outcomeKey } from './staff-keys';

/** `flags`: those of the visit as it stands; an entry on one that the patient has taken back since is named by its id. */
export function decisionWords(
  decision: StaffDecision,
  flags: readonly Flag[],
  desk: DeskWords,
  intake: ClinicConfig['intake'],
): string {
  const { t } = desk;
  switch (decision.type) {
    case 'flag-entered': {
      const flag = flags.find(({ id }) => id === decision.flag);
      if (!flag) return `${decision.flag}: ${t(`review.entries.${decision.entry}`)}`;
      return `${flagTitle(flag, desk, intake)}: ${t(entryKey(flag, decision.entry))}`;
    }
    case 'item-recorded':
      return t('flags.nurse-item', {
        item: t(itemKey(decision.item, 'name')),
        value: t(itemValueKey(decision.item, decision.value)),
      });
    case 'helper-noted':
      return t(decision.helped ? 'review.helped' : 'review.unhelped');
    case 'level-raised':
      return t(decision.to === 'stop' ? 'review.raise' : 'review.raiseTalk');
    case 'outcome-chosen':
      return `${t('review.outcome')}: ${t(outcomeKey(decision.outcome))}`;
    case 'given-back':
      return t('review.givenBack');
    case 'signed-off':
      return t('visits.signedOff');
  }
}
