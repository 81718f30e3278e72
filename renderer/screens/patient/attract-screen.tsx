import { StaffDoor } from '../../components/staff-door';
import { WelcomePicture } from '../../illustrations/people/welcome';
import { Thread } from '../../illustrations/thread';
import { useKiosk } from '../../visit/kiosk-context';
import { useRoot } from '../../visit/use-root';
import { useNames } from './use-names';
import { useTurn } from './use-turn';
import '../../illustrations/people.css';
import './attract.css';

/**
 * Stops people and says what this is for, in every offered language in turn. Names no procedure (HIPAA minimum necessary),
 * never flashes, its one thread comes loose from language to language, and the first touch anywhere leads on: the one button reaches over the whole glass.
 */
export function AttractScreen(): React.JSX.Element {
  const { store, words } = useKiosk();
  const { languages } = store.settings;
  const turn = useTurn(languages.length);
  const language = languages[turn] ?? {
    code: 'en',
    nativeName: 'English',
    dir: 'ltr' as const,
  };
  const names = useNames(languages);
  const t = words.attract(language.code);
  useRoot({ screen: 'attract', language });

  return (
    <main className="attract">
      <div className="attract-words" key={language.code}>
        <h1 className="attract-title">{t('title')}</h1>
        <p className="attract-lead">{t('lead')}</p>
      </div>
      <div className="attract-picture" aria-hidden="true">
        <WelcomePicture />
      </div>
      <div className="attract-thread">
        <Thread progress={languages.length > 1 ? turn / (languages.length - 1) : 1} />
      </div>
      <div className="attract-foot">
        <button type="button" className="attract-begin" data-action="begin" onClick={() => store.wake()}>
          {t('begin')}
        </button>
        <p>{t('time')}</p>
        <p className="attract-languages" aria-hidden="true">
          {names.map(({ code, nativeName, dir }) => (
            <span key={code} lang={code} dir={dir} data-now={code === language.code}>
              {nativeName}
            </span>
          ))}
        </p>
      </div>
      <StaffDoor language={language.code} />
    </main>
  );
}
