import { Volume2 } from 'lucide-react';
import type { Comfort } from '#core/visit/comfort';
import { Press } from '../../components/press';
import { StaffDoor } from '../../components/staff-door';
import { ThreadMark } from '../../illustrations/thread';
import { useReading } from '../../read-aloud/use-reading';
import { useKiosk } from '../../visit/kiosk-context';
import { useIdle } from '../../visit/use-idle';
import { useRoot } from '../../visit/use-root';
import { LanguageChoices } from './language-choices';
import { TextSizes } from './text-sizes';
import { useSettling } from './use-step-change';
import { useTurn } from './use-turn';
import './language.css';

/** So many languages can all say everything at once; with more, the words around the choice take turns. */
const MOST_AT_ONCE = 3;

/** Language first, and the size of the words, before anything is explained; with what happens to one's answers. */
export function LanguageScreen({ comfort }: { readonly comfort: Comfort }): React.JSX.Element {
  const { store, words, reader } = useKiosk();
  const { languages, times } = store.settings;
  const settling = useSettling('S01');
  const all = languages.length <= MOST_AT_ONCE;
  const turn = useTurn(all ? 1 : languages.length);
  const speaking = all ? languages : languages.slice(turn, turn + 1);
  const first = languages[0] ?? { code: 'en', nativeName: 'English', dir: 'ltr' as const };
  useRoot({ screen: 'language', language: first, comfort });
  useReading('language');
  useIdle({ idleSeconds: times.idleSeconds, warningSeconds: 0 }, store.sleep);

  const begin = async (language: string): Promise<void> => {
    await words.loadPatient(language);
    store.begin(language);
  };

  return (
    <div className="language-screen" data-settling={settling || undefined} data-many={!all || undefined}>
      <header data-read>
        <ThreadMark />
        <h1>
          {speaking.map(({ code, dir }) => (
            <span key={code} lang={code} dir={dir}>
              {words.attract(code)('chooseLanguage')}
            </span>
          ))}
        </h1>
      </header>
      <LanguageChoices chosen={null} onChoose={(language) => void begin(language)} />
      <div className="language-comfort">
        <div className="language-listen" data-listens>
          {speaking.slice(0, 1).map(({ code, dir }) => (
            <div key={code} lang={code} dir={dir}>
              <Press
                action="read-aloud"
                pressed={comfort.readAloud}
                onPress={comfort.readAloud ? reader.switchOff : reader.switchOn}
              >
                <Volume2 aria-hidden />
                <span>{words.attract(code)('listen')}</span>
              </Press>
            </div>
          ))}
        </div>
        <h2>
          {speaking.map(({ code, dir }) => (
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
      <div className="language-privacy" data-read>
        {speaking.map(({ code, dir }) => (
          <p key={code} lang={code} dir={dir}>
            {words.attract(code)('privacy')}
          </p>
        ))}
      </div>
      <StaffDoor language={first.code} />
    </div>
  );
}
