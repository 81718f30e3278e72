import type { Step } from '#core/procedure/steps';
import { AreaBody } from './bodies/area-body';
import { CheckBody } from './bodies/check-body';
import { ExplainBody } from './bodies/explain-body';
import { HandOverBody } from './bodies/hand-over-body';
import { SafetyBody } from './bodies/safety-body';
import { StatementBody } from './bodies/statement-body';
import { TeachBackBody } from './bodies/teach-back-body';
import type { Lines } from './use-lines';

/** What stands in the middle, by the kind of step. A new step needs nothing here; only a new kind would. */
export function StepBody({
  step,
  lines,
}: {
  readonly step: Step;
  readonly lines: Lines | null;
}): React.JSX.Element {
  switch (step.kind) {
    case 'explain':
      return <ExplainBody step={step} lines={lines} />;
    case 'area':
      return <AreaBody />;
    case 'safety':
      return <SafetyBody />;
    case 'teach-back':
      return <TeachBackBody step={step} />;
    case 'statement':
      return <StatementBody step={step} />;
    case 'check':
      return <CheckBody />;
    case 'hand-over':
      return <HandOverBody />;
  }
}
