// One person who may unlock: role, id, where the account comes from, and what can be done about those made on the screen.
import { KeyRound, UserMinus } from 'lucide-react';
import { Press } from '../../../components/press';
import { isolated } from '../languages';
import { useDesk, useSession } from '../staff-desk';
import { roleKey } from '../staff-keys';
import type { ListedPerson } from './use-people';

export interface PersonRowProps {
  readonly person: ListedPerson;
  /** Asked whether to remove this person. */
  readonly isAsked: boolean;
  readonly onPin: () => void;
  readonly onRemove: () => void;
  readonly onSure: () => void;
  readonly onKeep: () => void;
}

export function PersonRow(props: PersonRowProps): React.JSX.Element {
  const { person, isAsked, onPin, onRemove } = props;
  const { t } = useDesk();
  const { id, from } = person;
  if (isAsked) return <Sure {...props} />;
  return (
    <div className="person" data-person={id}>
      <Who person={person} />
      {from === 'screen' && (
        <div className="person-tools">
          <Press action={`person:${id}:pin`} onPress={onPin} label={`${t('people.newPin')}, ${id}`}>
            <KeyRound aria-hidden />
            {t('people.newPin')}
          </Press>
          <Press action={`person:${id}:remove`} onPress={onRemove} label={`${t('people.remove')}, ${id}`}>
            <UserMinus aria-hidden />
            {t('people.remove')}
          </Press>
        </div>
      )}
    </div>
  );
}

function Who({ person: { id, role, from } }: { readonly person: ListedPerson }): React.JSX.Element {
  const { t } = useDesk();
  const { staff } = useSession();
  return (
    <p className="person-who">
      <bdi>{id}</bdi>
      <span>{t(roleKey(role))}</span>
      {from !== 'evaluation' && <span>{t(from === 'config' ? 'manage.fromConfig' : 'manage.setHere')}</span>}
      {staff.id === id && <span className="person-you">{t('people.you')}</span>}
    </p>
  );
}

function Sure({ person: { id }, onSure, onKeep }: PersonRowProps): React.JSX.Element {
  const { t } = useDesk();
  return (
    <div className="person" role="alert">
      <p>{t('people.removeSure', { id: isolated(id) })}</p>
      <div className="person-tools">
        <Press action={`person:${id}:remove-yes`} look="main" onPress={onSure}>
          {t('people.removeYes')}
        </Press>
        <Press action="cancel" onPress={onKeep}>
          {t('manage.cancel')}
        </Press>
      </div>
    </div>
  );
}
