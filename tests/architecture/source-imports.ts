import path from 'node:path';
import { type SourceFile, withoutComments } from '../support/source-files';

/** One import of a file: what it names, where that is, and whether only its types are taken. */
export interface Import {
  readonly from: string;
  readonly written: string;
  /** The file it leads to, from the root; null for a package. */
  readonly to: string | null;
  readonly typeOnly: boolean;
  /** What is taken by name. */
  readonly names: readonly string[];
}

const STATEMENT =
  /\b(?:import|export)\s+(?<type>type\s+)?(?<taken>[\w*{}\s,$]*?)\s*from\s*(?<q1>['"])(?<source>[^'"]+)\k<q1>|\bimport\s*(?:\(\s*)?(?<q2>['"])(?<bare>[^'"]+)\k<q2>/g;
/** Where an import leads whose file is not there. */
export const NOWHERE = 'nowhere';

const ENDINGS = ['', '.ts', '.tsx', '.mjs', '.json', '.css'];

/** What a file imports. Reads the text only, which is enough for one kind of style and needs no compiler. */
export function importsOf(file: SourceFile, places: ReadonlySet<string>): readonly Import[] {
  return [...withoutComments(file.text).matchAll(STATEMENT)].map(({ groups = {} }) => {
    const written = groups.source ?? groups.bare ?? '';
    const taken = (groups.taken ?? '').trim();
    const names = [...taken.matchAll(/(?:^|[{,])\s*(type\s+)?([\w$]+)/g)];
    const typeOnly = groups.type !== undefined || (/^\{/.test(taken) && names.every(([, type]) => type));
    return {
      from: file.place,
      written,
      to: placeOf(written, file.place, places),
      typeOnly: typeOnly && groups.source !== undefined,
      names: names.map(([, , name]) => name ?? ''),
    };
  });
}

/** Where an import leads: by the project's alias or from the file's own folder. */
function placeOf(written: string, from: string, places: ReadonlySet<string>): string | null {
  const bare = written.replace(/\?.*$/, '');
  const target = bare.startsWith('#core/')
    ? bare.replace('#core/', 'core/')
    : bare.startsWith('.')
      ? path.posix.join(path.posix.dirname(from), bare)
      : null;
  if (target === null) return null;
  return ENDINGS.map((ending) => target + ending).find((place) => places.has(place)) ?? NOWHERE;
}

/** The first circle of imports there is, as the places along it; null when there is none. Types cost nothing and may circle. */
export function circleIn(imports: readonly Import[]): readonly string[] | null {
  const leadsTo = new Map<string, string[]>();
  for (const { from, to, typeOnly } of imports) {
    if (to && !typeOnly) leadsTo.set(from, [...(leadsTo.get(from) ?? []), to]);
  }
  const done = new Set<string>();
  const visit = (place: string, trail: readonly string[]): readonly string[] | null => {
    if (trail.includes(place)) return [...trail.slice(trail.indexOf(place)), place];
    if (done.has(place)) return null;
    for (const next of leadsTo.get(place) ?? []) {
      const circle = visit(next, [...trail, place]);
      if (circle) return circle;
    }
    done.add(place);
    return null;
  };
  for (const place of leadsTo.keys()) {
    const circle = visit(place, []);
    if (circle) return circle;
  }
  return null;
}
