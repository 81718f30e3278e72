import type { Comfort } from '#core/visit/comfort';
import { StaffDoor } from '../../components/staff-door';
import { ThreadMark } from '../../illustrations/thread';
import { useKiosk } from '../../visit/kiosk-context';
import { useIdle } from '../../visit/use-idle';
import { useRoot } from '../../visit/use-root';
import { LanguageChoices } from './language-choices';
import { TextSizes } from './text-sizes';
import { useSettling } from './use-step-change';
import './language.css';

/** Language first, and the size of the words, before anything is explained; with what happens to one's answers. */
export function LanguageScreen({ comfort }: { readonly comfort: Comfort }): React.JSX.Element {
  const { store, words } = useKiosk();
  const { languages, times } = store.settings;
  const settling = useSettling('S01');
  const first = languages[0] ?? { code: 'en', nativeName: 'English', dir: 'ltr' as const };
  useRoot({ screen: 'language', language: first, comfort });
  useIdle({ idleSeconds: times.idleSeconds, warningSeconds: 0 }, store.sleep);

  const begin = async (language: string): Promise<void> => {
    await words.loadPatient(language);
    store.begin(language);
  };

  return (
    <div className="language-screen" data-settling={settling || undefined}>
      <header>
        <ThreadMark />
        <h1>
          {languages.map(({ code, dir }) => (
            <span key={code} lang={code} dir={dir}>
              {words.attract(code)('chooseLanguage')}
            </span>
          ))}
        </h1>
      </header>
      <LanguageChoices chosen={null} onChoose={(language) => void begin(language)} />
      <div className="language-comfort">
        <h2>
          {languages.map(({ code, dir }) => (
            <span key={code} lang={code} dir={dir}>
              {words.attract(code)('textSize')}
            </span>
          ))}
        </h2>
        <TextSizes
          chosen={comfort.textSize}
          unnamed
          nameOf={(size) => `${words.attract(first.code)('textSize')} ${size}`}
          onChoose={(textSize) => store.setComfort({ ...comfort, textSize })}
        />
      </div>
      <div className="language-privacy">
        {languages.map(({ code, dir }) => (
          <p key={code} lang={code} dir={dir}>
            {words.attract(code)('privacy')}
          </p>
        ))}
      </div>
      <StaffDoor language={first.code} />
    </div>
  );
}
