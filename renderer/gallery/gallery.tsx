import '../styles/fonts.css';
import '../styles/whole-faces.css';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/controls.css';
import '../styles/pictures.css';
import '../styles/forced-colors.css';
import { createRoot, type Root } from 'react-dom/client';
import type { KioskBridge } from '#core/contract/messages';
import type { LanguageEntry } from '#core/languages';
import { DEFAULT_COMFORT, TEXT_SIZES, THEMES } from '#core/visit/comfort';
import languages from '../../locales/languages.json';
import { App } from '../app';
import { Reader } from '../read-aloud/reader';
import { Voices } from '../read-aloud/voices';
import { DocumentPage } from '../screens/documents/document-page';
import { KioskContext } from '../visit/kiosk-context';
import { KioskStore } from '../visit/kiosk-store';
import { keepMillimetres } from '../visit/panel';
import { Scanning } from '../visit/scanning';
import { galleryBridge } from './gallery-bridge';
import { standingVoice } from './listening-states';
import { isPseudo, PSEUDO_LANGUAGES } from './pseudo-languages';
import { RecordingWords } from './recording-words';
import { type GalleryState, galleryStates } from './states';
import { unsaidOn } from './unsaid';

/**
 * Every screen in every named state, from one source: for looking, for axe and for the pictures. The address says which:
 * `?state=S06&language=ar&size=4&theme=warm&still=1`. Without a state: the list of all. With `alone=1` the kiosk knows only this
 * language, for staff too. Languages nobody speaks, for developers: `en-XA` (stretched) and `ar-XB` (right to left).
 */
interface Shown {
  readonly states: readonly GalleryState[];
  readonly state: GalleryState | undefined;
  readonly language: string;
}

declare global {
  interface Window {
    /** The places of the strings that the screen has asked for; set when it is ready. */
    galleryPlaces?: readonly string[];
    /** What of the screen nobody can hear. */
    galleryUnsaid?: () => Promise<readonly string[]>;
  }
}

function fromAddress(): Shown {
  const wanted = new URLSearchParams(window.location.search);
  const textSize = TEXT_SIZES.find((size) => String(size) === wanted.get('size')) ?? DEFAULT_COMFORT.textSize;
  const theme = THEMES.find((name) => name === wanted.get('theme')) ?? DEFAULT_COMFORT.theme;
  const comfort = {
    ...DEFAULT_COMFORT,
    textSize,
    theme,
    lowered: wanted.has('lowered'),
    still: wanted.has('still'),
  };
  const language = wanted.get('language') ?? 'en';
  const states = galleryStates(language, comfort);
  const state = states.find(({ name }) => name === wanted.get('state'));
  return { states, state: state && settled(state, language, wanted.has('alone')), language };
}

const ALL = [...languages, ...PSEUDO_LANGUAGES];

function entryOf(code: string): LanguageEntry {
  const { nativeName, dir } = ALL.find((known) => known.code === code) ?? { nativeName: code, dir: 'ltr' };
  return { code, nativeName, dir: dir === 'rtl' ? 'rtl' : 'ltr' };
}

/** A kiosk that knows no other language, or a pseudo-language besides the real ones. */
function settled(state: GalleryState, language: string, isAlone: boolean): GalleryState {
  if (!isAlone && !isPseudo(language)) return state;
  const known = ALL.filter(({ code }) => !isAlone || code === language);
  const entries = known.map(({ code }) => entryOf(code));
  const staff = isAlone ? { staffLanguage: language } : {};
  return { ...state, settings: { ...state.settings, ...staff, languages: entries } };
}

/** Ends the scan of the screen before. */
let stopScanning = (): void => undefined;

async function show(root: Root, state: GalleryState, language: string): Promise<void> {
  const bridge = galleryBridge(state, entryOf(language));
  if (state.paper) return showPaper(root, state, bridge);
  const opened = await bridge.call('kiosk:open', {});
  if (!opened.ok) return;
  const { settings } = opened.value;
  keepMillimetres(settings.diagonalInches);
  const words = new RecordingWords(settings);
  // All of them, as on a kiosk that has stood for a while: some screens speak every language.
  await Promise.all([
    words.loadStaff(settings.staffLanguage),
    ...[language, ...languages.map(({ code }) => code)].map((code) => words.loadPatient(code)),
  ]);
  const store = new KioskStore(bridge, opened.value, Date.now);
  const voices = new Voices();
  const reader = new Reader({ store, words, voices, player: standingVoice });
  stopScanning();
  stopScanning = new Scanning(store).start();
  root.render(
    <KioskContext value={{ store, words, bridge, reader }}>
      <App />
    </KioskContext>,
  );
  await until(() => document.documentElement.dataset.screen !== 'starting');
  for (const action of state.press) (await found(action)).click();
  if (state.awaits) await found(state.awaits);
  const isComplete = (): boolean => document.querySelector('.attract-languages:empty') === null;
  await until(isComplete);
  if (state.holds) (await found(state.holds)).dataset.holding = '';
  if (state.marks) {
    const marked = await found(state.marks);
    // The mark of a switch first comes to a new sheet by itself, once a frame has shown it.
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    marked.focus();
  }
  await document.fonts.ready;
  window.galleryPlaces = [...words.places];
  window.galleryUnsaid = () => unsaidOn(words, voices);
  document.documentElement.dataset.galleryReady = state.name;
}

/** A document as its hidden page draws it. */
async function showPaper(root: Root, state: GalleryState, bridge: KioskBridge): Promise<void> {
  const order = await bridge.call('document:open', {});
  if (!order.ok) return;
  const words = new RecordingWords(order.value.settings);
  await new Promise((drawn) => {
    root.render(<DocumentPage order={order.value} words={words} onDrawn={drawn} />);
  });
  window.galleryPlaces = [...words.places];
  document.documentElement.dataset.galleryReady = state.name;
}

/** What can be pressed under this name, as soon as it is there. */
async function found(action: string): Promise<HTMLElement> {
  const find = (): HTMLElement | null => document.querySelector(`[data-action="${action}"]`);
  await until(() => find() !== null);
  const target = find();
  if (!target) throw new Error(`nothing to press for ${action}`);
  return target;
}

const FRAMES_TO_WAIT = 600;

async function until(holds: () => boolean): Promise<void> {
  for (let frames = 0; !holds(); frames += 1) {
    if (frames > FRAMES_TO_WAIT) throw new Error('the gallery waited in vain');
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

function List({ states }: { readonly states: readonly GalleryState[] }): React.JSX.Element {
  return (
    <ul>
      {states.map(({ name }) => (
        <li key={name}>
          <a href={`?state=${name}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}

/** A fresh page for whatever the address names, so that nothing of the screen before is left. */
function turnPage(container: HTMLElement, before: Root | null): Root {
  before?.unmount();
  const { documentElement: page } = document;
  delete page.dataset.galleryReady;
  page.dataset.screen = 'starting';
  const root = createRoot(container);
  const { states, state, language } = fromAddress();
  if (state) void show(root, state, language);
  else root.render(<List states={states} />);
  return root;
}

const container = document.getElementById('root');
if (container) {
  let root = turnPage(container, null);
  // Going on from screen to screen costs no new page: the tests look at thousands.
  window.addEventListener('popstate', () => {
    root = turnPage(container, root);
  });
}
