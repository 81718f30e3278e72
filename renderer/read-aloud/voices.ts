import { type ClipManifest, SpokenWords } from './spoken-words';

/** One chunk per language, fetched when somebody first wants to listen in it. */
const manifests = import.meta.glob<ClipManifest>('../../assets/audio/*/manifest.json', { import: 'default' });

/** The voices there are, by language. A language without one says so; it never borrows another's. */
export class Voices {
  readonly #loaded = new Map<string, SpokenWords>();

  /** Whether this language can be heard at all. */
  has(language: string): boolean {
    return `../../assets/audio/${language}/manifest.json` in manifests;
  }

  /** What is loaded already; undefined: not yet, or no voice. */
  now(language: string): SpokenWords | undefined {
    return this.#loaded.get(language);
  }

  /** Loads a language's voice; undefined when it has none. */
  async load(language: string): Promise<SpokenWords | undefined> {
    const open = manifests[`../../assets/audio/${language}/manifest.json`];
    if (!open || this.#loaded.has(language)) return this.#loaded.get(language);
    const voice = new SpokenWords(await open());
    this.#loaded.set(language, voice);
    return voice;
  }
}
