// What the sections of a record are made of. The staff's language leads; the patient's own words stand beside it.
import type { PageSettings } from '#core/config/page-settings';
import type { LanguageEntry } from '#core/languages';
import type { VisitRecord } from '#core/record/record';
import type { PatientWords } from '../../i18n/words';
import type { DeskWords } from '../staff/staff-desk';

export interface RecordPaper {
  readonly record: VisitRecord;
  readonly settings: PageSettings;
  readonly desk: DeskWords;
  /** The words this patient read; null where this build has none, or they are the staff's own. */
  readonly patient: { readonly t: PatientWords; readonly language: LanguageEntry } | null;
}
