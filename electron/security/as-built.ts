import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';

/**
 * Knows the files that were built by their SHA-256, so that a damaged or carelessly changed one is never shown, spoken or run. The list
 * is in the main module: it stops nobody who can change that as well.
 */
export interface AsBuilt {
  /** Whether these bytes were built under this name: an address of the page's protocol, or a place like `preload/preload.cjs`. */
  isAsBuilt(name: string, bytes: Uint8Array): boolean;
  /** Whether a file of this name was built, whether it is there or not. */
  knows(name: string): boolean;
}

/** With a dev server, files come and go. */
export const ANYTHING_GOES: AsBuilt = { isAsBuilt: () => true, knows: () => false };

const CLIP = /^\/audio\/([A-Za-z-]+)\/([^/]+)$/;
const listSchema = v.record(v.string(), v.string());

/** `list` is what the build wrote (list-what-was-built.mjs), `here` the folder of the main module. No list knows no file. */
export function openAsBuilt(list: string, here: string): AsBuilt {
  const known = readList(list);
  const clips = new Map<string, ReadonlyMap<string, string>>();
  const clipsOf = (language: string): ReadonlyMap<string, string> => {
    const read = clips.get(language) ?? readClips(language);
    clips.set(language, read);
    return read;
  };
  const readClips = (language: string): ReadonlyMap<string, string> => {
    try {
      const bytes = readFileSync(path.join(here, 'clips', `${language}.json`));
      if (known.get(`main/clips/${language}.json`) !== hashOf(bytes)) return new Map();
      return readList(bytes.toString('utf8'));
    } catch {
      return new Map();
    }
  };
  const wanted = (name: string): string | undefined => {
    const [, language, clip] = CLIP.exec(name) ?? [];
    return language && clip ? clipsOf(language).get(clip) : known.get(name);
  };
  return {
    isAsBuilt: (name, bytes) => wanted(name) === hashOf(bytes),
    knows: (name) => wanted(name) !== undefined,
  };
}

function readList(text: string): ReadonlyMap<string, string> {
  try {
    return new Map(Object.entries(v.parse(listSchema, JSON.parse(text))));
  } catch {
    return new Map();
  }
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64url');
