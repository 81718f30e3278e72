// A printed document as a person and a printer meet it: its pages, its letters, its words. Read with poppler; it must never be
// asked what the page meant to print.
import { execFileSync } from 'node:child_process';

const poppler = (tool: string, ...args: readonly string[]): string =>
  execFileSync(tool, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

export class Paper {
  readonly #info: string;

  constructor(readonly file: string) {
    this.#info = poppler('pdfinfo', file);
  }

  get pages(): number {
    return Number(/^Pages:\s+(\d+)/m.exec(this.#info)?.[1]);
  }

  get title(): string {
    return /^Title:\s+(.+)$/m.exec(this.#info)?.[1] ?? '';
  }

  /** Its faces that have a name. Ours are variable and go into a PDF as drawings without one; a machine's own would bring its name. */
  get namedFaces(): readonly string[] {
    return this.#faceRows().flatMap(([name = '']) => (name === '[none]' ? [] : [name]));
  }

  get faceCount(): number {
    return this.#faceRows().length;
  }

  /** Faces that are not in the file itself: another machine would draw other letters. */
  get facesOutside(): readonly string[] {
    return this.#faceRows().flatMap((row) => (row.at(-5) === 'yes' ? [] : [row.join(' ')]));
  }

  /** Faces whose letters cannot be turned into text. */
  get facesUnreadable(): readonly string[] {
    return this.#faceRows().flatMap((row) => (row.at(-3) === 'yes' ? [] : [row.join(' ')]));
  }

  /** The text of each page. */
  get sheets(): readonly string[] {
    return poppler('pdftotext', '-raw', this.file, '-').split('\f').slice(0, -1);
  }

  get text(): string {
    return this.sheets.join('\n');
  }

  /** name type encoding emb sub uni object: told from the end, because types have blanks in them. */
  #faceRows(): readonly (readonly string[])[] {
    const rows = poppler('pdffonts', this.file).trim().split('\n').slice(2);
    return rows.map((row) => row.trim().split(/\s+/));
  }
}

/** Only its letters and digits, in the shapes Unicode gives one letter: what line breaks, hyphens and joined forms leave the same. */
export const lettersOf = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}\p{M}]/gu, '');

/**
 * The letters of a sentence in no order. In Arabic a reader of PDF gives the parts of a line from right to left or from left to
 * right as it sees fit; which letters stand on the page it does know.
 */
export const bagOf = (text: string): string => [...lettersOf(text)].sort().join('');
