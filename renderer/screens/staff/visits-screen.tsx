// Today's visits at a glance: what needs a person first. Shows codes' words only, nothing that could name a patient.
import { ScrollArea } from '../../components/scroll-area';
import { useKiosk, usePageState } from '../../visit/kiosk-context';
import { visitOf } from '../../visit/page-state';
import { useRoot } from '../../visit/use-root';
import type { Tool } from './care-screens';
import { byUrgency, type OpenedVisit, openVisit } from './opened-visit';
import { ScreenHeading } from './screen-heading';
import { StaffBar } from './staff-bar';
import { useDesk } from './staff-desk';
import { useNow } from './use-now';
import type { VisitsOfToday } from './use-visits';
import { VisitRow } from './visit-row';
import { VisitsTools } from './visits-tools';
import './visits-screen.css';

export function VisitsScreen({
  visits,
  onOpen,
  onTool,
}: {
  readonly visits: VisitsOfToday;
  readonly onOpen: (visitId: string) => void;
  readonly onTool: (tool: Tool) => void;
}): React.JSX.Element {
  const { store } = useKiosk();
  const { t, mirror, language } = useDesk();
  useRoot({ screen: 'staff-visits', language });
  const all = (visits.listed ?? []).map((listed) => openVisit(listed, store.settings));
  const opened = all.filter((visit) => visit !== null).sort(byUrgency);
  return (
    <main className="staff-screen">
      <StaffBar>
        <ScreenHeading>{t('visits.title')}</ScreenHeading>
      </StaffBar>
      <ScrollArea t={mirror} resetOn="visits">
        {visits.unreadable && <p role="alert">{t('problem.cannotRead')}</p>}
        {all.includes(null) && <p className="visits-damaged">{t('visits.unreadable')}</p>}
        {visits.listed && opened.length === 0 && <Empty />}
        <Rows opened={opened} onOpen={onOpen} />
      </ScrollArea>
      <VisitsTools onTool={onTool} />
    </main>
  );
}

function Rows({
  opened,
  onOpen,
}: {
  readonly opened: readonly OpenedVisit[];
  readonly onOpen: (visitId: string) => void;
}): React.JSX.Element {
  const now = useNow();
  const onGlass = visitOf(usePageState())?.visitId;
  return (
    <ul className="visit-rows">
      {opened.map((each) => {
        const { visitId } = each.visit;
        return (
          <li key={visitId}>
            <VisitRow opened={each} now={now} onGlass={visitId === onGlass} onOpen={() => onOpen(visitId)} />
          </li>
        );
      })}
    </ul>
  );
}

function Empty(): React.JSX.Element {
  const { t } = useDesk();
  return (
    <div className="visits-empty">
      <p>{t('visits.empty')}</p>
      <p>{t('visits.emptyHint')}</p>
    </div>
  );
}
