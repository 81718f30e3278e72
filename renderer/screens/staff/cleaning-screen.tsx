// The glass while somebody wipes it: nothing on it can be pressed, and it goes by itself.
import { SprayCan } from 'lucide-react';
import { useState } from 'react';
import { useRoot } from '../../visit/use-root';
import { ScreenHeading } from './screen-heading';
import { useDesk } from './staff-desk';
import './cleaning-screen.css';

export function CleaningScreen({ secondsLeft }: { readonly secondsLeft: number }): React.JSX.Element {
  const { t, language } = useDesk();
  const [total] = useState(secondsLeft);
  useRoot({ screen: 'staff-cleaning', language });
  return (
    <main className="cleaning">
      <SprayCan aria-hidden />
      <ScreenHeading>{t('cleaning.title')}</ScreenHeading>
      <p>{t('cleaning.lead', { count: total })}</p>
      <p className="cleaning-now">{t('cleaning.now')}</p>
      <p className="cleaning-left" role="timer">
        {t('cleaning.left', { count: secondsLeft })}
      </p>
    </main>
  );
}
