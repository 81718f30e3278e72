import { createHash } from 'node:crypto';
import type { ClinicConfig } from '#core/config/clinic-config';
import { exportedGroups } from '#core/config/export-config';
import type { LanguageShelf } from '#core/config/page-settings';
import { ok, type Result, refuse } from '#core/result';
import { problemLine, wholeFile } from '../config/config-problem';
import { checkText } from '../config/load-config';
import { decodeConfig } from '../config/read-config-file';

/** More lines than these help nobody at a screen. */
const MOST_PROBLEMS = 20;

/** The settings in force, as a file another kiosk takes over or starts with. */
export function settingsText(config: ClinicConfig, version: string, now: number): string {
  const head = [
    `// Settings of a Beforehand kiosk, program ${version}, saved ${new Date(now).toISOString()}.`,
    '// A running kiosk takes them over: manager, "Files for IT", "Load settings".',
    '// To start another kiosk with this file, name it in KIOSK_CONFIG. People, their PINs and the approval are not in it: they belong',
    '// to each kiosk. In mode "clinic" add people under "staff" or on the screen; a clinician then approves there.',
  ];
  return `${head.join('\n')}\n${JSON.stringify(exportedGroups(config), null, 2)}\n`;
}

/** What is in such a file, or one line for each thing wrong with it, as at the start of a kiosk. `null`: it is too large. */
export function readSettings(
  file: string,
  bytes: Uint8Array | null,
  shelf: LanguageShelf,
): Result<ClinicConfig, readonly string[]> {
  const text = bytes ? decodeConfig(bytes) : refuse(wholeFile(TOO_LARGE));
  const checked = text.ok ? checkText(text.value, shelf) : refuse([text.failure]);
  if (checked.ok) return ok(checked.value);
  return refuse(checked.failure.slice(0, MOST_PROBLEMS).map((problem) => problemLine(file, problem)));
}

const TOO_LARGE = 'the file is larger than 1 MB. Settings are a few kilobytes: choose another file.';

/** By which a file is known again. */
export const stampOf = (bytes: Uint8Array | null): string =>
  createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');
