import { readFile } from 'node:fs/promises';
import { byteRange } from './byte-range';
import { PAGE_ORIGIN } from './page-address';
import { RESPONSE_HEADERS } from './response-headers';
import type { ServedFiles } from './served-files';

const NOTHING = { status: 404, headers: RESPONSE_HEADERS } as const;

/**
 * Answers the page's own scheme from the list of served files. The address is looked up as it stands, never turned into a
 * path on disk; what is not on the list is not there. Files are small (pages, fonts, clips), so each is read whole.
 */
export function appProtocol(served: ServedFiles): (request: Request) => Promise<Response> {
  return async ({ method, url, headers }) => {
    if (method !== 'GET' && method !== 'HEAD') return new Response(null, { ...NOTHING, status: 405 });
    const found = url.startsWith(`${PAGE_ORIGIN}/`) && served.get(pathOf(url));
    if (!found) return new Response(null, NOTHING);
    const bytes = await readFile(found.file);
    const range = byteRange(headers.get('range'), bytes.length);
    const common = { ...RESPONSE_HEADERS, 'Content-Type': found.type, 'Accept-Ranges': 'bytes' };
    if (range.kind === 'unsatisfiable')
      return new Response(null, {
        status: 416,
        headers: { ...common, 'Content-Range': `bytes */${bytes.length}` },
      });
    const part = range.kind === 'part' ? bytes.subarray(range.first, range.last + 1) : bytes;
    return new Response(method === 'HEAD' ? null : part, {
      status: range.kind === 'part' ? 206 : 200,
      headers: {
        ...common,
        'Content-Length': String(part.length),
        ...(range.kind === 'part'
          ? { 'Content-Range': `bytes ${range.first}-${range.last}/${bytes.length}` }
          : {}),
      },
    });
  };
}

/** The part of the address after the origin, without query and fragment. */
const pathOf = (url: string): string => url.slice(PAGE_ORIGIN.length).replace(/[?#].*$/, '');
