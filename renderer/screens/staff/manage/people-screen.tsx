// People and PINs: who may unlock, and a manager's way to add, to take away and to give a new PIN. Shows no PIN, ever.
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { AccountRole } from '#core/staff/account';
import { Press } from '../../../components/press';
import { ScrollArea } from '../../../components/scroll-area';
import { useRoot } from '../../../visit/use-root';
import { ScreenHeading } from '../screen-heading';
import { StaffBar } from '../staff-bar';
import { useDesk } from '../staff-desk';
import { roleKey } from '../staff-keys';
import { NewPin } from './new-pin';
import { PersonRow } from './person-row';
import { Told } from './told';
import { type Done, type People, usePeople } from './use-people';
import './people-screen.css';

/** In the order of what each may do; the contract's own list stays with the trusted side. */
const ROLES: readonly AccountRole[] = ['nurse', 'clinician', 'manager'];

type Task =
  | { readonly is: 'list' | 'role' }
  | { readonly is: 'add'; readonly role: AccountRole }
  | { readonly is: 'pin' | 'remove'; readonly id: string };

export function PeopleScreen({ onBack }: { readonly onBack: () => void }): React.JSX.Element {
  const { t, mirror, language } = useDesk();
  const people = usePeople();
  useRoot({ screen: 'staff-people', language });
  return (
    <PeopleAtWork
      people={people}
      around={(list, foot) => (
        <main className="staff-screen">
          <StaffBar onBack={onBack}>
            <ScreenHeading>{t('people.title')}</ScreenHeading>
          </StaffBar>
          {people.listed?.damaged && <p role="alert">{t('status.damaged')}</p>}
          <ScrollArea t={mirror} resetOn="people">
            {list}
          </ScrollArea>
          <Told told={people.told} />
          {foot}
        </main>
      )}
    />
  );
}

/** The list and what is done about it; a new PIN has a screen of its own meanwhile. */
export function PeopleAtWork({
  people,
  around,
}: {
  readonly people: People;
  readonly around: (list: React.ReactNode, foot: React.ReactNode) => React.JSX.Element;
}): React.JSX.Element {
  const { t } = useDesk();
  const [task, setTask] = useState<Task>({ is: 'list' });
  const [isRefused, setRefused] = useState(false);
  const list = (): void => {
    setRefused(false);
    setTask({ is: 'list' });
  };
  const settle = async (work: Promise<Done>): Promise<void> => {
    const done = await work;
    setRefused(done === 'retry');
    if (done !== 'retry') setTask({ is: 'list' });
  };
  const problem = isRefused ? t('people.pinRefused') : null;
  switch (task.is) {
    case 'add': {
      const title = t('people.pinFor', { id: t(roleKey(task.role)) });
      const add = (pin: string): void => void settle(people.add(task.role, pin));
      return <NewPin title={title} problem={problem} onPin={add} onCancel={list} />;
    }
    case 'pin': {
      const set = (pin: string): void => void settle(people.setPin(task.id, pin));
      return (
        <NewPin title={t('people.pinFor', { id: task.id })} problem={problem} onPin={set} onCancel={list} />
      );
    }
    default:
      return around(
        <PeopleList
          people={people}
          task={task}
          onTask={setTask}
          onRemove={(id) => settle(people.remove(id))}
        />,
        <Foot isChoosing={task.is === 'role'} onTask={setTask} />,
      );
  }
}

function PeopleList({
  people: { listed },
  task,
  onTask,
  onRemove,
}: {
  readonly people: People;
  readonly task: Task;
  readonly onTask: (task: Task) => void;
  readonly onRemove: (id: string) => void;
}): React.JSX.Element {
  return (
    <ul className="people">
      {listed?.people.map((person) => (
        <li key={person.id}>
          <PersonRow
            person={person}
            isAsked={task.is === 'remove' && task.id === person.id}
            onPin={() => onTask({ is: 'pin', id: person.id })}
            onRemove={() => onTask({ is: 'remove', id: person.id })}
            onSure={() => onRemove(person.id)}
            onKeep={() => onTask({ is: 'list' })}
          />
        </li>
      ))}
    </ul>
  );
}

function Foot({
  isChoosing,
  onTask,
}: {
  readonly isChoosing: boolean;
  readonly onTask: (task: Task) => void;
}): React.JSX.Element {
  const { t } = useDesk();
  if (!isChoosing) {
    return (
      <div className="manage-buttons">
        <Press action="person:add" onPress={() => onTask({ is: 'role' })}>
          <UserPlus aria-hidden />
          {t('people.add')}
        </Press>
      </div>
    );
  }
  return (
    <div className="manage-buttons">
      {ROLES.map((role) => (
        <Press key={role} action={`role:${role}`} onPress={() => onTask({ is: 'add', role })}>
          {t(roleKey(role))}
        </Press>
      ))}
      <Press action="cancel" look="quiet" onPress={() => onTask({ is: 'list' })}>
        {t('manage.cancel')}
      </Press>
    </div>
  );
}
