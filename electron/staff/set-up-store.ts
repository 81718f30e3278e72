import { setUpProgressSchema } from '#core/contract/set-up-channels';
import { NOT_BEGUN, type SetUpProgress } from '#core/staff/set-up';
import { openSealedDocument, type SealedDocument } from './sealed-document';
import type { SealedFiles } from './sealed-files';

/** How far the set-up is, kept sealed so that a power cut loses no step. */
export type SetUpStore = SealedDocument<SetUpProgress>;

export const openSetUpStore = (
  files: SealedFiles,
  note: (event: { readonly event: 'set-up-damaged' }) => void,
): Promise<SetUpStore> =>
  openSealedDocument(
    files,
    { name: 'set-up', upgrading: { version: 1, steps: {} }, schema: setUpProgressSchema, never: NOT_BEGUN },
    () => note({ event: 'set-up-damaged' }),
  );
