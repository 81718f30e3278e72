// How the kiosk itself is: storage, keys, versions, translations, said honestly. Holds nothing of any visit.
import { useEffect, useState } from 'react';
import type { Output } from '#core/contract/messages';
import type { LanguageReviews } from '#core/languages';
import reviews from '../../../locales/reviews.json';
import { ScrollArea } from '../../components/scroll-area';
import { useKiosk } from '../../visit/kiosk-context';
import { useRoot } from '../../visit/use-root';
import { ScreenHeading } from './screen-heading';
import { StaffBar } from './staff-bar';
import { useDesk, useSession } from './staff-desk';
import './status-screen.css';

type KioskStatus = Output<'staff:status'>;

export function StatusScreen({ onBack }: { readonly onBack: () => void }): React.JSX.Element {
  const { t, mirror, language } = useDesk();
  const status = useStatus();
  useRoot({ screen: 'staff-status', language });
  return (
    <main className="staff-screen">
      <StaffBar onBack={onBack}>
        <ScreenHeading>{t('status.title')}</ScreenHeading>
      </StaffBar>
      <ScrollArea t={mirror} resetOn="status">
        {status === 'unread' && <p role="alert">{t('problem.statusUnread')}</p>}
        {status && status !== 'unread' && (
          <dl className="status-list">
            <Storage status={status} />
            <Versions status={status} />
            <Translations />
          </dl>
        )}
      </ScrollArea>
    </main>
  );
}

/** Asked once, when the screen comes. Null until the answer. */
function useStatus(): KioskStatus | 'unread' | null {
  const { bridge } = useKiosk();
  const { locked } = useSession();
  const [status, setStatus] = useState<KioskStatus | 'unread' | null>(null);
  useEffect(() => {
    void bridge.call('staff:status', {}).then((answer) => {
      if (answer.ok) return setStatus(answer.value);
      if (answer.failure.code === 'locked') return locked();
      setStatus('unread');
    });
  }, [bridge, locked]);
  return status;
}

function Line({
  name,
  children,
  warns = false,
}: {
  readonly name: string;
  readonly children: React.ReactNode;
  readonly warns?: boolean;
}): React.JSX.Element {
  return (
    <div className="status-line" data-warns={warns || undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Storage({ status }: { readonly status: KioskStatus }): React.JSX.Element {
  const { t } = useDesk();
  return (
    <>
      <Line name={t('status.mode')} warns={status.mode === 'evaluation'}>
        {t(`status.modes.${status.mode}`)}
      </Line>
      <Line name={t('status.keys')} warns={status.keys === 'key-file'}>
        {t(`status.keysKinds.${status.keys}`)}
      </Line>
      <Line name={t('status.visitsKept')}>{status.visitsKept}</Line>
      <Line name={t('status.damagedVisits')} warns={status.damagedVisits > 0}>
        {status.damagedVisits}
      </Line>
      <Line name={t('status.repairedTails')}>{status.repairedTails}</Line>
      <Line name={t('status.retention')}>{t('status.hours', { count: status.retentionHours })}</Line>
    </>
  );
}

function Versions({ status }: { readonly status: KioskStatus }): React.JSX.Element {
  const { t } = useDesk();
  return (
    <>
      <Line name={t('status.version')}>{status.version}</Line>
      <Line name={t('status.contentVersion')}>{status.contentVersion}</Line>
      <Line name={t('status.electron')}>{status.electron}</Line>
    </>
  );
}

function Translations(): React.JSX.Element {
  const { t } = useDesk();
  const { languages, draftLanguages } = useKiosk().store.settings;
  return (
    <Line name={t('status.languages')} warns={languages.some(({ code }) => draftLanguages.includes(code))}>
      <ul>
        {languages.map(({ code, nativeName }) => (
          <li key={code}>
            <bdi lang={code}>{nativeName}</bdi>
            <span>{t(draftLanguages.includes(code) ? 'status.draft' : checkedKey(code))}</span>
          </li>
        ))}
      </ul>
    </Line>
  );
}

/** The original is approved with the content, not checked as a translation. */
function checkedKey(code: string): 'status.master' | 'status.reviewed' {
  const known: LanguageReviews = reviews as LanguageReviews;
  return known[code]?.status === 'master' ? 'status.master' : 'status.reviewed';
}
