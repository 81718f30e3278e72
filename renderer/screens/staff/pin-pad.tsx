// The keys for a PIN, on the glass and on a keyboard. Knows what was tapped only as long as the press lasts.
import { Delete } from 'lucide-react';
import { useEffect } from 'react';
import { Press } from '../../components/press';
import { useDesk } from './staff-desk';
import { PIN_DIGITS } from './use-unlock';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

export interface PinKeys {
  readonly digits: number;
  /** Seconds until the next try is taken; 0: now. */
  readonly waitSeconds: number;
  readonly add: (digit: string) => void;
  readonly erase: () => void;
}

export interface PinPadProps {
  readonly keys: PinKeys;
  /** The key that sends the PIN: its action and its words. */
  readonly action: string;
  readonly words: string;
  readonly onDone: () => void;
}

/** Keys stand as on every phone, also in right-to-left languages. */
export function PinPad({ keys, action, words, onDone }: PinPadProps): React.JSX.Element {
  const { t, language } = useDesk();
  const waits = keys.waitSeconds > 0;
  useDigitKeys(keys, onDone);
  const digit = (key: string): React.JSX.Element => (
    <Press key={key} action={`digit:${key}`} notYet={waits} onPress={() => keys.add(key)}>
      {key}
    </Press>
  );
  return (
    <div className="pin-pad" dir="ltr">
      {DIGITS.map(digit)}
      <Press action="erase" label={t('unlock.erase')} notYet={waits} onPress={keys.erase}>
        <Delete aria-hidden />
      </Press>
      {digit('0')}
      <Press
        action={action}
        look="main"
        className="pin-unlock"
        lang={language.code}
        notYet={waits || keys.digits < PIN_DIGITS.fewest}
        onPress={onDone}
      >
        {words}
      </Press>
    </div>
  );
}

/** A keyboard works as well. Enter on a focused key is that key's own press. */
function useDigitKeys({ add, erase }: PinKeys, onDone: () => void): void {
  useEffect(() => {
    const onKey = ({ key, target }: KeyboardEvent): void => {
      if (/^[0-9]$/.test(key)) add(key);
      else if (key === 'Backspace') erase();
      else if (key === 'Enter' && !(target instanceof HTMLButtonElement)) onDone();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}
