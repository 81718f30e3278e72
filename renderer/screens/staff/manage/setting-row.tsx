// The frame of one setting: its name, where its value comes from, the way back to the clinic config, and its control.
import { Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Press } from '../../../components/press';
import { useDesk } from '../staff-desk';

export interface SettingRowProps {
  /** The setting's name in the contract; part of the address of its controls. */
  readonly name: string;
  readonly words: string;
  readonly hint?: string;
  readonly from: 'config' | 'screen';
  readonly onConfig: () => void;
  /** A control with many choices stands under the name, not beside it. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

export function SettingRow(props: SettingRowProps): React.JSX.Element {
  const { name, words, hint, from, onConfig, isWide, children } = props;
  const { t } = useDesk();
  const titleId = `setting-${name}`;
  return (
    <section
      className="setting"
      data-wide={isWide}
      data-setting={name}
      data-from={from}
      aria-labelledby={titleId}
    >
      <div className="setting-name">
        <h3 id={titleId}>{words}</h3>
        {hint && <p>{hint}</p>}
        <p className="setting-from">{t(from === 'config' ? 'manage.fromConfig' : 'manage.setHere')}</p>
        {from === 'screen' && (
          <Press
            action={`setting:${name}:config`}
            look="quiet"
            label={`${t('manage.useConfig')}, ${words}`}
            onPress={onConfig}
          >
            <Undo2 aria-hidden />
            {t('manage.useConfig')}
          </Press>
        )}
      </div>
      <div className="setting-control">{children}</div>
    </section>
  );
}
