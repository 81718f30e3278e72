// All signs of the safety list together: for the statement that speaks of the whole list. Decorative.
import { SAFETY_ANSWERS } from '#core/procedure/safety-questions';
import { SafetyIcon } from './safety-icon';

export function SafetySigns(): React.JSX.Element {
  return (
    <div className="safety-signs">
      {SAFETY_ANSWERS.map(({ id }) => (
        <SafetyIcon key={id} id={id} />
      ))}
    </div>
  );
}
