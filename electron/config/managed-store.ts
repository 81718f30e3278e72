import { type ManagedSettings, managedSettingsSchema } from '#core/config/managed-settings';
import { openSealedDocument, type SealedDocument } from '../staff/sealed-document';
import type { SealedFiles } from '../staff/sealed-files';

/** What a manager set on the screen, kept sealed. Damaged, the clinic config alone is in force. */
export type ManagedStore = SealedDocument<ManagedSettings>;

export const openManagedStore = (
  files: SealedFiles,
  note: (event: { readonly event: 'settings-damaged' }) => void,
): Promise<ManagedStore> =>
  openSealedDocument(files, { name: 'settings', version: 1, schema: managedSettingsSchema, never: {} }, () =>
    note({ event: 'settings-damaged' }),
  );
