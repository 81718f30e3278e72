// Every reason why a word is needed, one line each on one card. The order never follows what is done: nothing moves under a finger.
import { FlagCard } from './flag-card';
import { groupedByKind } from './flag-order';
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
          {groupedByKind(flags).map((flag) => (
            <li key={flag.id}>
              <FlagCard flag={flag} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
