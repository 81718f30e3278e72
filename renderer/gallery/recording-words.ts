import type { AttractWords, PatientWords, StaffWords } from '../i18n/words';
import { Words } from '../i18n/words';

/**
 * Notes which strings a screen asks for, so that the review packet can put each beside the picture of its screen. It must never
 * change a word.
 */
export class RecordingWords extends Words {
  /** Places as in locales/, `patient:steps.S01.title`; plural forms by their base. */
  readonly places = new Set<string>();

  override attract(language: string): AttractWords {
    return this.#recorded('attract', super.attract(language));
  }

  override patient(language: string): PatientWords {
    return this.#recorded('patient', super.patient(language));
  }

  override staff(language: string): StaffWords {
    return this.#recorded('staff', super.staff(language));
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
