// How the kiosk itself is: storage, keys, versions, translations, said honestly. Holds nothing of any visit.
import { useEffect, useState } from 'react';
import type { Output } from '#core/contract/messages';
import type { LanguageReviews } from '#core/languages';
import { SELF_TESTS } from '#core/staff/set-up';
import reviews from '../../../locales/reviews.json';
import { ScrollArea } from '../../components/scroll-area';
import { useKiosk } from '../../visit/kiosk-context';
import { useRoot } from '../../visit/use-root';
import { languageEntry } from './languages';
import { ScreenHeading } from './screen-heading';
import { STEP_TITLES } from './set-up/step-titles';
import { StaffBar } from './staff-bar';
import { useDesk, useSession } from './staff-desk';
import { dateAndTime } from './use-now';
import './status-screen.css';

/** Below this the disk is nearly full (gigabytes). */
const LITTLE_SPACE = 2;

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
            <Surroundings status={status} />
            <Tests tests={status.tests} />
            <Versions status={status} />
            <Translations />
            <Voices voices={status.voices} />
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
      {status.freeGigabytes !== null && (
        <Line name={t('status.freeSpace')} warns={status.freeGigabytes < LITTLE_SPACE}>
          {t('status.gigabytes', { count: status.freeGigabytes })}
        </Line>
      )}
      <Line name={t('status.visitsKept')}>{status.visitsKept}</Line>
      <Line name={t('status.damagedVisits')} warns={status.damagedVisits > 0}>
        {status.damagedVisits}
      </Line>
      <Line name={t('status.repairedTails')}>{status.repairedTails}</Line>
      <Line name={t('status.retention')}>{t('status.hours', { count: status.retentionHours })}</Line>
    </>
  );
}

/** What the kiosk leans on, and what it kept of the staff's own. */
function Surroundings({ status }: { readonly status: KioskStatus }): React.JSX.Element {
  const { t, language } = useDesk();
  const { printer, recordsFolder, lastSavedAt, startedAt } = status;
  return (
    <>
      <Line name={t('status.printer')} warns={printer === 'stopped' || printer === 'unknown'}>
        {t(`status.printerStates.${printer}`)}
      </Line>
      <Line name={t('status.folder')} warns={recordsFolder === 'blocked'}>
        {t(`status.folderStates.${recordsFolder}`)}
      </Line>
      <Line name={t('status.lastSaved')}>
        {lastSavedAt === null ? t('status.never') : dateAndTime(lastSavedAt, language.code)}
      </Line>
      <Line name={t('status.runningSince')}>{dateAndTime(startedAt, language.code)}</Line>
      {status.accountsDamaged && <Damaged name={t('people.title')} />}
      {status.settingsDamaged && <Damaged name={t('manage.settings')} />}
    </>
  );
}

/** What a person or the kiosk found when it was set up, and when; what was never tested is not listed. */
function Tests({ tests }: Pick<KioskStatus, 'tests'>): React.JSX.Element {
  const { t, language } = useDesk();
  return (
    <>
      {SELF_TESTS.map((test) => {
        const told = tests[test];
        if (!told) return null;
        const result = t(told.works ? 'assistant.works' : 'assistant.fails');
        return (
          <Line key={test} name={t(STEP_TITLES[test])} warns={!told.works}>
            {`${result}, ${dateAndTime(told.at, language.code)}`}
          </Line>
        );
      })}
    </>
  );
}

function Damaged({ name }: { readonly name: string }): React.JSX.Element {
  const { t } = useDesk();
  return (
    <Line name={name} warns>
      {t('status.damaged')}
    </Line>
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

function Voices({ voices }: Pick<KioskStatus, 'voices'>): React.JSX.Element {
  const { t } = useDesk();
  return (
    <Line name={t('status.audio')} warns={voices.some(({ voice }) => voice !== 'approved')}>
      <ul>
        {voices.map(({ language, voice }) => (
          <li key={language}>
            <bdi lang={language}>{languageEntry(language).nativeName}</bdi>
            <span>{t(`status.voices.${voice}`)}</span>
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
