import { type ManagedSettings, managedSettingsSchema } from '#core/config/managed-settings';
import { MANAGED_UPGRADING } from '#core/config/upgrade-config';
import { openSealedDocument, type SealedDocument } from '../staff/sealed-document';
import type { SealedFiles } from '../staff/sealed-files';

/** What a manager set on the screen, kept sealed. Damaged, the clinic config alone is in force. */
export type ManagedStore = SealedDocument<ManagedSettings>;

export const openManagedStore = (
  files: SealedFiles,
  note: (event: { readonly event: 'settings-damaged' }) => void,
): Promise<ManagedStore> =>
  openSealedDocument(
    files,
    { name: 'settings', upgrading: MANAGED_UPGRADING, schema: managedSettingsSchema, never: {} },
    () => note({ event: 'settings-damaged' }),
  );
