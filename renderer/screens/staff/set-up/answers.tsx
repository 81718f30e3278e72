// The two answers to a test that only a person can judge; the one given stays marked.
import { Check, X } from 'lucide-react';
import { Press } from '../../../components/press';
import type { Assistant } from './use-assistant';

export function Answers({
  test,
  assistant: { tests, tested },
  good,
  bad,
}: {
  readonly test: 'sound' | 'fonts' | 'printer';
  readonly assistant: Assistant;
  readonly good: string;
  readonly bad: string;
}): React.JSX.Element {
  const works = tests[test]?.works;
  return (
    <div className="assistant-answers">
      <Press action={`${test}:works`} pressed={works === true} onPress={() => tested(test, true)}>
        <Check aria-hidden />
        {good}
      </Press>
      <Press action={`${test}:fails`} pressed={works === false} onPress={() => tested(test, false)}>
        <X aria-hidden />
        {bad}
      </Press>
    </div>
  );
}
