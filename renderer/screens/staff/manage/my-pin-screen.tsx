// Somebody changes their own PIN: the present one first, then the new one twice. A wrong present one counts as at the door.
import { useState } from 'react';
import type { RefusalOf } from '#core/contract/messages';
import { useKiosk } from '../../../visit/kiosk-context';
import { useRoot } from '../../../visit/use-root';
import { ScreenHeading } from '../screen-heading';
import { StaffBar } from '../staff-bar';
import { type Desk, useDesk, useSession } from '../staff-desk';
import { NewPin } from './new-pin';
import { PinEntry } from './pin-entry';
import { Told } from './told';

type Stage = { readonly at: 'now' | 'changed' } | { readonly at: 'new'; readonly now: string };

export function MyPinScreen({ onBack }: { readonly onBack: () => void }): React.JSX.Element {
  const { bridge } = useKiosk();
  const { t, language } = useDesk();
  const { locked } = useSession();
  const [stage, setStage] = useState<Stage>({ at: 'now' });
  const [problem, setProblem] = useState<string | null>(null);
  useRoot({ screen: 'staff-my-pin', language });
  const change = async (now: string, next: string): Promise<void> => {
    const answer = await bridge.call('staff:change-my-pin', { now, next });
    if (answer.ok) return setStage({ at: 'changed' });
    const { failure } = answer;
    if (failure.code === 'locked') return locked();
    setProblem(whyNot(t, failure));
    if (failure.code !== 'pin-refused') setStage({ at: 'now' });
  };
  switch (stage.at) {
    case 'now':
      return (
        <PinEntry
          title={t('people.changeMine')}
          lead={t('people.pinNow')}
          words={t('people.next')}
          problem={problem}
          onPin={(now) => {
            setProblem(null);
            setStage({ at: 'new', now });
          }}
          onCancel={onBack}
        />
      );
    case 'new':
      return (
        <NewPin
          title={t('people.pinNew')}
          problem={problem}
          onPin={(next) => void change(stage.now, next)}
          onCancel={onBack}
        />
      );
    case 'changed':
      return (
        <main className="staff-screen">
          <StaffBar onBack={onBack}>
            <ScreenHeading>{t('people.changeMine')}</ScreenHeading>
          </StaffBar>
          <Told told={{ look: 'good', words: t('people.changed') }} />
        </main>
      );
  }
}

function whyNot(t: Desk['t'], { code, detail }: RefusalOf<'staff:change-my-pin'>): string {
  if (code === 'pin-refused') return t('people.pinRefused');
  if (code === 'wrong-pin' && detail && detail.triesLeft > 0)
    return t('unlock.wrong', { count: detail.triesLeft });
  if (code === 'wrong-pin' || code === 'locked-out') return t('unlock.lockedOut');
  return t(code === 'not-allowed' ? 'manage.notAllowed' : 'manage.notSaved');
}
