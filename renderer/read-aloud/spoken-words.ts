/** One clip of a language, and how long its sentences take. */
export interface Clip {
  /** Where the kiosk's own protocol serves it. */
  readonly address: string;
  readonly seconds: number;
  /** For each sentence after the first: when it begins (seconds), and at which letter of the text. */
  readonly marks: readonly (readonly [seconds: number, letter: number])[];
}

/** What `npm run render-audio` writes for a language (electron/audio/render-language.mjs), as far as the page needs it. */
export interface ClipManifest {
  readonly language: string;
  /** What stands on the screen, values in braces, and the clips that say it; `{{name}}`: there goes the value's own clip. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
  readonly clips: Readonly<
    Record<string, { readonly seconds: number; readonly marks?: readonly (readonly [number, number])[] }>
  >;
}

/** These are told digit by digit, as one dials them; every other number is a number. */
const DIALLED = new Set(['emergencyNumber', 'clinicPhone', 'afterHoursPhone']);
const HOLE = /\{\{(\w+)\}\}/;
/** What can stand in a hole: a telephone number with all its signs (and marks of direction), a number, or words. */
const DIALLED_SHAPE = '([0-9+()./\\s\\u2066-\\u2069\\u200e\\u200f-]+?)';
const shapeOf = (name: string): string =>
  DIALLED.has(name) ? DIALLED_SHAPE : name === 'picture' ? '(.+?)' : '(\\d+)';
/** How the screens put several strings into one line. */
const BETWEEN = ' · ';

interface Template {
  readonly shape: RegExp;
  readonly names: readonly string[];
  readonly parts: readonly string[];
}

/**
 * Finds the clips for what stands on the screen, by its very words: what is said cannot drift from what is read. A text without clips
 * is never spoken half.
 */
export class SpokenWords {
  readonly language: string;
  readonly #manifest: ClipManifest;
  readonly #templates: readonly Template[];

  constructor(manifest: ClipManifest) {
    this.language = manifest.language;
    this.#manifest = manifest;
    this.#templates = Object.entries(manifest.texts)
      .filter(([text]) => HOLE.test(text))
      .map(([text, parts]) => templateOf(text, parts));
  }

  /** The clips that say this text; null when a part of it has none. */
  clipsFor(text: string): readonly Clip[] | null {
    const words = text.trim();
    if (words === '') return [];
    return (
      this.#whole(words) ?? this.#withValues(words) ?? this.#inParts(words) ?? this.#withNumberBehind(words)
    );
  }

  #whole(words: string): readonly Clip[] | null {
    const parts = this.#manifest.texts[words];
    if (!parts || HOLE.test(words)) return null;
    return parts.map((name) => this.#clip(name));
  }

  #withValues(words: string): readonly Clip[] | null {
    for (const { shape, names, parts } of this.#templates) {
      const found = shape.exec(words);
      if (!found) continue;
      const values = new Map(names.map((name, index) => [name, found[index + 1] ?? '']));
      const clips = parts.map((part) => {
        const name = HOLE.exec(part)?.[1];
        return name === undefined ? [this.#clip(part)] : this.#value(name, values.get(name) ?? '');
      });
      if (clips.every((each) => each !== null)) return clips.flat();
    }
    return null;
  }

  /** A number as one, a telephone number digit by digit, words by their own clip. */
  #value(name: string, value: string): readonly Clip[] | null {
    if (!DIALLED.has(name)) return this.clipsFor(value);
    const digits = [...value].filter((sign) => /[0-9+]/.test(sign)).map((sign) => this.#whole(sign));
    return digits.length > 0 && digits.every((each) => each !== null) ? digits.flat() : null;
  }

  #inParts(words: string): readonly Clip[] | null {
    if (!words.includes(BETWEEN)) return null;
    const clips = words.split(BETWEEN).map((part) => this.clipsFor(part));
    return clips.every((each) => each !== null) ? clips.flat() : null;
  }

  /** "Size of the words 3". */
  #withNumberBehind(words: string): readonly Clip[] | null {
    const [, before, number] = /^(.+) (\d{1,2})$/.exec(words) ?? [];
    if (!before || !number) return null;
    const [name, value] = [this.#whole(before), this.#whole(number)];
    return name && value ? [...name, ...value] : null;
  }

  #clip(name: string): Clip {
    const { seconds = 0, marks = [] } = this.#manifest.clips[name] ?? {};
    return { address: `/audio/${this.language}/${name}.opus`, seconds, marks };
  }
}

const shapeOfPiece = (piece: string): string => {
  const name = HOLE.exec(piece)?.[1];
  return name === undefined ? escaped(piece) : shapeOf(name);
};

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

function templateOf(text: string, parts: readonly string[]): Template {
  const pieces = text.split(/(\{\{\w+\}\})/);
  const names = pieces.flatMap((piece) => HOLE.exec(piece)?.[1] ?? []);
  const shape = pieces.map((piece) => shapeOfPiece(piece)).join('');
  return { shape: new RegExp(`^${shape}$`), names, parts };
}
