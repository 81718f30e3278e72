// Who may unlock: at least one who keeps the kiosk and one who may approve its content. Each types a PIN of their own.
import type { AccountRole } from '#core/staff/account';
import { PeopleAtWork } from '../manage/people-screen';
import { type People, usePeople } from '../manage/use-people';
import { useDesk } from '../staff-desk';
import { roleKey } from '../staff-keys';
import type { StepProps } from './step-props';

const NEEDED: readonly AccountRole[] = ['manager', 'clinician'];

/** Roles that nobody has yet. */
export const rolesMissing = ({ listed }: Pick<People, 'listed'>): readonly AccountRole[] =>
  NEEDED.filter((role) => listed !== null && !listed.people.some((person) => person.role === role));

export function PeopleStep({ frame }: StepProps): React.JSX.Element {
  const { t } = useDesk();
  const people = usePeople();
  const missing = rolesMissing(people);
  return (
    <PeopleAtWork
      people={people}
      around={(list, foot) =>
        frame(
          <>
            <p className="assistant-lead">{t('assistant.peopleLead')}</p>
            <div className="people-part">{list}</div>
            {foot}
            {missing.length > 0 && (
              <p className="assistant-result" data-works="false">
                {t('assistant.stillNeeded', { who: missing.map((role) => t(roleKey(role))).join(', ') })}
              </p>
            )}
          </>,
          { told: people.told },
        )
      }
    />
  );
}
