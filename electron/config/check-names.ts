import type { Node } from 'jsonc-parser';
import { type ConfigProblem, placeOf } from './config-problem';
import { nearestName } from './nearest-name';

/** What of a schema says which names may stand where; wrappers (optional, nullable) lead to what they wrap. */
export interface NamedShape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, NamedShape>>;
  readonly item?: NamedShape;
  readonly wrapped?: NamedShape;
  /** What the schema says to a value of the wrong kind. */
  readonly message?: unknown;
}

/** Every name that is unknown or stands twice. JSON would silently take the last of two, and the schema stops at the first. */
export function checkNames(text: string, node: Node, shape: NamedShape): readonly ConfigProblem[] {
  const inner = unwrap(shape);
  const { entries } = inner;
  if (node.type === 'array') {
    // The schema takes a list for a group whose names are 0, 1, 2, and an empty one for a group that leaves everything out.
    if (entries && typeof inner.message === 'string')
      return [{ ...placeOf(text, node.offset), message: inner.message }];
    return (node.children ?? []).flatMap((child) => (inner.item ? checkNames(text, child, inner.item) : []));
  }
  if (node.type !== 'object' || !entries) return [];
  const seen = new Set<string>();
  return (node.children ?? []).flatMap(({ children: [key, value] = [] }) => {
    if (!key) return [];
    const name = String(key.value);
    const problem = nameProblem(name, seen.has(name), Object.keys(entries));
    seen.add(name);
    if (problem) return [{ ...placeOf(text, key.offset), message: problem }];
    const next = entries[name];
    return value && next ? checkNames(text, value, next) : [];
  });
}

function nameProblem(name: string, again: boolean, known: readonly string[]): string | null {
  if (!known.includes(name)) {
    const nearest = nearestName(name, known);
    const todo = nearest ? `Did you mean "${nearest}"?` : `Take it out, or use one of: ${known.join(', ')}.`;
    return `there is no setting "${name}" here. ${todo}`;
  }
  return again ? `"${name}" stands here twice. Take one of them out.` : null;
}

function unwrap(shape: NamedShape): NamedShape {
  let inner = shape;
  while (inner.wrapped) inner = inner.wrapped;
  return inner;
}
