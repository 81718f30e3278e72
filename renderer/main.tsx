import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/pictures.css';
import './styles/forced-colors.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { bridge } from './bridge';
import { Words } from './i18n/words';
import { letListen } from './read-aloud/let-listen';
import { ClipPlayer } from './read-aloud/player';
import { Reader } from './read-aloud/reader';
import { Voices } from './read-aloud/voices';
import { letTouchesBeHeld } from './visit/hold-to-press';
import { letKeysMove } from './visit/keypad';
import { KioskContext } from './visit/kiosk-context';
import { KioskStore } from './visit/kiosk-store';
import { letTouchLiftCurtain } from './visit/lift-curtain';
import { visitOf } from './visit/page-state';
import { keepMillimetres } from './visit/panel';
import { showArrowForMouse } from './visit/pointer';
import { Scanning } from './visit/scanning';
import { letTouchesSlide } from './visit/sliding-touch';
import { letSound } from './visit/sounds';

/** Builds the page: asks the trusted side what to show, and shows it. */
async function start(): Promise<void> {
  const kiosk = bridge();
  const opened = await kiosk.call('kiosk:open', {});
  if (!opened.ok) throw new Error(`kiosk:open was refused: ${opened.failure.code}`);
  const { settings } = opened.value;
  keepMillimetres(settings.diagonalInches);
  showArrowForMouse();
  const words = new Words(settings);
  const store = new KioskStore(kiosk, opened.value, Date.now);
  const reader = new Reader({ store, words, voices: new Voices(), player: new ClipPlayer() });
  // Before the keys: a key ends what is being said before it leads to what is said next.
  letListen(reader);
  // In this order: each leaves to the next what is not its own.
  letTouchLiftCurtain(store);
  letTouchesBeHeld(store);
  letTouchesSlide(store);
  // Before the keypad: with a switch its keys mean something else.
  new Scanning(store).start();
  letKeysMove(store);
  letSound(settings.sounds, store);
  const resumed = visitOf(store.read());
  if (resumed) await words.loadPatient(resumed.language);
  const container = document.getElementById('root');
  if (!container) throw new Error('index.html has no #root');
  createRoot(container).render(
    <StrictMode>
      <KioskContext value={{ store, words, bridge: kiosk, reader }}>
        <App />
      </KioskContext>
    </StrictMode>,
  );
}

void start();
