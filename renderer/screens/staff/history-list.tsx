// Everything staff recorded about this visit, in order, with who and when: also what was changed later. Nothing is ever taken out.
import { useKiosk } from '../../visit/kiosk-context';
import { decisionWords } from './decision-words';
import { useReview } from './review-context';
import { useDesk } from './staff-desk';
import { roleKey } from './staff-keys';
import { dayAndTime } from './use-now';
import './history-list.css';

export function HistoryList(): React.JSX.Element | null {
  const desk = useDesk();
  const { events, readiness } = useReview();
  const { intake } = useKiosk().store.settings;
  const recorded = events.flatMap((event) => (event.type === 'staff-decided' ? [event] : []));
  if (recorded.length === 0) return null;
  return (
    <section className="history" aria-labelledby="history-title">
      <h2 id="history-title">{desk.t('review.history')}</h2>
      <ol>
        {recorded.map(({ at, staff, decision }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries are only ever added at the end; their place is their identity.
          <li key={place}>
            <span className="history-who">
              <span>{dayAndTime(at, desk.language.code)}</span>
              <span>{desk.t(roleKey(staff.role))}</span>
              {staff.id !== staff.role && <bdi>{staff.id}</bdi>}
            </span>
            <span>{decisionWords(decision, readiness.flags, desk, intake)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
