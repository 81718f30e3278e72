// The settings as they are in force, and the one way to change one. What was not stored is said, and the old value stays in sight.
import { useCallback, useEffect, useState } from 'react';
import type { SettingChange, SettingName, ShownSettings } from '#core/config/managed-settings';
import type { Answer, Output, RefusalOf } from '#core/contract/messages';
import { useKiosk } from '../../../visit/kiosk-context';
import { useDesk, useSession } from '../staff-desk';
import type { ToldWords } from './told';

export type Shown = Output<'staff:settings'>;

export interface Settings {
  /** Null until the answer. */
  readonly shown: Shown | null;
  readonly told: ToldWords | null;
  readonly change: (change: SettingChange) => void;
}

/** What a row of the screen works with. */
export interface SettingProps<Name extends SettingName> {
  readonly setting: ShownSettings[Name];
  readonly change: Settings['change'];
}

export function useSettings(): Settings {
  const { bridge } = useKiosk();
  const { t } = useDesk();
  const { locked } = useSession();
  const [shown, setShown] = useState<Shown | null>(null);
  const [told, setTold] = useState<ToldWords | null>(null);
  useEffect(() => {
    void bridge.call('staff:settings', {}).then((answer) => {
      if (answer.ok) setShown(answer.value);
      else if (answer.failure.code === 'locked') locked();
    });
  }, [bridge, locked]);
  const take = useCallback(
    (answer: Answer<'staff:change-setting'>): void => {
      if (answer.ok) {
        setShown(answer.value);
        setTold({ look: 'good', words: t('manage.saved') });
      } else if (answer.failure.code === 'locked') {
        locked();
      } else {
        setTold({ look: 'bad', words: t(refusedKey(answer.failure.code)) });
      }
    },
    [t, locked],
  );
  return {
    shown,
    told,
    change: (change) => void bridge.call('staff:change-setting', { change }).then(take),
  };
}

function refusedKey(code: RefusalOf<'staff:change-setting'>['code']) {
  switch (code) {
    case 'keep-one':
      return 'manage.keepOne';
    case 'not-there':
      return 'problem.nowhere';
    case 'not-allowed':
      return 'manage.notAllowed';
    default:
      return 'manage.notSaved';
  }
}
