// A clinician approves the content while the manager is at the screen: with a PIN of their own, and for this version only.
import { BadgeCheck } from 'lucide-react';
import { useState } from 'react';
import { Press } from '../../../components/press';
import { MONTHS, StateWords } from '../manage/approval-screen';
import { PinEntry } from '../manage/pin-entry';
import { type PinRefusal, useApproval } from '../manage/use-approval';
import { useDesk } from '../staff-desk';
import type { StepProps } from './step-props';

export function ApprovalStep({ frame }: StepProps): React.JSX.Element {
  const { t } = useDesk();
  const { state, approveByPin } = useApproval();
  const [months, setMonths] = useState<(typeof MONTHS)[number] | null>(null);
  const [refused, setRefused] = useState<PinRefusal | null>(null);
  const close = (): void => {
    setMonths(null);
    setRefused(null);
  };
  const approve = async (pin: string): Promise<void> => {
    if (months === null) return;
    const why = await approveByPin(pin, months);
    setRefused(why);
    if (why === null) close();
  };
  const refusal = useRefusalWords(refused);
  if (months !== null) {
    return (
      <PinEntry
        title={t('approval.title')}
        lead={t('approval.clinicianOnly')}
        words={t('people.next')}
        problem={refusal}
        onPin={(pin) => void approve(pin)}
        onCancel={close}
      />
    );
  }
  return frame(
    <>
      {state && (
        <h2>
          <StateWords state={state} />
        </h2>
      )}
      <p className="assistant-lead">{t('approval.lead')}</p>
      <p className="assistant-lead">{t('approval.clinicianOnly')}</p>
      <div className="assistant-answers">
        {MONTHS.map((count) => (
          <Press key={count} action={`approve:${count}`} onPress={() => setMonths(count)}>
            <BadgeCheck aria-hidden />
            {t('approval.approve', { count })}
          </Press>
        ))}
      </div>
    </>,
  );
}

/** Why a PIN did not approve, as the door says it. */
function useRefusalWords(refused: PinRefusal | null): string | null {
  const { t } = useDesk();
  switch (refused?.code) {
    case undefined:
      return null;
    case 'wrong-pin':
      return t('unlock.wrong', { count: refused.detail?.triesLeft ?? 0 });
    case 'locked-out':
      return `${t('unlock.lockedOut')} ${t('unlock.seconds', { count: refused.detail?.waitSeconds ?? 0 })}`;
    case 'not-allowed':
      return t('approval.clinicianOnly');
    default:
      return t('manage.notSaved');
  }
}
