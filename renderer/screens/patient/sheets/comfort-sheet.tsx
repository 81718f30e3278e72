import { type Comfort, THEMES } from '#core/visit/comfort';
import { Dialog } from '../../../components/dialog';
import { Press } from '../../../components/press';
import { usePatient } from '../../../visit/kiosk-context';
import type { SheetProps } from '../sheet';
import { TextSizes } from '../text-sizes';

/** Size of the words, colours, moving pictures: each choice shows at once on the whole screen. */
export function ComfortSheet({ onClose }: SheetProps): React.JSX.Element {
  const { visit, t, dispatch } = usePatient();
  const { comfort } = visit;
  const change = (part: Partial<Comfort>): void =>
    dispatch({ type: 'comfort-changed', comfort: { ...comfort, ...part } });
  return (
    <Dialog title={t('comfort.title')} t={t} closeWords={t('comfort.close')} onClose={onClose}>
      <div className="comfort">
        <h3>{t('comfort.textSize')}</h3>
        <TextSizes
          chosen={comfort.textSize}
          nameOf={(size) => t(`comfort.textSizes.${size}`)}
          onChoose={(textSize) => change({ textSize })}
        />
        <h3>{t('comfort.theme')}</h3>
        <div className="comfort-row comfort-themes">
          {THEMES.map((theme) => (
            <Press
              key={theme}
              action={`theme:${theme}`}
              pressed={comfort.theme === theme}
              className="theme"
              onPress={() => change({ theme })}
            >
              <span className="theme-sample" data-theme={theme} aria-hidden="true">
                <span />
              </span>
              <span>{t(`comfort.themes.${theme}`)}</span>
            </Press>
          ))}
        </div>
        <h3>{t('comfort.still')}</h3>
        <div className="comfort-row">
          <Press action="motion:on" pressed={!comfort.still} onPress={() => change({ still: false })}>
            {t('comfort.stillOff')}
          </Press>
          <Press action="motion:off" pressed={comfort.still} onPress={() => change({ still: true })}>
            {t('comfort.stillOn')}
          </Press>
        </div>
      </div>
    </Dialog>
  );
}
