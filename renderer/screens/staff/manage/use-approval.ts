// The approval of the content as it is stored, and the clinician's two ways to change it. What was not stored is said, not shown.
import { useCallback, useEffect, useState } from 'react';
import type { Answer, Output, RefusalOf } from '#core/contract/messages';
import { useKiosk } from '../../../visit/kiosk-context';
import { useSession } from '../staff-desk';

export type ApprovalState = Output<'staff:approval'>;

export type PinRefusal = RefusalOf<'staff:approve-by-pin'>;

export interface Approval {
  /** Null until the answer. */
  readonly state: ApprovalState | null;
  readonly told: 'saved' | 'not-saved' | null;
  readonly approve: (months: 6 | 12) => void;
  readonly withdraw: () => void;
  /** A clinician's approval while another person is unlocked; null: it is stored. */
  readonly approveByPin: (pin: string, months: 6 | 12) => Promise<PinRefusal | null>;
}

export function useApproval(): Approval {
  const { bridge } = useKiosk();
  const { locked } = useSession();
  const [state, setState] = useState<ApprovalState | null>(null);
  const [told, setTold] = useState<Approval['told']>(null);
  type AnyAnswer = Answer<'staff:approval' | 'staff:approve' | 'staff:withdraw-approval'>;
  const take = useCallback(
    (answer: AnyAnswer, afterwards: Approval['told']): void => {
      if (!answer.ok && answer.failure.code === 'locked') {
        locked();
        return;
      }
      if (answer.ok) setState(answer.value);
      setTold(answer.ok ? afterwards : 'not-saved');
    },
    [locked],
  );
  useEffect(() => {
    void bridge.call('staff:approval', {}).then((answer) => take(answer, null));
  }, [bridge, take]);
  return {
    state,
    told,
    approve: (months) =>
      void bridge.call('staff:approve', { months }).then((answer) => take(answer, 'saved')),
    approveByPin: async (pin, months) => {
      const answer = await bridge.call('staff:approve-by-pin', { pin, months });
      if (answer.ok) setState(answer.value);
      else if (answer.failure.code === 'locked') locked();
      return answer.ok ? null : answer.failure;
    },
    withdraw: () => void bridge.call('staff:withdraw-approval', {}).then((answer) => take(answer, 'saved')),
  };
}
