// Where a manager begins: one card for each thing that can be kept in order.
import {
  Activity,
  BadgeCheck,
  KeyRound,
  ListChecks,
  type LucideIcon,
  Power,
  ScrollText,
  SlidersHorizontal,
  SprayCan,
  Usb,
  Users,
} from 'lucide-react';
import { Press } from '../../../components/press';
import { ScrollArea } from '../../../components/scroll-area';
import { useRoot } from '../../../visit/use-root';
import { ScreenHeading } from '../screen-heading';
import { StaffBar } from '../staff-bar';
import { useDesk, useSession } from '../staff-desk';
import type { ManagerPlace } from './manager-screens';
import './manage-screen.css';

export function ManageScreen({
  onOpen,
}: {
  readonly onOpen: (place: ManagerPlace) => void;
}): React.JSX.Element {
  const { t, mirror, language } = useDesk();
  const { clean, ownsPin } = useSession();
  useRoot({ screen: 'staff-manage', language });
  const card = (action: ManagerPlace, icon: LucideIcon, words: string): React.JSX.Element => (
    <Card action={action} icon={icon} words={words} onPress={() => onOpen(action)} />
  );
  return (
    <main className="staff-screen">
      <StaffBar>
        <ScreenHeading>{t('manage.title')}</ScreenHeading>
      </StaffBar>
      <ScrollArea t={mirror} resetOn="manage">
        <ul className="manage-cards">
          {card('settings', SlidersHorizontal, t('manage.settings'))}
          {card('people', Users, t('people.title'))}
          {card('approval', BadgeCheck, t('approval.title'))}
          {card('status', Activity, t('status.title'))}
          {card('audit', ScrollText, t('audit.title'))}
          {card('transfer', Usb, t('transfer.title'))}
          {ownsPin && card('my-pin', KeyRound, t('people.changeMine'))}
          <Card action="clean" icon={SprayCan} words={t('cleaning.title')} onPress={clean} />
          {card('set-up', ListChecks, t('assistant.title'))}
          {card('exit', Power, t('exit.title'))}
        </ul>
      </ScrollArea>
    </main>
  );
}

function Card({
  action,
  icon: Icon,
  words,
  onPress,
}: {
  readonly action: string;
  readonly icon: LucideIcon;
  readonly words: string;
  readonly onPress: () => void;
}): React.JSX.Element {
  return (
    <li>
      <Press action={action} className="manage-card" onPress={onPress}>
        <Icon aria-hidden />
        <span>{words}</span>
      </Press>
    </li>
  );
}
