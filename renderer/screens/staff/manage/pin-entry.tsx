// One PIN, tapped in: what for, the dots, the keys. The digits are gone as soon as they are handed on, or the screen goes.
import { useState } from 'react';
import { Press } from '../../../components/press';
import { PinDots } from '../pin-dots';
import { PinPad } from '../pin-pad';
import { ScreenHeading } from '../screen-heading';
import { useDesk } from '../staff-desk';
import { PIN_DIGITS } from '../use-unlock';
import '../unlock-screen.css';

export interface PinEntryProps {
  readonly title: string;
  readonly lead: string;
  /** On the key that hands the PIN on. */
  readonly words: string;
  readonly problem: string | null;
  readonly onPin: (pin: string) => void;
  readonly onCancel: () => void;
}

export function PinEntry(props: PinEntryProps): React.JSX.Element {
  const { title, lead, words, problem, onPin, onCancel } = props;
  const { t } = useDesk();
  const [pin, setPin] = useState('');
  const [isShort, setShort] = useState(false);
  const change = (next: string): void => {
    setShort(false);
    setPin(next.slice(0, PIN_DIGITS.most));
  };
  const done = (): void => {
    setShort(pin.length < PIN_DIGITS.fewest);
    if (pin.length < PIN_DIGITS.fewest) return;
    setPin('');
    onPin(pin);
  };
  const keys = {
    digits: pin.length,
    waitSeconds: 0,
    add: (digit: string) => change(pin + digit),
    erase: () => change(pin.slice(0, -1)),
  };
  return (
    <main className="unlock">
      <ScreenHeading>{title}</ScreenHeading>
      <p className="unlock-lead">{lead}</p>
      <PinDots digits={pin.length} />
      <div className="unlock-message">
        <p role="alert">{isShort ? t('unlock.length') : pin === '' && problem}</p>
      </div>
      <PinPad keys={keys} action="pin:done" words={words} onDone={done} />
      <Press action="cancel" look="quiet" onPress={onCancel}>
        {t('manage.cancel')}
      </Press>
    </main>
  );
}
