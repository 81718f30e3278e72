import type { Comfort } from '#core/visit/comfort';
import { Dialog } from '../../../components/dialog';
import { usePatient } from '../../../visit/kiosk-context';
import type { SheetProps } from '../sheet';
import { TextSizes } from '../text-sizes';
import { MotionSection } from './motion-section';
import { SwitchSection } from './switch-section';
import { ThemeSection } from './theme-section';
import { WaysSection } from './ways-section';

/** What makes the screen fit a patient: each choice shows at once on the whole screen. What most people want stands first. */
export function ComfortSheet({ onClose }: SheetProps): React.JSX.Element {
  const { visit, t, dispatch } = usePatient();
  const { comfort } = visit;
  const change = (part: Partial<Comfort>): void =>
    dispatch({ type: 'comfort-changed', comfort: { ...comfort, ...part } });
  return (
    <Dialog title={t('comfort.title')} t={t} closeWords={t('comfort.close')} onClose={onClose}>
      <div className="comfort">
        <section>
          <h3>{t('comfort.textSize')}</h3>
          <TextSizes
            chosen={comfort.textSize}
            nameOf={(size) => t(`comfort.textSizes.${size}`)}
            onChoose={(textSize) => change({ textSize })}
          />
        </section>
        <ThemeSection comfort={comfort} onChange={change} />
        <MotionSection comfort={comfort} onChange={change} />
        <WaysSection comfort={comfort} onChange={change} />
        <SwitchSection comfort={comfort} onChange={change} />
      </div>
    </Dialog>
  );
}
