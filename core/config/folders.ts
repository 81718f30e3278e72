import * as v from 'valibot';
import { wholePath } from './fields';

/** Where sealed records and the audit log are laid as files for the clinic's own system; it is the clinic's to protect. */
export const records = v.strictObject(
  { folder: v.optional(v.nullable(wholePath('records.folder', 'folder')), null) },
  'records must be a group of settings. Write it as "records": { "folder": "/srv/records" }.',
);

/** Where a manager saves what an IT person asks for, and finds settings to take over: as a rule a stick of the IT person's own. */
export const transfer = v.strictObject(
  { folder: v.optional(v.nullable(wholePath('transfer.folder', 'folder')), null) },
  'transfer must be a group of settings. Write it as "transfer": { "folder": "/media/transfer/kiosk" }.',
);

/** Patients' records must not go home on a stick, and whoever may lay files among the records must not set the kiosk by it. */
export function areApart(one: string, other: string): boolean {
  const [a = '', b = ''] = [one, other].map((path) => `${path.replaceAll('\\', '/').replace(/\/+$/, '')}/`);
  return !a.startsWith(b) && !b.startsWith(a);
}
