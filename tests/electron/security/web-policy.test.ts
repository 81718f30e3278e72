import { describe, expect, it } from 'vitest';
import { isWithin, PAGE_ORIGIN, pageAddress } from '../../../electron/security/page-address';
import { mayHave, PERMISSIONS } from '../../../electron/security/permissions';
import { RESPONSE_HEADERS } from '../../../electron/security/response-headers';
import { hardenCommandLine } from '../../../electron/security/switches';

describe('permissions', () => {
  it.each(Object.entries(PERMISSIONS))('%s has a reason for its answer', (name, { allowed, why }) => {
    expect(why.length).toBeGreaterThan(10);
    expect(mayHave(name)).toBe(allowed);
  });

  it('grants a patient nothing that reaches out of the page', () => {
    const granted = Object.keys(PERMISSIONS).filter(mayHave);
    expect(granted).toEqual([]);
  });

  it.each(['something-new', '__proto__', 'constructor', 'toString', ''])(
    '%j is refused as unknown',
    (name) => {
      expect(mayHave(name)).toBe(false);
    },
  );
});

describe('the content security policy', () => {
  const policy = new Map(
    (RESPONSE_HEADERS['Content-Security-Policy'] ?? '').split('; ').map((line) => {
      const [name = '', ...values] = line.split(' ');
      return [name, values.join(' ')];
    }),
  );

  it('begins with nothing and lets the page reach nobody', () => {
    for (const name of [
      'default-src',
      'connect-src',
      'worker-src',
      'frame-src',
      'base-uri',
      'form-action',
      'frame-ancestors',
    ])
      expect(policy.get(name), name).toBe("'none'");
  });

  it('takes scripts, styles, pictures, fonts and sound from our own files only', () => {
    for (const name of ['script-src', 'style-src', 'img-src', 'font-src', 'media-src'])
      expect(policy.get(name), name).toBe("'self'");
  });

  it('opens no dialog, window, form or download: window.print() would hang the kiosk', () => {
    expect(policy.get('sandbox')).toBe('allow-scripts allow-same-origin');
  });

  it('has no exception anywhere', () => {
    expect([...policy.values()].join(' ')).not.toMatch(/unsafe|data:|blob:|https?:|\*/);
  });
});

describe('where requests may go', () => {
  it('to the page itself and to nothing that looks like it', () => {
    const { origins } = pageAddress(undefined, false);
    expect(isWithin(`${PAGE_ORIGIN}/assets/a.js`, origins)).toBe(true);
    for (const url of [
      'kiosk://page.evil/a',
      'kiosk://pages/a',
      'https://example.com/',
      'http://localhost:5173/',
      'file:///etc/passwd',
      'data:text/html,x',
      'ws://page/',
      '',
    ])
      expect(isWithin(url, origins), url).toBe(false);
  });

  it('to the dev server only when one is named and nothing is packaged', () => {
    const server = 'http://localhost:5173/';
    expect(pageAddress(server, false)).toMatchObject({ start: server, isDevelopment: true });
    expect(pageAddress(server, true)).toMatchObject({
      start: `${PAGE_ORIGIN}/index.html`,
      isDevelopment: false,
    });
    expect(pageAddress('nonsense', false)).toMatchObject({ isDevelopment: false });
    expect(isWithin('http://localhost:51730/', pageAddress(server, false).origins)).toBe(false);
  });
});

describe('the page that is drawn for paper', () => {
  it('has one address of ours, without a word that somebody could add to', () => {
    const { document, origins } = pageAddress(undefined, false);
    expect(document).toBe(`${PAGE_ORIGIN}/document.html`);
    expect(isWithin(document, origins)).toBe(true);
    expect(pageAddress('http://localhost:5173/', true).document).toBe(document);
  });

  it('comes from the dev server only when the page on the glass does', () => {
    expect(pageAddress('http://localhost:5173/', false).document).toBe('http://localhost:5173/document.html');
    expect(pageAddress('nonsense', false).document).toBe(`${PAGE_ORIGIN}/document.html`);
  });
});

describe('the command line', () => {
  function hardened(given: readonly string[], inspectorOpen: boolean): ReadonlyMap<string, string> {
    const switches = new Map(given.map((name) => [name, '']));
    hardenCommandLine(
      {
        appendSwitch: (name, value = '') => void switches.set(name, value),
        removeSwitch: (name) => void switches.delete(name),
      },
      { inspectorOpen, isDevelopment: false },
    );
    return switches;
  }
  const DEBUGGING = ['remote-debugging-port', 'remote-debugging-pipe'];

  it('loses what would let somebody take the page over', () => {
    const left = hardened([...DEBUGGING, 'no-sandbox'], false);
    for (const name of DEBUGGING) expect(left.has(name)).toBe(false);
    expect(left.has('no-sandbox')).toBe(true);
  });

  it("keeps it only where Node's own inspector already listens, as in a test build", () => {
    expect([...hardened(DEBUGGING, true).keys()]).toEqual(expect.arrayContaining(DEBUGGING));
  });

  it('finds no name in any network', () => {
    expect(hardened([], false).get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
  });
});
