// The words of the take-home sheet in as many pieces as QR codes take to hold them. Pure; it must never cut a sentence.
import type { TakeHomeSection } from './take-home-words';

/** Bytes of a QR code of version 22 (105 × 105) at correction M: what phones still read from a glass and from paper. */
export const PART_BYTES = 779;

export interface CodeWords {
  /** Stands at the beginning of every part, so that each can be read alone. */
  readonly title: string;
  readonly clinic: string;
  readonly sections: readonly TakeHomeSection[];
  readonly partWords: (part: number, total: number) => string;
}

/** A section's title and those of its sentences that stand in one part. */
interface Piece {
  readonly title: string;
  readonly sentences: readonly string[];
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
const wordsOf = ({ title, sentences }: Piece): string => [title, ...sentences].join('\n');

/** The text of each code, in order; one text without a mark where one code is enough. */
export function codeParts({ title, clinic, sections, partWords }: CodeWords): readonly string[] {
  const heading = (mark: string | null): string => [title, clinic, ...(mark ? [mark] : [])].join('\n');
  const textOf = (mark: string | null, pieces: readonly Piece[]): string =>
    [heading(mark), ...pieces.map(wordsOf)].join('\n\n');
  const whole = textOf(null, sections);
  if (bytesOf(whole) <= PART_BYTES) return [whole];
  // No part's mark is longer than this one's: digits count the same in every script.
  const longest = partWords(99, 99);
  const fits = (pieces: readonly Piece[]): boolean => bytesOf(textOf(longest, pieces)) <= PART_BYTES;
  const parts = packed(sections, fits);
  return parts.map((pieces, index) => textOf(partWords(index + 1, parts.length), pieces));
}

/** A section stays whole where it can; one longer than a part goes on in the next under its title again. */
function packed(
  sections: readonly Piece[],
  fits: (pieces: readonly Piece[]) => boolean,
): readonly (readonly Piece[])[] {
  const parts: Piece[][] = [[]];
  const here = (): Piece[] => parts.at(-1) ?? [];
  for (const section of sections) {
    if (!fits([...here(), section]) && here().length > 0) parts.push([]);
    if (fits([section])) here().push(section);
    else parts.splice(-1, 1, ...pieceByPiece(section, fits).map((piece) => [piece]));
  }
  return parts;
}

function pieceByPiece(section: Piece, fits: (pieces: readonly Piece[]) => boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const sentence of section.sentences) {
    const last = pieces.at(-1);
    const longer = { ...section, sentences: [...(last?.sentences ?? []), sentence] };
    if (last && fits([longer])) pieces.splice(-1, 1, longer);
    else pieces.push({ ...section, sentences: [sentence] });
  }
  return pieces;
}
