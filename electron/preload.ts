import { contextBridge, ipcRenderer, webFrame } from 'electron';
import { CHANNEL_NAMES } from '#core/contract/channel-names';
import type { KioskBridge } from '#core/contract/messages';

/**
 * Runs in the sandbox before the page: hands it one function for the whole contract, and takes away what a page can do to a
 * kiosk without asking. No schema comes in here: the trusted side parses.
 */
const bridge: KioskBridge = {
  call(name, input) {
    if (!CHANNEL_NAMES.has(name)) return Promise.resolve({ ok: false, failure: { code: 'bad-input' } });
    return ipcRenderer.invoke(name, input);
  },
};

contextBridge.exposeInMainWorld('kiosk', bridge);

/** The few parts of the page's events used here; the project of the trusted side has no DOM types, on purpose. */
interface PageEvent {
  readonly target: unknown;
  preventDefault(): void;
  stopImmediatePropagation(): void;
}
declare const window: {
  addEventListener(type: string, listener: (event: PageEvent) => void, options: object): void;
};

const CAPTURE = { capture: true, passive: false };

const swallow = (event: PageEvent): void => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

/** A long press, a dragged picture, a dropped file: nothing here is for patients. */
for (const type of ['contextmenu', 'dragstart', 'dragover', 'drop']) {
  window.addEventListener(type, swallow, CAPTURE);
}

/**
 * A file chooser is a way out of the kiosk, and no switch of Chromium's stops this old one. It opens by a tap on an input, which
 * is caught here, and by a script, whose three ways are taken from it in the page's own world.
 */
window.addEventListener(
  'click',
  (event) => {
    if (isFileInput(event.target)) swallow(event);
  },
  CAPTURE,
);

const isFileInput = (target: unknown): boolean =>
  typeof target === 'object' && target !== null && 'type' in target && target.type === 'file';

void webFrame.executeJavaScript(`{
  const isFileInput = (target) => target instanceof HTMLInputElement && target.type === 'file';
  const keepFromFileInputs = (owner, name, instead) => {
    const own = owner[name];
    const value = function (...given) { return isFileInput(this) ? instead : own.apply(this, given); };
    Object.defineProperty(owner, name, { value, configurable: false, writable: false });
  };
  keepFromFileInputs(HTMLElement.prototype, 'click');
  keepFromFileInputs(HTMLInputElement.prototype, 'showPicker');
  keepFromFileInputs(EventTarget.prototype, 'dispatchEvent', true);
}`);
