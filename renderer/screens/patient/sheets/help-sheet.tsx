import { Check } from 'lucide-react';
import { NEEDS } from '#core/visit/events';
import { Dialog } from '../../../components/dialog';
import { Press } from '../../../components/press';
import { PersonComesPicture } from '../../../illustrations/people/person-comes';
import { usePatient } from '../../../visit/kiosk-context';
import type { SheetProps } from '../sheet';

/** A person, an interpreter, privacy, or feeling unwell: told to staff with one tap, from every step (45 CFR 84). */
export function HelpSheet({ onClose }: SheetProps): React.JSX.Element {
  const { visit, t, dispatch } = usePatient();
  return (
    <Dialog
      title={t('help.title')}
      lead={t('help.lead')}
      t={t}
      closeWords={t('actions.close')}
      onClose={onClose}
    >
      <div className="scene-drawing sheet-scene" aria-hidden="true">
        <PersonComesPicture />
      </div>
      <ul className="sheet-choices" data-answers>
        {NEEDS.map((need) => {
          const raised = visit.needs.includes(need);
          return (
            <li key={need}>
              <Press
                action={`help:${need}`}
                pressed={raised}
                className="sheet-choice"
                onPress={() => dispatch({ type: raised ? 'need-taken-back' : 'need-raised', need })}
              >
                <span>{t(`help.needs.${need}`)}</span>
                {raised && (
                  <span className="sheet-state" data-answer="unsaid">
                    <Check aria-hidden />
                    {need === 'unwell' ? t('help.unwellNow') : t('help.asked')}
                  </span>
                )}
              </Press>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
