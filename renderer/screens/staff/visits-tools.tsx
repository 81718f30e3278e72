// What staff need beside the visits: how the kiosk is, paper, a clean glass, and what only some of them may do.
import { Activity, BadgeCheck, KeyRound, Printer, SprayCan } from 'lucide-react';
import { Press } from '../../components/press';
import type { Tool } from './care-screens';
import { useDesk, useSession } from './staff-desk';

export function VisitsTools({ onTool }: { readonly onTool: (tool: Tool) => void }): React.JSX.Element {
  const { t } = useDesk();
  const { staff, ownsPin, clean } = useSession();
  return (
    <div className="visits-tools">
      <Press action="status" onPress={() => onTool('status')}>
        <Activity aria-hidden />
        {t('status.title')}
      </Press>
      <Press action="print-content" onPress={() => onTool('print')}>
        <Printer aria-hidden />
        {t('print.title')}
      </Press>
      {staff.role === 'clinician' && (
        <Press action="approval" onPress={() => onTool('approval')}>
          <BadgeCheck aria-hidden />
          {t('approval.title')}
        </Press>
      )}
      {ownsPin && (
        <Press action="my-pin" onPress={() => onTool('my-pin')}>
          <KeyRound aria-hidden />
          {t('people.changeMine')}
        </Press>
      )}
      <Press action="clean" onPress={clean}>
        <SprayCan aria-hidden />
        {t('cleaning.title')}
      </Press>
    </div>
  );
}
