import { findNodeAtLocation, getNodeValue, type Node } from 'jsonc-parser';
import * as v from 'valibot';
import type { ClinicConfig, clinicConfigSchema, settingsFileSchema } from '#core/config/clinic-config';
import { ok, type Result, refuse } from '#core/result';
import { type ConfigProblem, placeOf, wholeFile } from './config-problem';

const NOT_A_GROUP = 'the file must hold one group of settings. Begin it with { and end it with }.';

/** A clinic config a kiosk starts with, or a file of settings that a running one takes over. */
export type ConfigSchema = typeof clinicConfigSchema | typeof settingsFileSchema;

type Issue = v.InferIssue<typeof clinicConfigSchema>;

/** Parses the tree by the schema; each issue is told at the value it is about, or where the missing value should stand. */
export function checkValues(
  text: string,
  tree: Node,
  schema: ConfigSchema,
): Result<ClinicConfig, readonly ConfigProblem[]> {
  if (tree.type !== 'object') return refuse([wholeFile(NOT_A_GROUP)]);
  const parsed = v.safeParse(schema, getNodeValue(tree));
  if (parsed.success) return ok(parsed.output);
  const problems = parsed.issues
    .filter((issue) => !isUnknownName(issue))
    .map((issue) => ({ ...placeOf(text, placeFor(tree, pathOf(issue))), message: messageOf(issue) }));
  return refuse(problems);
}

/** Unknown names are told by check-names, which finds all of them and knows what was meant. */
const isUnknownName = (issue: Issue): boolean => issue.type === 'strict_object' && issue.expected === 'never';

const pathOf = (issue: Issue): (string | number)[] =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

function messageOf(issue: Issue): string {
  if (issue.type !== 'strict_object' || issue.path?.at(-1)?.origin !== 'key') return issue.message;
  const path = pathOf(issue).map(String);
  return `"${path.at(-1)}" is missing${path.length > 1 ? ` in ${path.slice(0, -1).join('.')}` : ''}. Add it; the manual shows an example.`;
}

/** The value itself, or the innermost group that exists on the way to it. */
function placeFor(tree: Node, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node.offset;
  }
  return tree.offset;
}
