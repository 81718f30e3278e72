import { createInstance, type i18n, type TFunction } from 'i18next';
import type { PageSettings } from '#core/config/page-settings';

/** The words of one language for one reader. */
export type PatientWords = TFunction<'patient'>;
export type StaffWords = TFunction<'staff'>;
export type AttractWords = TFunction<'attract'>;

export type Book = Readonly<Record<string, unknown>>;

/** The few words of the first screens, in every language at once and without waiting. */
const attractBooks = import.meta.glob<Book>('../../locales/*/attract.json', {
  eager: true,
  import: 'default',
});
/** One chunk per language and reader, loaded when it is needed. */
const books = import.meta.glob<Book>('../../locales/*/{patient,staff}.json', { import: 'default' });

/**
 * All words a person reads, by language. There is no fallback to another language: a language is complete or not offered
 * (tests/locales), and English in the middle of a Spanish visit would be a fault nobody sees.
 */
export class Words {
  readonly #i18n: i18n = createInstance();
  readonly #loaded = new Set<string>();

  constructor(settings: PageSettings) {
    const { emergencyNumber, phone, afterHoursPhone } = settings.clinic;
    void this.#i18n.init({
      lng: settings.staffLanguage,
      fallbackLng: false,
      ns: ['attract', 'patient', 'staff'],
      defaultNS: 'patient',
      initAsync: false,
      resources: {},
      interpolation: {
        escapeValue: false,
        defaultVariables: { emergencyNumber, clinicPhone: phone, afterHoursPhone },
      },
    });
    for (const [path, book] of Object.entries(attractBooks)) {
      this.add(languageOf(path), 'attract', book);
    }
  }

  /** Loads what a patient in this language reads; resolves at once when it is there already. */
  loadPatient(language: string): Promise<void> {
    return this.#load(language, 'patient');
  }

  /** Loads what staff in this language read. */
  loadStaff(language: string): Promise<void> {
    return this.#load(language, 'staff');
  }

  has(language: string): boolean {
    return this.#loaded.has(`${language}/patient`);
  }

  /** Every letter that a patient's words in this language are written with. */
  lettersOf(language: string): string {
    return [...new Set(JSON.stringify(this.#i18n.getResourceBundle(language, 'patient')))].join('');
  }

  attract(language: string): AttractWords {
    return this.#i18n.getFixedT(language, 'attract');
  }

  patient(language: string): PatientWords {
    return this.#i18n.getFixedT(language, 'patient');
  }

  staff(language: string): StaffWords {
    return this.#i18n.getFixedT(language, 'staff');
  }

  async #load(language: string, reader: 'patient' | 'staff'): Promise<void> {
    const name = `${language}/${reader}`;
    if (this.#loaded.has(name)) return;
    this.add(language, reader, await this.open(language, reader));
    this.#loaded.add(name);
  }

  protected add(language: string, reader: 'attract' | 'patient' | 'staff', book: Book): void {
    this.#i18n.addResourceBundle(language, reader, book);
  }

  protected open(language: string, reader: 'patient' | 'staff'): Promise<Book> {
    const open = books[`../../locales/${language}/${reader}.json`];
    if (!open) throw new Error(`no words for ${language}/${reader}`);
    return open();
  }
}

const languageOf = (path: string): string => path.split('/').at(-2) ?? '';
