// How many digits stand, and never which.
import { useDesk } from './staff-desk';
import { PIN_DIGITS } from './use-unlock';

export function PinDots({ digits }: { readonly digits: number }): React.JSX.Element {
  const { t } = useDesk();
  const places = Array.from({ length: Math.max(PIN_DIGITS.fewest, digits) }, (_, place) => place);
  return (
    <p className="pin-dots" role="status">
      <span className="visually-hidden">{t('unlock.digits', { count: digits })}</span>
      {places.map((place) => (
        <span key={place} className="pin-dot" data-filled={place < digits} aria-hidden />
      ))}
    </p>
  );
}
