import { describe, expect, it } from 'vitest';
import { EVALUATION_CONFIG } from '#core/config/clinic-config';
import { keypadUseOf, wayOf } from '../../renderer/visit/key-uses';

const { keys } = EVALUATION_CONFIG;

describe('A keypad at a kiosk where nothing else is set', () => {
  it('moves with its arrows, chooses with Enter and asks for help with F1', () => {
    const presses = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Enter', 'F1', 'F15', 'F16'];
    expect(presses.map((key) => keypadUseOf(key, keys))).toEqual([
      ...['up', 'down', 'left', 'right', 'select', 'help', 'headsetIn', 'headsetOut'],
    ]);
  });

  it('does nothing with the key of a switch, a digit or Escape', () => {
    for (const key of [' ', '5', 'Escape', 'Tab', 'F13']) expect(keypadUseOf(key, keys), key).toBeNull();
  });
});

describe('A keypad that sends other keys', () => {
  const other = { ...keys, down: ['F13', 'Tab'], select: ['F14', ' '], help: [] };

  it('does with each of them what the clinic says', () => {
    for (const key of ['F13', 'Tab']) expect(keypadUseOf(key, other), key).toBe('down');
    for (const key of ['F14', ' ']) expect(keypadUseOf(key, other), key).toBe('select');
  });

  it('does nothing any more with the keys it has replaced', () => {
    for (const key of ['ArrowDown', 'Enter', 'F1']) expect(keypadUseOf(key, other), key).toBeNull();
  });
});

describe('The arrows', () => {
  it('lead onward the way the patient reads: to the right in English, to the left in Arabic', () => {
    expect([wayOf('right', false), wayOf('left', false)]).toEqual([1, -1]);
    expect([wayOf('right', true), wayOf('left', true)]).toEqual([-1, 1]);
  });

  it('down leads onward in every language, and nothing but an arrow moves', () => {
    for (const isRightToLeft of [true, false]) {
      expect([wayOf('down', isRightToLeft), wayOf('up', isRightToLeft)]).toEqual([1, -1]);
      expect(wayOf('select', isRightToLeft)).toBeNull();
    }
  });
});
