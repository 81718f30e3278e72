import type { PageSettings } from '#core/config/page-settings';
import attract from '../../locales/en/attract.json';
import { type AttractWords, type Book, type PatientWords, type StaffWords, Words } from '../i18n/words';
import { isPseudo, PSEUDO_LANGUAGES, pseudoBook } from './pseudo-languages';

/**
 * Notes which strings a screen asks for, so that the review packet can put each beside the picture of its screen, and knows the
 * pseudo-languages. It must never change a word of a real one.
 */
export class RecordingWords extends Words {
  /** Places as in locales/, `patient:steps.S01.title`; plural forms by their base. */
  readonly places = new Set<string>();

  constructor(settings: PageSettings) {
    super(settings);
    for (const { code } of PSEUDO_LANGUAGES) this.add(code, 'attract', pseudoBook(code, attract));
  }

  override attract(language: string): AttractWords {
    return this.#recorded('attract', super.attract(language));
  }

  override patient(language: string): PatientWords {
    return this.#recorded('patient', super.patient(language));
  }

  override staff(language: string): StaffWords {
    return this.#recorded('staff', super.staff(language));
  }

  protected override async open(language: string, reader: 'patient' | 'staff'): Promise<Book> {
    if (!isPseudo(language)) return super.open(language, reader);
    return pseudoBook(language, await super.open('en', reader));
  }

  #recorded<Reader extends AttractWords | PatientWords | StaffWords>(book: string, reader: Reader): Reader {
    return new Proxy(reader, {
      apply: (target, self, [key, ...rest]: [unknown, ...unknown[]]): unknown => {
        if (typeof key === 'string') this.places.add(`${book}:${key}`);
        return Reflect.apply(target, self, [key, ...rest]);
      },
    });
  }
}
