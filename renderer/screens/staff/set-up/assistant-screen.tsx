// The set-up, step by step, for a new kiosk and for a manager at any time. Everything it sets goes the ways that settings always go.
import { SET_UP_PERSON, type SetUpStep } from '#core/staff/set-up';
import { useRoot } from '../../../visit/use-root';
import { type Settings, type Shown, useSettings } from '../manage/use-settings';
import { useDesk, useSession } from '../staff-desk';
import { ApprovalStep } from './approval-step';
import { ClinicStep } from './clinic-step';
import { FontsStep, SoundStep } from './heard-and-read-steps';
import { LanguageStep, LanguagesStep } from './language-steps';
import { PanelStep } from './panel-step';
import { PeopleStep } from './people-step';
import { PrinterStep } from './printer-step';
import { StepFrame } from './step-frame';
import type { Frame, StepProps } from './step-props';
import { StorageStep } from './storage-step';
import { SummaryStep } from './summary-step';
import { TouchStep } from './touch-step';
import { type Assistant, useAssistant } from './use-assistant';

const STEPS: Readonly<Record<SetUpStep, (props: StepProps) => React.JSX.Element>> = {
  language: LanguageStep,
  panel: PanelStep,
  clinic: ClinicStep,
  languages: LanguagesStep,
  people: PeopleStep,
  approval: ApprovalStep,
  touch: TouchStep,
  sound: SoundStep,
  fonts: FontsStep,
  storage: StorageStep,
  printer: PrinterStep,
  summary: SummaryStep,
};

export function AssistantScreen({ onLeave }: { readonly onLeave: () => void }): React.JSX.Element {
  const { language } = useDesk();
  const assistant = useAssistant();
  const settings = useSettings();
  useRoot({ screen: 'staff-set-up', language });
  const { shown } = settings;
  if (!assistant || !shown) return <main className="staff-screen" />;
  return <Standing assistant={assistant} shown={shown} settings={settings} onLeave={onLeave} />;
}

function Standing({
  assistant,
  shown,
  settings: { change, told: changed },
  onLeave,
}: {
  readonly assistant: Assistant;
  readonly shown: Shown;
  readonly settings: Settings;
  readonly onLeave: () => void;
}): React.JSX.Element {
  const { t } = useDesk();
  const { staff, lock } = useSession();
  const { step } = assistant;
  const isFirst = staff.id === SET_UP_PERSON;
  const finish = async (): Promise<void> => {
    if (!(await assistant.finish())) return;
    if (isFirst) lock();
    else onLeave();
  };
  const unsaved = { look: 'bad', words: t('manage.notSaved') } as const;
  // What was changed is in sight; only what was not stored has to be said.
  const fault = assistant.isUnsaved ? unsaved : changed?.look === 'bad' ? changed : null;
  const frame: Frame = (body, { told = null, leave } = {}) => (
    <StepFrame
      step={step}
      told={fault ?? told}
      onGo={(to) => {
        leave?.();
        assistant.go(to);
      }}
      onFinish={() => void finish()}
      onLeave={isFirst ? null : onLeave}
    >
      {body}
    </StepFrame>
  );
  const Step = STEPS[step];
  return <Step key={step} frame={frame} shown={shown} change={change} assistant={assistant} />;
}
