// Every reason why a word is needed, strongest first as the rule gives them, with what is open before what is done.
import type { WeighedFlag } from '#core/readiness/evaluate';
import { FlagCard } from './flag-card';
import { useReview } from './review-context';
import { useDesk } from './staff-desk';
import './flags.css';

export function FlagList(): React.JSX.Element {
  const { t } = useDesk();
  const { flags } = useReview().readiness;
  return (
    <section className="flags" aria-labelledby="flags-title">
      <h2 id="flags-title" className={flags.length === 0 ? 'flags-none' : ''}>
        {t(flags.length === 0 ? 'review.noPoints' : 'review.points')}
      </h2>
      {flags.length > 0 && (
        <ol>
          {inOrder(flags).map((flag) => (
            <li key={flag.id}>
              <FlagCard flag={flag} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** What staff raised themselves comes after the patient's own flags from the rule; by urgency they belong together. */
function inOrder(flags: readonly WeighedFlag[]): readonly WeighedFlag[] {
  const strength = { stop: 0, 'not-finished': 1, talk: 2 } as const;
  return [...flags].sort((a, b) => strength[a.urgency] - strength[b.urgency]);
}
