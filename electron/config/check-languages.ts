import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { LanguageShelf } from '#core/config/page-settings';
import { offeredLanguages } from '#core/languages';
import { type ConfigProblem, placeOf } from './config-problem';
import { nearestName } from './nearest-name';

/**
 * Whether the languages named are ones this kiosk has words for, and whether any of them may be offered. Reads the tree and
 * not the parsed config, so that it can speak even while another setting is wrong.
 */
export function checkLanguages(text: string, tree: Node, shelf: LanguageShelf): readonly ConfigProblem[] {
  const listed = findNodeAtLocation(tree, ['languages']);
  const staff = findNodeAtLocation(tree, ['staffLanguage']);
  const codes = listed?.type === 'array' ? (listed.children ?? []) : [];
  const named = staff ? [...codes, staff] : codes;
  const problems = named.flatMap((node) => unknownLanguage(text, node, shelf));
  const isClinic = findNodeAtLocation(tree, ['mode'])?.value === 'clinic';
  if (problems.length > 0 || !listed || codes.length === 0 || !isClinic) return problems;
  const offered = offeredLanguages(
    codes.map(({ value }) => String(value)),
    shelf.reviews,
    'clinic',
  );
  if (offered.length > 0) return problems;
  return [
    {
      ...placeOf(text, listed.offset),
      message:
        'none of these languages has a complete translation, signed by a reviewer and still made from the English of now, ' +
        'so mode "clinic" could offer none. Add a reviewed language, or have a review signed in locales/reviews.json.',
    },
  ];
}

function unknownLanguage(text: string, node: Node, { known }: LanguageShelf): readonly ConfigProblem[] {
  const codes = known.map(({ code }) => code);
  if (typeof node.value !== 'string' || codes.includes(node.value)) return [];
  const nearest = nearestName(node.value, codes);
  const todo = nearest ? `Did you mean "${nearest}"?` : `Use one of: ${codes.join(', ')}.`;
  return [
    {
      ...placeOf(text, node.offset),
      message: `this kiosk has no words in the language "${node.value}". ${todo}`,
    },
  ];
}
