import * as v from 'valibot';
import { ACCOUNT_ROLES, type AccountRole } from '#core/staff/account';
import { openSealedDocument, type SealedDocument } from './sealed-document';
import type { SealedFiles } from './sealed-files';

/** People added on the screen, with the hash of their PIN. It must never hold a PIN or a name. */
const number = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const accountsSchema = v.strictObject({
  people: v.pipe(
    v.array(
      v.strictObject({
        id: v.pipe(v.string(), v.regex(/^[a-z]+-[0-9]+$/)),
        role: v.picklist(ACCOUNT_ROLES),
        pinHash: v.string(),
      }),
    ),
    v.readonly(),
  ),
  /** The highest number an id of this role ever had here: an id in the audit log stands for one person for ever. */
  lastNumbers: v.strictObject({ nurse: number, clinician: number, manager: number }),
});
export type KeptAccounts = v.InferOutput<typeof accountsSchema>;
export type Accounts = SealedDocument<KeptAccounts>;

export const openAccounts = (
  files: SealedFiles,
  note: (event: { readonly event: 'accounts-damaged' }) => void,
): Promise<Accounts> =>
  openSealedDocument(
    files,
    {
      name: 'accounts',
      upgrading: { version: 1, steps: {} },
      schema: accountsSchema,
      never: { people: [], lastNumbers: { nurse: 0, clinician: 0, manager: 0 } },
    },
    () => note({ event: 'accounts-damaged' }),
  );

/** The accounts with one more person, whose id is `nurse-3`: the next number that nobody here has or had. */
export function withPerson(
  kept: KeptAccounts,
  role: AccountRole,
  pinHash: string,
  taken: readonly string[],
): { readonly id: string; readonly accounts: KeptAccounts } {
  let next = kept.lastNumbers[role] + 1;
  while (taken.includes(`${role}-${next}`)) next += 1;
  const id = `${role}-${next}`;
  return {
    id,
    accounts: {
      people: [...kept.people, { id, role, pinHash }],
      lastNumbers: { ...kept.lastNumbers, [role]: next },
    },
  };
}

export const withoutPerson = (kept: KeptAccounts, id: string): KeptAccounts => ({
  ...kept,
  people: kept.people.filter((person) => person.id !== id),
});

export const withPin = (kept: KeptAccounts, id: string, pinHash: string): KeptAccounts => ({
  ...kept,
  people: kept.people.map((person) => (person.id === id ? { ...person, pinHash } : person)),
});
