// What a press of a switch means. It knows no page: it must never move or press anything.
import type { KeyMap } from '#core/config/keys';
import type { SwitchCount } from '#core/visit/comfort';

/** A second press sooner than this is a hand that trembles (milliseconds; EN 301 549 5.9). */
export const tremorMilliseconds = 400;

/** One switch chooses what the mark has come to by itself; with two, the first moves it and the second chooses. */
export type SwitchUse = 'move' | 'choose';

/** What this key is for with so many switches; null: it belongs to no switch and means what it means elsewhere. */
export function switchUseOf(key: string, keys: KeyMap, switches: SwitchCount): SwitchUse | null {
  switch (switches) {
    case 0:
      return null;
    case 1:
      return keys.switchOne.includes(key) ? 'choose' : null;
    case 2:
      if (keys.switchOne.includes(key)) return 'move';
      return keys.switchTwo.includes(key) ? 'choose' : null;
  }
}
