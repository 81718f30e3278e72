import { THEMES } from '#core/visit/comfort';
import { Press } from '../../../components/press';
import { usePatient } from '../../../visit/kiosk-context';
import type { ComfortSectionProps } from './comfort-section';

/** The colours, each button showing its own. */
export function ThemeSection({ comfort, onChange }: ComfortSectionProps): React.JSX.Element {
  const { t } = usePatient();
  return (
    <section>
      <h3>{t('comfort.theme')}</h3>
      <div className="comfort-row comfort-themes">
        {THEMES.map((theme) => (
          <Press
            key={theme}
            action={`theme:${theme}`}
            pressed={comfort.theme === theme}
            className="theme"
            onPress={() => onChange({ theme })}
          >
            <span className="theme-sample" data-theme={theme} aria-hidden="true">
              <span />
            </span>
            <span>{t(`comfort.themes.${theme}`)}</span>
          </Press>
        ))}
      </div>
    </section>
  );
}
