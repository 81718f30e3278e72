// What a flag is, in the staff's words. Never the patient's own words: those stand beside it (flag-words.ts).

import type { ClinicConfig } from '#core/config/clinic-config';
import type { StepId } from '#core/procedure/steps';
import { TEACH_BACKS, type TeachBackId } from '#core/procedure/teach-backs';
import type { Flag } from '#core/readiness/flags';
import { screenName, screenOfQuestion } from './flag-words';
import { isolated, languageEntry } from './languages';
import type { DeskWords } from './staff-desk';
import { concernKey, itemKey, itemValueKey, needKey } from './staff-keys';

export function flagTitle(
  { reason, step, urgency }: Flag,
  desk: DeskWords,
  intake: ClinicConfig['intake'],
): string {
  const { t, mirror } = desk;
  const screen = (id: StepId | null): string => (id ? screenName(id, mirror, intake) : '');
  switch (reason.kind) {
    case 'statement':
      return t('flags.statement', { answer: mirror(`statement.answers.${reason.answer}`) });
    case 'teach-back':
      return t('flags.teach-back', { screen: screen(explainedOn(reason.teachBack)) });
    case 'safety':
      return t('flags.safety', { concern: t(concernKey(reason.concern)) });
    case 'question':
      return t('flags.question', { screen: screen(screenOfQuestion(reason.question)) });
    case 'skipped':
      return t('flags.skipped', { screen: screen(step) });
    case 'need':
      return t(needKey(reason.need));
    case 'not-ready':
      return t(reason.standing ? 'flags.not-ready' : 'flags.carried-on');
    case 'draft-language':
      return t('flags.draft-language', { language: isolated(languageEntry(reason.language).nativeName) });
    case 'nurse-item':
      return t('flags.nurse-item', {
        item: t(itemKey(reason.item, 'name')),
        value: t(itemValueKey(reason.item, reason.value)),
      });
    case 'raised':
      return t(urgency === 'talk' ? 'review.raiseTalk' : 'flags.raised');
    case 'area-not-sure':
    case 'helped':
    case 'not-finished':
      return t(`flags.${reason.kind}`);
  }
}

const explainedOn = (teachBack: TeachBackId): StepId | null =>
  TEACH_BACKS.find(({ id }) => id === teachBack)?.about ?? null;
