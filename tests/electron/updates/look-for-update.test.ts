// The whole way of an update to the disk: a real server, real signatures, the real electron-updater.
import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import fs from 'node:fs';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetDownload, lookForUpdate } from '../../../electron/updates/look-for-update';
import { aFeed, FEED_NAME, type Feed } from '../../support/a-feed';

const PROGRAM = `#!/bin/sh\n# ${'a program '.repeat(30_000)}`;
const NEWER = 'beforehand-1.3.0.AppImage';

let feed: Feed;
let folder = '';
beforeEach(async () => {
  feed = await aFeed();
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kiosk-updates-'));
  feed.offers('1.3.0', PROGRAM);
});
afterEach(async () => {
  await feed.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const look = (
  change: Partial<Parameters<typeof lookForUpdate>[0]['settings']> = {},
  refused: string[] = [],
) =>
  lookForUpdate({
    settings: { feed: feed.address, publicKey: feed.publicKey, authority: null, ...change },
    running: { version: '1.2.9', refused },
    folder,
  });

/** Everything that was left of a download, by name. */
const leftOver = (): readonly string[] =>
  fs
    .readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.includes('AppImage'));

const served = (name: string): string => path.join(feed.folder, name);

describe('a newer program, signed', () => {
  it('is downloaded whole, and the server learns nothing of the machine', async () => {
    const found = await look();
    expect(found).toEqual({ ok: true, value: { version: '1.3.0', file: expect.any(String) } });
    if (found.ok) expect(fs.readFileSync(found.value.file, 'utf8')).toBe(PROGRAM);
    expect(feed.asked).toEqual([`/kiosk/${FEED_NAME}`, `/kiosk/${FEED_NAME}.sig`, `/kiosk/${NEWER}`]);
    for (const sent of feed.headers)
      expect(Object.keys(sent).sort()).toEqual([
        'accept',
        'cache-control',
        'connection',
        'host',
        'user-agent',
      ]);
    await forgetDownload(folder);
    expect(leftOver()).toEqual([]);
  });

  it('is not downloaded again when it lies there already', async () => {
    await look();
    expect(await look()).toMatchObject({ ok: true });
    expect(feed.asked.filter((asked) => asked.endsWith('.AppImage'))).toHaveLength(1);
  });
});

describe('what is not taken, and leaves nothing behind', () => {
  const refusals: Readonly<Record<string, readonly [code: string, () => void]>> = {
    'the version that runs': ['none', () => feed.offers('1.2.9', PROGRAM)],
    'an older version, well signed': ['feed-older', () => feed.offers('1.2.8', PROGRAM)],
    'a version with a word behind it': ['feed-unreadable', () => feed.offers('1.3.0-beta.1', PROGRAM)],
    'a feed changed by one letter': [
      'signature-wrong',
      () =>
        fs.writeFileSync(
          served(FEED_NAME),
          fs.readFileSync(served(FEED_NAME), 'utf8').replace('1.3.0', '1.3.1'),
        ),
    ],
    'a feed signed with another key': [
      'signature-wrong',
      () => feed.signs({ key: generateKeyPairSync('ed25519').privateKey }),
    ],
    'a signature that is none': [
      'signature-wrong',
      () => fs.writeFileSync(served(`${FEED_NAME}.sig`), 'good'),
    ],
    'no signature': ['server-answer', () => fs.rmSync(served(`${FEED_NAME}.sig`))],
    'the feed of another system, well signed': ['signature-wrong', () => feed.signs({ name: 'latest.yml' })],
    'a feed that leads to another folder': [
      'feed-unreadable',
      () => feed.offers('1.3.0', PROGRAM, (text) => text.replace('url: ', 'url: ../')),
    ],
    'a feed that leads to another server': [
      'feed-unreadable',
      () => feed.offers('1.3.0', PROGRAM, (text) => text.replace('url: ', 'url: http://127.0.0.1:9/')),
    ],
    'a feed without a hash': [
      'feed-unreadable',
      () => feed.offers('1.3.0', PROGRAM, (text) => text.replace(/ {4}sha512: .*\n/, '')),
    ],
    'a feed that is no YAML': ['feed-unreadable', () => feed.offers('1.3.0', PROGRAM, () => '{ [')],
    'a feed without an end': [
      'server-answer',
      () => feed.answersWith((_request, answer) => void answer.end('x'.repeat(200_000))),
    ],
    'a file changed by one letter': [
      'file-changed',
      () => fs.writeFileSync(served(NEWER), PROGRAM.replace('a', 'b')),
    ],
    'a file that is too short': ['file-changed', () => fs.writeFileSync(served(NEWER), PROGRAM.slice(1))],
    'a file longer than was signed': [
      'server-answer',
      () => fs.writeFileSync(served(NEWER), `${PROGRAM}more`),
    ],
    'a file that is not there': ['server-answer', () => fs.rmSync(served(NEWER))],
    'a download cut off half-way': ['download-cut', () => cutOff()],
    'a server that sends the download elsewhere': ['server-answer', () => sendElsewhere(302)],
    'a server that names another place beside a good answer': ['server-answer', () => sendElsewhere(200)],
  };

  it.each(Object.entries(refusals))('%s', async (_name, [code, happens]) => {
    happens();
    expect(await look()).toEqual({ ok: false, failure: code });
    expect(leftOver()).toEqual([]);
    if (code.startsWith('signature') || code.startsWith('feed') || code === 'none')
      expect(feed.asked.filter((asked) => asked.endsWith('.AppImage'))).toEqual([]);
  });

  it('a version that was tried here and did not start', async () => {
    expect(await look({}, ['1.3.0'])).toEqual({ ok: false, failure: 'failed-before' });
  });

  it('anything, from a server that is gone', async () => {
    await feed.close();
    expect(await look()).toEqual({ ok: false, failure: 'server-unreachable' });
  });
});

describe.skipIf(process.platform === 'win32')('a server with https', () => {
  it('is believed with the certificate that was named, and with no other', async () => {
    const [key, cert] = aCertificate('own');
    aCertificate('other');
    const options = { key: fs.readFileSync(key), cert: fs.readFileSync(cert) };
    const server = https.createServer(options, feed.plainly);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `https://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const tries = [cert, path.join(folder, 'other.crt'), null, path.join(folder, 'nowhere.crt')];
    const found = [];
    for (const authority of tries) found.push(await look({ feed: address, authority }));
    server.close();
    expect(found).toEqual([
      expect.objectContaining({ ok: true }),
      { ok: false, failure: 'server-unreachable' },
      { ok: false, failure: 'server-unreachable' },
      { ok: false, failure: 'authority-unreadable' },
    ]);
  });
});

function aCertificate(name: string): [string, string] {
  const [key, cert] = [path.join(folder, `${name}.key`), path.join(folder, `${name}.crt`)];
  const wish = [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
    '-days',
    '2',
  ];
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  execFileSync('openssl', [...wish, ...subject, '-keyout', key, '-out', cert], { stdio: 'pipe' });
  return [key, cert];
}

function cutOff(): void {
  feed.answersWith((request, answer) => {
    if (!request.url?.endsWith('.AppImage')) return feed.plainly(request, answer);
    answer.writeHead(200, { 'content-length': Buffer.byteLength(PROGRAM) });
    answer.write(PROGRAM.slice(0, 1000), () => answer.destroy());
  });
}

function sendElsewhere(status: number): void {
  feed.answersWith((request, answer) => {
    if (!request.url?.endsWith('.AppImage')) return feed.plainly(request, answer);
    answer.writeHead(status, { location: 'http://127.0.0.1:9/other.AppImage' }).end(PROGRAM);
  });
}
