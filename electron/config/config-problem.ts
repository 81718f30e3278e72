/** One thing wrong in the clinic config, told to the person who wrote the file. It never holds what a patient did. */
export interface ConfigProblem {
  /** From 1, as editors count; a tab is one column. */
  readonly line: number;
  readonly column: number;
  /** What is wrong, then what to do: two plain sentences. */
  readonly message: string;
}

/** `file:line:column  what is wrong. what to do.` */
export const problemLine = (file: string, { line, column, message }: ConfigProblem): string =>
  `${file}:${line}:${column}  ${message}`;

/** Where an offset into the text is. */
export function placeOf(text: string, offset: number): Pick<ConfigProblem, 'line' | 'column'> {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** A problem of the file as a whole. */
export const wholeFile = (message: string): ConfigProblem => ({ line: 1, column: 1, message });

/** In the order of the file, one per place: one slip often breaks several rules. What is missing has no place of its own. */
export const inOrder = (problems: readonly ConfigProblem[]): readonly ConfigProblem[] =>
  problems
    .filter(
      (problem, index) =>
        /^"[^"]+" is missing/.test(problem.message) ||
        problems.findIndex((other) => isSamePlace(other, problem)) === index,
    )
    .sort((a, b) => a.line - b.line || a.column - b.column);

const isSamePlace = (a: ConfigProblem, b: ConfigProblem): boolean =>
  a.line === b.line && a.column === b.column;
