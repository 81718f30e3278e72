import { Press } from '../../components/press';
import { useKiosk } from '../../visit/kiosk-context';
import './sheets.css';

export interface LanguageChoicesProps {
  readonly chosen: string | null;
  readonly onChoose: (language: string) => void;
}

/** A short list is a column of wide buttons; a long one stands in columns, so that all of it is seen at once. */
const MOST_IN_ONE_COLUMN = 4;

/** The languages the clinic offers, each by its own name in its own script; no flags, a language is not a country. */
export function LanguageChoices({ chosen, onChoose }: LanguageChoicesProps): React.JSX.Element {
  const { store, words } = useKiosk();
  const { languages, draftLanguages } = store.settings;
  return (
    <ul className="languages" data-many={languages.length > MOST_IN_ONE_COLUMN || undefined}>
      {languages.map(({ code, nativeName, dir }) => (
        <li key={code} lang={code} dir={dir}>
          <Press
            action={`language:${code}`}
            className="language"
            {...(chosen ? { pressed: chosen === code } : {})}
            onPress={() => onChoose(code)}
            said={chosen === null ? words.attract(code)('byEar.choose') : undefined}
          >
            <span className="language-name">{nativeName}</span>
            {draftLanguages.includes(code) && (
              <span className="language-draft">{words.attract(code)('draft')}</span>
            )}
          </Press>
        </li>
      ))}
    </ul>
  );
}
