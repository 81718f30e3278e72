import * as v from 'valibot';
import { settingChangeSchema, shownSettingsSchema } from '../config/managed-settings';

/** The part of the contract for what a manager carries between the kiosk and an IT person: files in one folder. Knows no visit. */
const nothing = v.strictObject({});
/** A name and never a path: nothing outside the folder can be meant. */
const fileName = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9 ._()-]{0,99}\.jsonc?$/));
const saved = v.strictObject({ file: fileName });
const TO_FOLDER = ['locked', 'not-allowed', 'no-folder', 'folder-failed'] as const;
/** What a file held when it was shown: only exactly that is taken. */
const stamp = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

export const isTransferFile = (name: string): boolean => v.is(fileName, name);

export const TRANSFER_CHANNELS = {
  'staff:save-report': { input: nothing, output: saved, refusals: TO_FOLDER },
  'staff:save-settings': { input: nothing, output: saved, refusals: TO_FOLDER },
  /** Files that may be settings, by name. */
  'staff:settings-files': {
    input: nothing,
    output: v.strictObject({ files: v.pipe(v.array(fileName), v.readonly()) }),
    refusals: TO_FOLDER,
  },
  /** What is in a file, and what taking it would do. With problems there are no changes. */
  'staff:read-settings': {
    input: saved,
    output: v.strictObject({
      stamp,
      /** One line each, for an IT person: `file:line:column  what is wrong. what to do.` */
      problems: v.pipe(v.array(v.string()), v.readonly()),
      /** Of those in force now, what each change would replace. */
      now: shownSettingsSchema,
      changes: v.pipe(v.array(settingChangeSchema), v.readonly()),
      /** Settings in which the file differs and that stay, named as in the clinic config. */
      stays: v.pipe(v.array(v.string()), v.readonly()),
    }),
    refusals: TO_FOLDER,
  },
  /** All of its changes at once, or none. 'changed': the file is not the one that was shown. */
  'staff:use-settings': {
    input: v.strictObject({ file: fileName, stamp }),
    output: nothing,
    refusals: [...TO_FOLDER, 'changed', 'storage'],
  },
} as const;
