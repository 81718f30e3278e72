// A new PIN, twice, so that a slip of the finger locks nobody out. Compares the two here and stores neither.
import { useState } from 'react';
import { useDesk } from '../staff-desk';
import { PinEntry } from './pin-entry';

export interface NewPinProps {
  readonly title: string;
  /** Why the last one was not taken. */
  readonly problem: string | null;
  readonly onPin: (pin: string) => void;
  readonly onCancel: () => void;
}

export function NewPin({ title, problem, onPin, onCancel }: NewPinProps): React.JSX.Element {
  const { t } = useDesk();
  const [first, setFirst] = useState<string | null>(null);
  const [differs, setDiffers] = useState(false);
  const again = (pin: string): void => {
    setFirst(null);
    setDiffers(pin !== first);
    if (pin === first) onPin(pin);
  };
  const begin = (pin: string): void => {
    setDiffers(false);
    setFirst(pin);
  };
  return first === null ? (
    <PinEntry
      key="first"
      title={title}
      lead={t('unlock.length')}
      words={t('people.next')}
      problem={differs ? t('people.pinDiffers') : problem}
      onPin={begin}
      onCancel={onCancel}
    />
  ) : (
    <PinEntry
      key="again"
      title={title}
      lead={t('people.pinAgain')}
      words={t('manage.save')}
      problem={null}
      onPin={again}
      onCancel={onCancel}
    />
  );
}
