// What staff did at this kiosk, newest first, and whether the log is as it was written. Names no patient and no answer.
import { Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Output } from '#core/contract/messages';
import { Press } from '../../../components/press';
import { ScrollArea } from '../../../components/scroll-area';
import { useKiosk } from '../../../visit/kiosk-context';
import { useRoot } from '../../../visit/use-root';
import { ScreenHeading } from '../screen-heading';
import { StaffBar } from '../staff-bar';
import { useDesk, useSession } from '../staff-desk';
import { auditKey } from '../staff-keys';
import { dateAndTime } from '../use-now';
import { Told, type ToldWords } from './told';
import './audit-screen.css';

type Audit = Output<'staff:audit'>;

export function AuditScreen({ onBack }: { readonly onBack: () => void }): React.JSX.Element {
  const { t, mirror, language } = useDesk();
  const audit = useAudit();
  const { told, save } = useSaving();
  useRoot({ screen: 'staff-audit', language });
  return (
    <main className="staff-screen">
      <StaffBar onBack={onBack}>
        <ScreenHeading>{t('audit.title')}</ScreenHeading>
      </StaffBar>
      {audit && audit !== 'unread' && <ChainState audit={audit} />}
      <ScrollArea t={mirror} resetOn="audit">
        {audit === 'unread' && <p role="alert">{t('problem.failed')}</p>}
        {audit && audit !== 'unread' && <Entries audit={audit} />}
      </ScrollArea>
      <div className="audit-foot">
        <Press action="audit:save" onPress={save}>
          <Download aria-hidden />
          {t('audit.save')}
        </Press>
        <Told told={told} />
      </div>
    </main>
  );
}

function ChainState({ audit: { entries, brokenFrom } }: { readonly audit: Audit }): React.JSX.Element {
  const { t } = useDesk();
  return (
    <p className="audit-chain" data-chain={brokenFrom === null ? 'whole' : 'broken'}>
      {brokenFrom === null ? t('audit.whole', { count: entries }) : t('audit.broken', { count: brokenFrom })}
    </p>
  );
}

function Entries({ audit: { newest } }: { readonly audit: Audit }): React.JSX.Element {
  const { t, language } = useDesk();
  return (
    <ol className="audit-entries" reversed>
      {newest.map(({ n, at, event, staff, about }) => (
        <li key={`${n} ${at}`} className="audit-entry" data-audit={event}>
          <span className="audit-number">{n}</span>
          <time dateTime={at}>{dateAndTime(Date.parse(at), language.code)}</time>
          <bdi>{staff}</bdi>
          <span>
            {t(auditKey(event))} {about && <bdi className="audit-about">{about}</bdi>}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Asked once, when the screen comes. Null until the answer. */
function useAudit(): Audit | 'unread' | null {
  const { bridge } = useKiosk();
  const { locked } = useSession();
  const [audit, setAudit] = useState<Audit | 'unread' | null>(null);
  useEffect(() => {
    void bridge.call('staff:audit', {}).then((answer) => {
      if (answer.ok) return setAudit(answer.value);
      if (answer.failure.code === 'locked') return locked();
      setAudit('unread');
    });
  }, [bridge, locked]);
  return audit;
}

function useSaving(): { readonly told: ToldWords | null; readonly save: () => void } {
  const { bridge } = useKiosk();
  const { t } = useDesk();
  const { locked } = useSession();
  const [told, setTold] = useState<ToldWords | null>(null);
  const save = (): void =>
    void bridge.call('staff:save-audit', {}).then((answer) => {
      if (answer.ok) return setTold({ look: 'good', words: t('documents.saved') });
      const { code } = answer.failure;
      if (code === 'locked') return locked();
      setTold({
        look: 'bad',
        words: t(code === 'no-folder' ? 'documents.noFolder' : 'documents.saveFailed'),
      });
    });
  return { told, save };
}
