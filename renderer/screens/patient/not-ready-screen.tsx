import { Press } from '../../components/press';
import { ScrollArea } from '../../components/scroll-area';
import { StaffDoor } from '../../components/staff-door';
import { PausePicture } from '../../illustrations/people/pause';
import { useReading } from '../../read-aloud/use-reading';
import { usePatient } from '../../visit/kiosk-context';
import type { SheetName } from './sheet';
import { StepBar } from './step-bar';
import { TicketCard } from './ticket-card';

/** "Not today": thanked the same way as "ready", nothing more to do, and a way back for whoever changes their mind. */
export function NotReadyScreen({
  onSheet,
}: {
  readonly onSheet: (sheet: SheetName) => void;
}): React.JSX.Element {
  const { visit, t, dispatch } = usePatient();
  const { picture, number } = visit.ticket;
  useReading('not-ready', visit.language);
  return (
    <div className="visit visit-paused">
      <StepBar onSheet={onSheet} />
      <main className="step" data-read>
        <ScrollArea t={t} resetOn="not-ready">
          <div className="paused">
            <h1>{t('notReady.title')}</h1>
            <p className="say-key">{t('notReady.choice')}</p>
            <p>{t('notReady.body')}</p>
            <div className="scene-drawing" aria-hidden="true">
              <PausePicture />
            </div>
            <TicketCard ticket={visit.ticket} />
            <p className="hand-over-ticket">
              {t('notReady.ticket', { picture: t(`tickets.${picture}`), number })}
            </p>
          </div>
        </ScrollArea>
      </main>
      <StaffDoor language={visit.language} />
      <footer className="foot">
        <div className="foot-tools" data-read>
          <Press action="help" onPress={() => onSheet('help')}>
            {t('actions.help')}
          </Press>
          <Press action="carry-on" onPress={() => dispatch({ type: 'carried-on' })}>
            {t('notReady.carryOn')}
          </Press>
        </div>
      </footer>
    </div>
  );
}
