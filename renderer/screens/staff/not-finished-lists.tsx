// What an unfinished visit did not reach: the nurse goes through exactly this. Titles in the staff's language.
import type { StepId } from '#core/procedure/steps';
import type { FlagReason } from '#core/readiness/flags';
import { useKiosk } from '../../visit/kiosk-context';
import { screenName } from './flag-words';
import { useDesk } from './staff-desk';
import './not-finished-lists.css';

export function NotFinishedLists({
  reason,
}: {
  readonly reason: Extract<FlagReason, { kind: 'not-finished' }>;
}): React.JSX.Element {
  const { t } = useDesk();
  const { notSeen, unanswered } = reason;
  return (
    <div className="not-finished-lists">
      <Names heading={t('flags.notSeen', { count: notSeen.length })} steps={notSeen} />
      <Names heading={t('flags.unanswered', { count: unanswered.length })} steps={unanswered} />
    </div>
  );
}

function Names({
  heading,
  steps,
}: {
  readonly heading: string;
  readonly steps: readonly StepId[];
}): React.JSX.Element | null {
  const { mirror } = useDesk();
  const { intake } = useKiosk().store.settings;
  if (steps.length === 0) return null;
  return (
    <div>
      <h4>{heading}</h4>
      <ul>
        {steps.map((step) => (
          <li key={step}>{screenName(step, mirror, intake)}</li>
        ))}
      </ul>
    </div>
  );
}
