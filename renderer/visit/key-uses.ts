// What a key is for at this kiosk, by what the clinic's config says. It knows no page: it must never move or press anything.
import type { KeyMap, KeyUse } from '#core/config/keys';

/** What a keypad or a headset's socket does; the switches have their own reader (scan-keys.ts). */
export type KeypadUse = Exclude<KeyUse, 'switchOne' | 'switchTwo'>;

const KEYPAD_USES = [
  'up',
  'down',
  'left',
  'right',
  'select',
  'help',
  'headsetIn',
  'headsetOut',
] as const satisfies readonly KeypadUse[];

/** What this key is for; null: nothing here. */
export const keypadUseOf = (key: string, keys: KeyMap): KeypadUse | null =>
  KEYPAD_USES.find((use) => keys[use].includes(key)) ?? null;

/** Onward or back through the controls; right and left follow the direction of reading. */
export function wayOf(use: KeypadUse, isRightToLeft: boolean): 1 | -1 | null {
  switch (use) {
    case 'down':
      return 1;
    case 'up':
      return -1;
    case 'right':
      return isRightToLeft ? -1 : 1;
    case 'left':
      return isRightToLeft ? 1 : -1;
    default:
      return null;
  }
}
