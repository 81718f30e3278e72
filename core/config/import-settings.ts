import * as v from 'valibot';
import type { ClinicConfig } from './clinic-config';
import { exportedGroups } from './export-config';
import {
  effectiveConfig,
  type ManagedSettings,
  type SettingChange,
  type SettingName,
  settingChangeSchema,
  shownSettings,
  withChange,
} from './managed-settings';
import type { LanguageShelf } from './page-settings';

/** What taking settings from a file would do here. */
export interface ImportPlan {
  readonly changes: readonly SettingChange[];
  /** Names of settings in which the file differs and that stay as they are, as in the clinic config: `times.warningSeconds`. */
  readonly stays: readonly string[];
}

/** Measured on each kiosk's own panel: another's would make every size on this one wrong. */
const OF_THIS_GLASS: SettingName = 'diagonalInches';

/**
 * Compares a file with what is in force. Only what a manager may set on the screen anyway is taken, and of that only what this
 * kiosk can do; everything else is named as staying. People and the approval of a file are never taken.
 */
export function planImport(
  file: ClinicConfig,
  now: ClinicConfig,
  { shelf, canBe }: { readonly shelf: LanguageShelf; readonly canBe: (change: SettingChange) => boolean },
): ImportPlan {
  const wanted = shownSettings(file, {});
  const inForce: Readonly<Record<string, { readonly value: unknown }>> = shownSettings(now, {});
  const changes = Object.entries(wanted)
    .filter(([setting]) => setting !== OF_THIS_GLASS)
    .filter(([setting, { value }]) => !isSame(value, inForce[setting]?.value))
    .map(([setting, { value }]) => v.parse(settingChangeSchema, { setting, to: { value } }))
    .filter(canBe);
  const then = effectiveConfig(now, withChanges({}, changes), shelf);
  const stays = differing(exportedGroups(file), exportedGroups(then), '');
  return { changes, stays: [...stays, ...ofPeople(file)] };
}

/** The settings after all changes at once. */
export const withChanges = (managed: ManagedSettings, changes: readonly SettingChange[]): ManagedSettings =>
  changes.reduce(withChange, managed);

const ofPeople = ({ staff, approval }: ClinicConfig): readonly string[] => [
  ...(staff.length > 0 ? ['staff'] : []),
  ...(approval === null ? [] : ['approval']),
];

/** Names of the values in which two groups of settings differ. */
function differing(one: object, other: object, above: string): readonly string[] {
  return Object.entries(one).flatMap(([name, value]) => {
    const beside: unknown = Reflect.get(other, name);
    if (isSame(value, beside)) return [];
    return isGroup(value) && isGroup(beside)
      ? differing(value, beside, `${above}${name}.`)
      : [`${above}${name}`];
  });
}

const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Settings are plain values, and the schema has put them into one order. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
