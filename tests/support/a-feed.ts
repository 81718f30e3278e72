// A clinic's update server as it really is: files over HTTP, signed as the shipped script signs (tests/electron/updates/sign-update.test.ts
// holds the two together). It must never answer by itself what was not laid there.
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import fs from 'node:fs';
import http, { type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';

export const FEED_NAME = process.arch === 'x64' ? 'latest-linux.yml' : `latest-linux-${process.arch}.yml`;

export interface Feed {
  readonly folder: string;
  readonly address: string;
  readonly publicKey: string;
  /** The paths that were asked for, in order. */
  readonly asked: string[];
  /** What is sent with each request. */
  readonly headers: http.IncomingHttpHeaders[];
  /** Lays a program there and a feed that offers it, signed. */
  offers(version: string, program: string, change?: (feed: string) => string): void;
  /** Signs the feed that lies there, as the file of this name. */
  signs(as?: { readonly key?: KeyObject; readonly name?: string }): void;
  /** From now on something else answers. */
  answersWith(listener: RequestListener): void;
  /** The folder as it is, over HTTP. */
  readonly plainly: RequestListener;
  close(): Promise<void>;
}

export async function aFeed(): Promise<Feed> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kiosk-feed-'));
  const file = path.join(folder, FEED_NAME);
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const signs: Feed['signs'] = ({ key = privateKey, name = FEED_NAME } = {}) => {
    const said = Buffer.concat([Buffer.from(`beforehand update feed\n${name}\n`), fs.readFileSync(file)]);
    fs.writeFileSync(`${file}.sig`, `${sign(null, said, key).toString('base64')}\n`);
  };
  const asked: string[] = [];
  const headers: http.IncomingHttpHeaders[] = [];
  const plainly: RequestListener = ({ url = '/' }, answer) => {
    const wanted = path.join(folder, path.basename(url));
    if (fs.existsSync(wanted)) answer.end(fs.readFileSync(wanted));
    else answer.writeHead(404).end();
  };
  let listener = plainly;
  const server = http.createServer((request, answer) => {
    asked.push(request.url ?? '');
    headers.push(request.headers);
    listener(request, answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    folder,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/kiosk/`,
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64'),
    asked,
    headers,
    plainly,
    offers(version, program, change = (feed) => feed) {
      const name = `beforehand-${version}.AppImage`;
      fs.writeFileSync(path.join(folder, name), program);
      const sha512 = createHash('sha512').update(program).digest('base64');
      const entry = `  - url: ${name}\n    sha512: ${sha512}\n    size: ${Buffer.byteLength(program)}\n`;
      const feed = `version: ${version}\nfiles:\n${entry}path: ${name}\nsha512: ${sha512}\nreleaseDate: '2027-01-02'\n`;
      fs.writeFileSync(file, change(feed));
      signs();
    },
    signs,
    answersWith(other) {
      listener = other;
    },
    async close() {
      server.closeAllConnections();
      if (server.listening) await new Promise((resolve) => server.close(resolve));
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Stands for an AppImage, which only its packager can make: unpacks itself when asked, into a program that does `what`. */
export const anAppImage = (what: string): string => `#!/bin/sh
[ "$1" = --appimage-extract ] || exit 64
mkdir squashfs-root
cat >squashfs-root/beforehand <<'END'
#!/bin/sh
${what}
END
chmod 755 squashfs-root/beforehand
`;
