import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVALUATION_CONFIG } from '#core/config/clinic-config';
import { isKeyForPage, KEYS, type KeyPress, keysNamedIn } from '../../../electron/window/kiosk-keys';

const FREE = { control: false, alt: false, meta: false };
const NONE: ReadonlySet<string> = new Set();
const press = (key: string, held: Partial<KeyPress> = {}, named = NONE): boolean =>
  isKeyForPage({ key, ...FREE, ...held }, named);

describe('keys at the kiosk', () => {
  it.each([
    'Tab',
    'Enter',
    ' ',
    'ArrowUp',
    'ArrowDown',
    'ArrowLeft',
    'ArrowRight',
    'Backspace',
    'Escape',
    ...'0123456789',
  ])('%j works (WCAG 2.1.1)', (key) => expect(press(key)).toBe(true));

  it.each([
    'F1',
    'F5',
    'F11',
    'F12',
    'F4',
    'ContextMenu',
    'PrintScreen',
    'BrowserBack',
    'a',
    'Q',
    'é',
    'Process',
    'Alt',
    'Control',
    'Meta',
    'Unidentified',
    '',
  ])('%j is eaten', (key) => expect(press(key)).toBe(false));

  it('nothing passes with Ctrl, Alt or the system key held: no way out is made of allowed keys', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...KEYS, 'Shift', 'w', 'r', 'F4'),
        fc.constantFrom('control' as const, 'alt' as const, 'meta' as const),
        (key, held) => !press(key, { [held]: true }),
      ),
    );
  });

  it('no key nobody has thought of passes', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2 }), (key) => KEYS.has(key) || key === 'Shift' || !press(key)),
    );
  });

  describe('of a clinic with a keypad of its own', () => {
    const named = keysNamedIn({ ...EVALUATION_CONFIG.keys, down: ['F13'], help: ['Insert', 'F24'] });

    it('pass when its config names them', () => {
      for (const key of ['F13', 'Insert', 'F24', ' ']) expect(press(key, {}, named), key).toBe(true);
    });

    it('are eaten when it does not, also the usual ones it has replaced', () => {
      for (const key of ['F1', 'F12', 'F14', 'Home', 'a']) expect(press(key, {}, named), key).toBe(false);
    });

    it('lead nowhere with Ctrl, Alt or the system key held', () => {
      for (const held of ['control', 'alt', 'meta'] as const)
        expect(press('F13', { [held]: true }, named), held).toBe(false);
    });
  });
});
