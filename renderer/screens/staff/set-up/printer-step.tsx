// Which printer takes the paper, or none, and whether a page really comes out of it.
import { Printer } from 'lucide-react';
import { useState } from 'react';
import { Press } from '../../../components/press';
import { useKiosk } from '../../../visit/kiosk-context';
import { PrinterChoices } from '../manage/printer-setting';
import type { ToldWords } from '../manage/told';
import { useDesk, useSession } from '../staff-desk';
import { Answers } from './answers';
import type { StepProps } from './step-props';
import '../manage/settings-screen.css';

export function PrinterStep({ frame, shown, change, assistant }: StepProps): React.JSX.Element {
  const { t } = useDesk();
  const { value } = shown.settings.printer;
  const { told, isBusy, print } = useTestPage();
  return frame(
    <>
      <PrinterChoices value={value} printers={shown.choices.printers} change={change} />
      {value !== null && (
        <>
          <div className="assistant-answers">
            <Press action="printer:test" notYet={isBusy} onPress={print}>
              <Printer aria-hidden />
              {t('assistant.printTest')}
            </Press>
          </div>
          <Answers
            test="printer"
            assistant={assistant}
            good={t('assistant.paperGood')}
            bad={t('assistant.paperBad')}
          />
        </>
      )}
    </>,
    { told },
  );
}

function useTestPage(): {
  readonly told: ToldWords | null;
  readonly isBusy: boolean;
  readonly print: () => void;
} {
  const { bridge } = useKiosk();
  const { t } = useDesk();
  const { locked } = useSession();
  const [told, setTold] = useState<ToldWords | null>(null);
  const [isBusy, setBusy] = useState(false);
  const print = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    setTold({ look: 'good', words: t('print.printing') });
    const answer = await bridge.call('staff:print-test-page', {});
    setBusy(false);
    if (answer.ok) return setTold({ look: 'good', words: t('print.sent', { count: answer.value.pages }) });
    if (answer.failure.code === 'locked') return locked();
    setTold({ look: 'bad', words: t('print.failed') });
  };
  return { told, isBusy, print: () => void print() };
}
