// Why the PIN was not taken, in words, and the wait counted down. Never says which digits or whose PIN.
import { useDesk } from './staff-desk';
import type { UnlockProblem } from './use-unlock';

const SECONDS_PER_MINUTE = 60;
/** From here on a wait is said in minutes (seconds). */
const LONG_WAIT_SECONDS = 120;

export function UnlockMessage({
  problem,
  waitSeconds,
}: {
  readonly problem: UnlockProblem | null;
  readonly waitSeconds: number;
}): React.JSX.Element {
  const { t } = useDesk();
  return (
    <div className="unlock-message">
      <p role="alert">{problem && <Reason problem={problem} />}</p>
      <p role="timer">
        {waitSeconds >= LONG_WAIT_SECONDS
          ? t('unlock.minutes', { count: Math.ceil(waitSeconds / SECONDS_PER_MINUTE) })
          : waitSeconds > 0 && t('unlock.seconds', { count: waitSeconds })}
      </p>
    </div>
  );
}

function Reason({ problem }: { readonly problem: UnlockProblem }): React.JSX.Element {
  const { t } = useDesk();
  switch (problem.is) {
    case 'length':
      return <>{t('unlock.length')}</>;
    case 'wrong':
      return <>{t('unlock.wrong', { count: problem.triesLeft })}</>;
    case 'locked-out':
      return <>{t('unlock.lockedOut')}</>;
    case 'failed':
      return <>{t('problem.failed')}</>;
  }
}
