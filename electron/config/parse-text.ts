import {
  type Node,
  type ParseError,
  type ParseErrorCode,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { type ConfigProblem, placeOf, wholeFile } from './config-problem';

/** The file as a tree whose every node knows its place. With problems, the tree may be partial or missing. */
export interface ParsedText {
  readonly tree: Node | undefined;
  readonly problems: readonly ConfigProblem[];
}

/** What the parser found, in the words of somebody with an editor open. */
const SYNTAX: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this word is not in quotes. Put it in double quotes.',
  InvalidNumberFormat: 'this is not a number. Write digits, with a point for decimals.',
  PropertyNameExpected: 'the name of a setting is missing here. Write it in double quotes.',
  ValueExpected: 'a value is missing here. Write one, or take the name out.',
  ColonExpected: 'a colon is missing here. Write "name": value.',
  CommaExpected: 'a comma is missing before this. Add it.',
  CloseBraceExpected: 'a closing brace is missing. Add } here.',
  CloseBracketExpected: 'a closing bracket is missing. Add ] here.',
  EndOfFileExpected: 'the settings have ended before this. Take out what follows.',
  InvalidCommentToken: 'this comment is not one. Begin it with // or enclose it in /* and */.',
  UnexpectedEndOfComment: 'this comment does not end. Add */ after it.',
  UnexpectedEndOfString: 'this text does not end. Add the closing double quote on the same line.',
  UnexpectedEndOfNumber: 'this number does not end. Complete it.',
  InvalidUnicode: 'this \\u code is not complete. Write four hexadecimal digits after \\u.',
  InvalidEscapeCharacter:
    'a backslash stands before a character it cannot escape. Write \\\\ for a backslash.',
  InvalidCharacter: 'this character may not stand in a text. Take it out, or write it as \\u and its code.',
};

/** JSON with comments and trailing commas, as people write settings. */
export function parseText(text: string): ParsedText {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false });
  const problems = withoutEchoes(errors).map(({ error, offset }) => ({
    ...placeOf(text, offset),
    message: SYNTAX[printParseErrorCode(error)] ?? 'this cannot be read. Compare it with the example.',
  }));
  if (!tree && problems.length === 0)
    return { tree, problems: [wholeFile('the file holds no settings. Copy the example from the manual.')] };
  return { tree, problems };
}

/** One slip makes the parser report several: a word without quotes is also "no value", an unclosed group also "no name". */
const withoutEchoes = (errors: readonly ParseError[]): readonly ParseError[] =>
  errors.filter(({ error, offset }, index) => {
    const before = errors[index - 1];
    const isEcho = before && named(before.error, 'InvalidSymbol') && named(error, 'ValueExpected');
    const isUnclosed =
      !named(error, ...CLOSING) &&
      errors.some((other) => other.offset === offset && named(other.error, ...CLOSING));
    return !isEcho && !isUnclosed;
  });

const CLOSING = ['CloseBraceExpected', 'CloseBracketExpected'] as const;

const named = (code: ParseErrorCode, ...names: readonly string[]): boolean =>
  names.includes(printParseErrorCode(code));
