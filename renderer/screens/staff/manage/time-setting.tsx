// A time, longer or shorter by steps that make a difference to somebody. The limits are the clinic config's own.
import { Minus, Plus } from 'lucide-react';
import { Press } from '../../../components/press';
import { useDesk } from '../staff-desk';
import { SettingRow } from './setting-row';
import type { SettingProps } from './use-settings';

/** Seconds, and hours for what is kept; first and last are the limits of core/config/clinic-config.ts. */
const STEPS = {
  idleSeconds: [30, 45, 60, 90, 120, 180, 240, 300, 420, 600, 900, 1200],
  handOverSeconds: [10, 15, 20, 30, 45, 60, 90, 120, 180, 300],
  staffLockSeconds: [20, 30, 45, 60, 90, 120, 180, 300, 600],
  retentionHours: [1, 2, 4, 6, 8, 10, 12, 18, 24, 36, 48, 72],
} as const;

export type TimeName = keyof typeof STEPS;
export const TIME_NAMES = ['idleSeconds', 'handOverSeconds', 'staffLockSeconds', 'retentionHours'] as const;

export function TimeSetting({
  name,
  setting: { value, from },
  change,
}: SettingProps<TimeName> & { readonly name: TimeName }): React.JSX.Element {
  const { t } = useDesk();
  const words = t(`manage.${name}`);
  const steps: readonly number[] = STEPS[name];
  const less = steps.findLast((step) => step < value);
  const more = steps.find((step) => step > value);
  const to = (next: number | undefined) => (): void => {
    if (next !== undefined) change({ setting: name, to: { value: next } });
  };
  return (
    <SettingRow
      name={name}
      words={words}
      from={from}
      onConfig={() => change({ setting: name, to: 'config' })}
    >
      <div className="setting-steps">
        <Press
          action={`setting:${name}:less`}
          label={`${t('manage.less')}, ${words}`}
          notYet={less === undefined}
          onPress={to(less)}
        >
          <Minus aria-hidden />
        </Press>
        <p role="status" className="setting-value">
          {name === 'retentionHours'
            ? t('status.hours', { count: value })
            : t('manage.seconds', { count: value })}
        </p>
        <Press
          action={`setting:${name}:more`}
          label={`${t('manage.more')}, ${words}`}
          notYet={more === undefined}
          onPress={to(more)}
        >
          <Plus aria-hidden />
        </Press>
      </div>
    </SettingRow>
  );
}
