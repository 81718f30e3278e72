// One decision of staff in the staff's words. What later programs record without more to say about it needs one line here.
import type { ParseKeys } from 'i18next';
import type { ClinicConfig } from '#core/config/clinic-config';
import type { StaffDecision } from '#core/readiness/decisions';
import type { Flag } from '#core/readiness/flags';
import { flagTitle } from '../staff/flag-title';
import type { Desk } from '../staff/staff-desk';
import { entryKey, itemKey, itemValueKey, outcomeKey } from '../staff/staff-keys';

/** Decisions that say nothing but themselves. */
const PLAIN: Readonly<Record<string, ParseKeys<'staff'>>> = {
  'signed-off': 'visits.signedOff',
  'given-back': 'review.givenBack',
};

/** `flagOf` finds a flag by its id; one that the patient took back later is named by its id. */
export function decisionWords(
  decision: StaffDecision,
  desk: Desk,
  flagOf: (id: string) => Flag | undefined,
  intake: ClinicConfig['intake'],
): string {
  const { t } = desk;
  switch (decision.type) {
    case 'flag-entered': {
      const flag = flagOf(decision.flag);
      if (!flag) return `${decision.flag}: ${t(`review.entries.${decision.entry}`)}`;
      return `${flagTitle(flag, desk, intake)}: ${t(entryKey(flag, decision.entry))}`;
    }
    case 'item-recorded':
      return t('flags.nurse-item', {
        item: t(itemKey(decision.item, 'name')),
        value: t(itemValueKey(decision.item, decision.value)),
      });
    case 'helper-noted':
      return t(decision.helped ? 'flags.helped' : 'review.unhelped');
    case 'level-raised':
      return t(decision.to === 'stop' ? 'review.raise' : 'review.raiseTalk');
    case 'outcome-chosen':
      return `${t('review.outcome')}: ${t(outcomeKey(decision.outcome))}`;
    default: {
      const { type } = decision;
      const key = PLAIN[type];
      return key ? t(key) : type;
    }
  }
}
