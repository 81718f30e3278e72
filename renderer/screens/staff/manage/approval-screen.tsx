// Whether a clinician stands for the content, and until when. Only a clinician's own press changes it.
import { BadgeCheck, Undo2 } from 'lucide-react';
import { Press } from '../../../components/press';
import { ScrollArea } from '../../../components/scroll-area';
import { useRoot } from '../../../visit/use-root';
import { isolated } from '../languages';
import { ScreenHeading } from '../screen-heading';
import { StaffBar } from '../staff-bar';
import { useDesk, useSession } from '../staff-desk';
import { dayOfCalendar } from '../use-now';
import { Told } from './told';
import { type Approval, type ApprovalState, useApproval } from './use-approval';

export const MONTHS = [6, 12] as const;

export function ApprovalScreen({ onBack }: { readonly onBack: () => void }): React.JSX.Element {
  const { t, mirror, language } = useDesk();
  const { staff } = useSession();
  const approval = useApproval();
  const { state, told } = approval;
  useRoot({ screen: 'staff-approval', language });
  return (
    <main className="staff-screen">
      <StaffBar onBack={onBack}>
        <ScreenHeading>{t('approval.title')}</ScreenHeading>
      </StaffBar>
      <ScrollArea t={mirror} resetOn="approval">
        <div className="manage-card-plain">
          {state && <h2>{<StateWords state={state} />}</h2>}
          {state && (
            <p>
              {t('setUp.contentVersion')} <bdi>{state.contentVersion}</bdi>
            </p>
          )}
          <p>{t('approval.lead')}</p>
          {staff.role === 'clinician' ? (
            <Choices approval={approval} />
          ) : (
            <p>{t('approval.clinicianOnly')}</p>
          )}
        </div>
      </ScrollArea>
      <Told
        told={
          told && {
            look: told === 'saved' ? 'good' : 'bad',
            words: t(told === 'saved' ? 'manage.saved' : 'manage.notSaved'),
          }
        }
      />
    </main>
  );
}

export function StateWords({ state: { approval, lapsed } }: { readonly state: ApprovalState }): string {
  const { t, language } = useDesk();
  if (!approval) return t('approval.none');
  const by = isolated(approval.approvedBy);
  const date = dayOfCalendar(approval.expiresOn, language.code);
  switch (lapsed) {
    case 'approval-for-other-content':
      return t('approval.other', { by });
    case 'approval-expired':
      return t('approval.runOut', { by, date });
    case 'not-approved':
      return t('approval.none');
    case null:
      return t('approval.until', { by, date });
  }
}

function Choices({ approval }: { readonly approval: Approval }): React.JSX.Element {
  const { t } = useDesk();
  return (
    <div className="manage-buttons">
      {MONTHS.map((months) => (
        <Press key={months} action={`approve:${months}`} onPress={() => approval.approve(months)}>
          <BadgeCheck aria-hidden />
          {t('approval.approve', { count: months })}
        </Press>
      ))}
      {approval.state?.approval && (
        <Press action="approval:withdraw" onPress={approval.withdraw}>
          <Undo2 aria-hidden />
          {t('approval.withdraw')}
        </Press>
      )}
    </div>
  );
}
