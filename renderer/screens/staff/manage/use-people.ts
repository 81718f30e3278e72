// Everybody who may unlock, as the trusted side has them, and what a manager does about them. A PIN passes through and stays nowhere.
import { useCallback, useEffect, useState } from 'react';
import type { Answer, Output } from '#core/contract/messages';
import type { AccountRole } from '#core/staff/account';
import { useKiosk } from '../../../visit/kiosk-context';
import { useDesk, useSession } from '../staff-desk';
import type { ToldWords } from './told';

type Listed = Output<'staff:people'>;
export type ListedPerson = Listed['people'][number];
type Change = 'staff:add-person' | 'staff:remove-person' | 'staff:set-pin';

/** `retry`: another PIN may be tried. */
export type Done = 'done' | 'retry' | 'failed';

export interface People {
  readonly listed: Listed | null;
  readonly told: ToldWords | null;
  readonly add: (role: AccountRole, pin: string) => Promise<Done>;
  readonly setPin: (id: string, pin: string) => Promise<Done>;
  readonly remove: (id: string) => Promise<Done>;
}

export function usePeople(): People {
  const { bridge } = useKiosk();
  const { t } = useDesk();
  const { locked } = useSession();
  const [listed, setListed] = useState<Listed | null>(null);
  const [told, setTold] = useState<ToldWords | null>(null);
  const fetch = useCallback(async (): Promise<void> => {
    const answer = await bridge.call('staff:people', {});
    if (answer.ok) setListed(answer.value);
    else if (answer.failure.code === 'locked') locked();
  }, [bridge, locked]);
  useEffect(() => void fetch(), [fetch]);

  const settle = async <Name extends Change>(
    answer: Answer<Name>,
    words: (value: Output<Name>) => string,
  ): Promise<Done> => {
    if (answer.ok) {
      setTold({ look: 'good', words: words(answer.value) });
      await fetch();
      return 'done';
    }
    const { code } = answer.failure;
    if (code === 'locked') locked();
    if (code === 'pin-refused') return 'retry';
    const key =
      code === 'last-manager'
        ? 'people.lastManager'
        : code === 'not-there'
          ? 'problem.nowhere'
          : 'manage.notSaved';
    setTold({ look: 'bad', words: t(key) });
    return 'failed';
  };
  return {
    listed,
    told,
    add: async (role, pin) =>
      settle(await bridge.call('staff:add-person', { role, pin }), ({ id }) => t('people.added', { id })),
    setPin: async (id, pin) =>
      settle(await bridge.call('staff:set-pin', { id, pin }), () => t('people.changed')),
    remove: async (id) =>
      settle(await bridge.call('staff:remove-person', { id }), () => t('people.removed', { id })),
  };
}
