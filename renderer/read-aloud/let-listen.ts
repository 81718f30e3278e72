import type { Reader } from './reader';

/** Lets a screen that is changing come to rest before what changed is told (milliseconds). */
const REST_MILLISECONDS = 60;

/**
 * Brings to the reader what happens on the glass: a touch or key stops the voice, a control reached by a key is said, and so is what
 * changes by itself. Said keys: `kiosk-help` and `kiosk-headset` come from the keypad (visit/keypad.ts).
 */
export function letListen(reader: Reader): void {
  const stop = ({ target }: Event): void => {
    // The player's own buttons pause instead.
    if (target instanceof Element && target.closest('[data-listens]')) return;
    reader.silence();
  };
  window.addEventListener('pointerdown', stop, { capture: true, passive: true });
  window.addEventListener('keydown', stop, { capture: true, passive: true });
  window.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches('button:focus-visible')) reader.readControl(target);
  });
  window.addEventListener('kiosk-help', () => reader.orient());
  window.addEventListener('kiosk-headset', (event) => {
    if (event instanceof CustomEvent && event.detail === 'in') reader.orient();
    else reader.switchOff();
  });
  watchDevices(reader);
  watchChanges(reader);
}

/**
 * A loudspeaker that takes a headset's place must not go on with what was private. Asked for when something is first said: Chromium
 * starts two processes to answer it, one of them for cameras.
 */
function watchDevices(reader: Reader): void {
  const stopWaiting = reader.subscribe(() => {
    if (reader.read() !== 'speaking') return;
    stopWaiting();
    navigator.mediaDevices?.addEventListener('devicechange', () => reader.silence());
  });
}

function watchChanges(reader: Reader): void {
  const texts = new Set<Element>();
  let control: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    const changed = [...texts].filter((text) => text.isConnected);
    const pressed = control?.isConnected ? control : null;
    texts.clear();
    control = null;
    if (pressed || changed.length > 0) reader.readChange(pressed, changed);
  };
  const watch = new MutationObserver((changes) => {
    if (!reader.isOn) return;
    for (const { type, target } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      if (type === 'attributes') {
        if (element === document.activeElement && !element?.closest('[data-listens]')) control = element;
      } else {
        const text = element?.closest('[aria-live]');
        if (text) texts.add(text);
      }
    }
    if (texts.size === 0 && !control) return;
    clearTimeout(timer);
    timer = setTimeout(tell, REST_MILLISECONDS);
  });
  watch.observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['aria-pressed'],
  });
}
