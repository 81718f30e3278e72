import { readFile } from 'node:fs/promises';
import type { AsBuilt } from './as-built';
import { byteRange } from './byte-range';
import { PAGE_ORIGIN } from './page-address';
import { RESPONSE_HEADERS } from './response-headers';
import type { ServedFiles } from './served-files';

const NOTHING = { status: 404, headers: RESPONSE_HEADERS } as const;

/**
 * Answers the page's own scheme from the list of served files. The address is looked up as it stands, never turned into a
 * path on disk; what is not on the list is not there. Files are small (pages, fonts, clips), so each is read whole, and what is sent
 * are the very bytes that were compared with what was built: `damaged` is told of a file that differs or cannot be read.
 */
export function appProtocol(
  served: ServedFiles,
  { isAsBuilt, knows }: AsBuilt,
  damaged: (address: string) => void,
): (request: Request) => Promise<Response> {
  return async ({ method, url, headers }) => {
    if (method !== 'GET' && method !== 'HEAD') return new Response(null, { ...NOTHING, status: 405 });
    const address = pathOf(url);
    const found = url.startsWith(`${PAGE_ORIGIN}/`) ? served.get(address) : undefined;
    const bytes = found && (await readFile(found.file).catch(() => null));
    if (!found || !bytes || !isAsBuilt(address, bytes)) {
      if (found || (url.startsWith(`${PAGE_ORIGIN}/`) && knows(address))) damaged(address);
      return new Response(null, NOTHING);
    }
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
