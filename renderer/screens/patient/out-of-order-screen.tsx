import { useKiosk } from '../../visit/kiosk-context';
import { useRoot } from '../../visit/use-root';
import './language.css';

/** When answers can no longer be stored: says so in every offered language instead of pretending. */
export function OutOfOrderScreen(): React.JSX.Element {
  const { store, words } = useKiosk();
  const { languages } = store.settings;
  const first = languages[0] ?? { code: 'en', nativeName: 'English', dir: 'ltr' as const };
  useRoot({ screen: 'out-of-order', language: first });
  return (
    <main className="language-screen out-of-order">
      {languages.map(({ code, dir }) => (
        <section key={code} lang={code} dir={dir}>
          <h1>{words.attract(code)('outOfOrder.title')}</h1>
          <p>{words.attract(code)('outOfOrder.body')}</p>
        </section>
      ))}
    </main>
  );
}
