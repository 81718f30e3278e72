import path from 'node:path';

/**
 * What lies in the store's folder for one visit. The name is the visit's random id and nothing else: a folder listing tells
 * how many visits there were and when, never what was said in them.
 */
export const VISIT_FILE_KINDS = ['key', 'head', 'journal', 'record', 'ending'] as const;
export type VisitFileKind = (typeof VISIT_FILE_KINDS)[number];

/** Where a visit's file of this kind is. `ending` is an empty mark: this visit is being destroyed, finish it. */
export const visitFile = (folder: string, visitId: string, kind: VisitFileKind): string =>
  path.join(folder, `${visitId}.${kind}`);

const NAME = new RegExp(`^([0-9a-f-]{36})\\.(${VISIT_FILE_KINDS.join('|')})(\\.new)?$`);

/** The kinds of files found for each visit, from a folder listing. A file that is not ours is left alone. */
export function filesByVisit(names: readonly string[]): ReadonlyMap<string, ReadonlySet<VisitFileKind>> {
  const found = new Map<string, Set<VisitFileKind>>();
  for (const name of names) {
    const [, visitId, kind, unfinished] = NAME.exec(name) ?? [];
    if (visitId === undefined) continue;
    const kinds = found.get(visitId) ?? new Set<VisitFileKind>();
    found.set(visitId, kinds);
    const known = VISIT_FILE_KINDS.find((one) => one === kind);
    if (known && unfinished === undefined) kinds.add(known);
  }
  return found;
}
