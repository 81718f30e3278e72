// What is done and what is open, one line a step; a line leads back to its step.
import { Check, Circle, TriangleAlert } from 'lucide-react';
import { type SELF_TESTS, SET_UP_STEPS, type SetUpStep } from '#core/staff/set-up';
import { Press } from '../../../components/press';
import { languageEntry } from '../languages';
import { StateWords } from '../manage/approval-screen';
import { useApproval } from '../manage/use-approval';
import { usePeople } from '../manage/use-people';
import { useDesk } from '../staff-desk';
import { roleKey } from '../staff-keys';
import { rolesMissing } from './people-step';
import type { StepProps } from './step-props';
import { STEP_TITLES } from './step-titles';
import './summary-step.css';

interface Line {
  readonly is: 'done' | 'open' | 'fails';
  readonly words: React.ReactNode;
}

const SIGNS = { done: Check, open: Circle, fails: TriangleAlert } as const;

export function SummaryStep(props: StepProps): React.JSX.Element {
  const { t } = useDesk();
  const { frame, assistant } = props;
  const lines = useLines(props);
  const steps = SET_UP_STEPS.filter((step): step is keyof typeof lines => step !== 'summary');
  return frame(
    <ul className="summary-lines">
      {steps.map((step) => {
        const { is, words } = lines[step];
        const Sign = SIGNS[is];
        return (
          <li key={step}>
            <Press
              action={`set-up:${step}`}
              className={`summary-line summary-${is}`}
              onPress={() => assistant.go(step)}
            >
              <Sign aria-hidden />
              <span className="summary-name">{t(STEP_TITLES[step])}</span>
              <span className="summary-words">{words}</span>
            </Press>
          </li>
        );
      })}
    </ul>,
  );
}

/** Each name in its own letters. */
function Names({ codes }: { readonly codes: readonly string[] }): React.JSX.Element {
  return (
    <span className="summary-names">
      {codes.map((code) => (
        <bdi key={code} lang={code}>
          {languageEntry(code).nativeName}
        </bdi>
      ))}
    </span>
  );
}

function useLines({
  shown: { settings },
  assistant: { tests },
}: StepProps): Readonly<Record<Exclude<SetUpStep, 'summary'>, Line>> {
  const { t } = useDesk();
  const people = usePeople();
  const { state } = useApproval();
  const missing = rolesMissing(people).map((role) => t(roleKey(role)));
  const done = (words: React.ReactNode): Line => ({ is: 'done', words });
  const inches = settings.diagonalInches.value.toFixed(1);
  const tested = (test: (typeof SELF_TESTS)[number]): Line => {
    const result = tests[test];
    if (!result) return { is: 'open', words: t('assistant.open') };
    return result.works ? done(t('assistant.works')) : { is: 'fails', words: t('assistant.fails') };
  };
  return {
    language: done(<Names codes={[settings.staffLanguage.value]} />),
    panel: {
      is: settings.diagonalInches.from === 'screen' ? 'done' : 'open',
      words: t('assistant.diagonal', { inches }),
    },
    clinic: done(<bdi>{settings.clinicName.value}</bdi>),
    languages: done(<Names codes={settings.languages.value} />),
    people:
      missing.length > 0
        ? { is: 'open', words: t('assistant.stillNeeded', { who: missing.join(', ') }) }
        : done(t('assistant.done')),
    approval: {
      is: state?.lapsed === null ? 'done' : 'open',
      words: state && <StateWords state={state} />,
    },
    touch: tested('touch'),
    sound: tested('sound'),
    fonts: tested('fonts'),
    storage: tested('storage'),
    printer: settings.printer.value === null ? done(t('manage.noPrinter')) : tested('printer'),
  };
}
