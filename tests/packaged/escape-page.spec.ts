// Everything a page that was taken over could try on the packaged program: to lead somewhere, to fetch, to be given what pages can ask
// for. It stays where it is, nobody is called, nothing is opened beside it, and it is given nothing.
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '../support/kiosk-test';
import { twinProgram } from '../support/packaged-programs';

const addresses = (server: string): readonly string[] => [
  server,
  'file:///etc/passwd',
  'javascript:document.body.replaceChildren()',
  'data:text/html,<h1>out</h1>',
  'blob:kiosk://page/8f0c3e52-0000-4000-8000-000000000000',
  'chrome://gpu',
  'devtools://devtools/bundled/inspector.html',
  'view-source:kiosk://page/index.html',
  'filesystem:kiosk://page/temporary/x',
  'mailto:x@example.org',
  'tel:+15550100',
  'sms:+15550100',
  'smb://127.0.0.1/x',
  'ftp://127.0.0.1/x',
  'ms-settings:',
  'x-scheme:y',
  'kiosk://other/index.html',
  'kiosk://page/document.html',
  'kiosk://page/out-of-order.html',
  'kiosk://page/../../etc/passwd',
  'ws://127.0.0.1:9/',
];

/** Runs in the page: every way to lead a page somewhere, with this address. */
function leads(address: string): void {
  const quietly = (work: () => void): void => {
    try {
      work();
    } catch {
      // Refused at once: as good.
    }
  };
  const add = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, given: object) => {
    const element = document.body.appendChild(document.createElement(tag));
    quietly(() => Object.assign(element, given));
    return element;
  };
  const given: HTMLElement[] = [
    add('iframe', { src: address }),
    add('object', { data: address }),
    add('embed', { src: address }),
    add('meta', { httpEquiv: 'refresh', content: `0;url=${address}` }),
  ];
  for (const target of ['_self', '_blank', '_top', 'named'])
    for (const download of ['', 'out.txt']) {
      const link = add('a', { href: address, target });
      if (download) link.download = download;
      link.click();
      given.push(link);
    }
  for (const method of ['get', 'post'])
    for (const target of ['_self', '_blank']) {
      const form = add('form', { action: address, method, target });
      quietly(() => form.submit());
      given.push(form);
    }
  quietly(() => window.open(address));
  quietly(() => window.open(address, '_self'));
  quietly(() => window.location.assign(address));
  quietly(() => window.location.replace(address));
  quietly(() => {
    window.location.href = address;
  });
  for (const element of given) element.remove();
}

/** What a page can ask for, each with what it is asked with. */
const ASKS: readonly (readonly [name: string, ...given: readonly unknown[]])[] = [
  ['navigator.mediaDevices.getUserMedia', { video: true }],
  ['navigator.mediaDevices.getUserMedia', { audio: true }],
  ['navigator.mediaDevices.getDisplayMedia', { video: true }],
  ['navigator.mediaDevices.selectAudioOutput'],
  ['navigator.requestMIDIAccess', { sysex: true }],
  ['navigator.requestMediaKeySystemAccess', 'org.w3.clearkey', [{ initDataTypes: ['cenc'] }]],
  ['navigator.clipboard.readText'],
  ['navigator.clipboard.read'],
  ['navigator.clipboard.writeText', 'out'],
  ['document.documentElement.requestFullscreen'],
  ['navigator.keyboard.lock'],
  ['navigator.wakeLock.request', 'screen'],
  ['queryLocalFonts'],
  ['getScreenDetails'],
  ['showOpenFilePicker'],
  ['showSaveFilePicker'],
  ['showDirectoryPicker'],
  ['navigator.storage.getDirectory'],
  ['navigator.serial.requestPort'],
  ['navigator.usb.requestDevice', { filters: [] }],
  ['navigator.hid.requestDevice', { filters: [] }],
  ['navigator.bluetooth.requestDevice', { acceptAllDevices: true }],
  ['navigator.xr.requestSession', 'immersive-vr'],
  ['navigator.share', { text: 'out' }],
  ['navigator.contacts.select', ['name']],
  ['navigator.credentials.get', { password: true }],
  ['navigator.serviceWorker.register', '/assets/worker.js'],
  ['IdleDetector.requestPermission'],
  ['Notification.requestPermission'],
  ['documentPictureInPicture.requestWindow'],
];

/** Names under which a page can look up what it was given; those an engine does not know are refused by it. */
const PERMISSIONS = [
  ...['accelerometer', 'background-fetch', 'background-sync', 'camera', 'clipboard-read', 'clipboard-write'],
  ...['display-capture', 'geolocation', 'gyroscope', 'idle-detection', 'keyboard-lock', 'local-fonts'],
  ...[
    'local-network-access',
    'magnetometer',
    'microphone',
    'midi',
    'nfc',
    'notifications',
    'payment-handler',
  ],
  ...[
    'periodic-background-sync',
    'persistent-storage',
    'pointer-lock',
    'screen-wake-lock',
    'speaker-selection',
  ],
  ...['storage-access', 'top-level-storage-access', 'window-management'],
];

interface Asked {
  readonly asks: typeof ASKS;
  readonly permissions: readonly string[];
}

/** Runs in the page: what is given when all is asked for. */
async function isGiven({ asks, permissions }: Asked): Promise<readonly string[]> {
  const soon = (work: Promise<unknown>): Promise<unknown> =>
    Promise.race([work, new Promise((_, reject) => setTimeout(() => reject(new Error('no answer')), 3000))]);
  const ask = async ([name, ...given]: (typeof asks)[number]): Promise<readonly string[]> => {
    const names = name.split('.');
    const last = names.pop() ?? '';
    const owner = names.reduce<unknown>((at, part) => Object(at)[part], window);
    const work: unknown = Object(owner)[last];
    if (typeof work !== 'function') return [];
    try {
      const answer = await soon(Promise.resolve(Reflect.apply(work, owner, given)));
      return answer === 'denied' ? [] : [name];
    } catch {
      return [];
    }
  };
  const look = async (name: string): Promise<readonly string[]> => {
    try {
      const { state } = await navigator.permissions.query({ name: name as PermissionName });
      return state === 'denied' ? [] : [`${name}: ${state}`];
    } catch {
      return [];
    }
  };
  const place = new Promise<readonly string[]>((resolve) => {
    navigator.geolocation.getCurrentPosition(
      () => resolve(['geolocation']),
      () => resolve([]),
    );
  });
  const works = (name: string, work: () => Worker | SharedWorker): Promise<readonly string[]> =>
    new Promise((resolve) => {
      try {
        work().onerror = () => resolve([]);
        setTimeout(() => resolve([name]), 3000);
      } catch {
        resolve([]);
      }
    });
  const script = URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' }));
  const own = document.querySelector('script')?.src ?? '';
  document.documentElement.requestPointerLock();
  return (
    await Promise.all([
      ...asks.map(ask),
      ...permissions.map(look),
      place,
      works('worker of a text', () => new Worker(script)),
      works('worker', () => new Worker(own)),
      works('shared worker', () => new SharedWorker(own)),
      soon(new Promise((resolve) => setTimeout(resolve, 500))).then(() =>
        document.pointerLockElement || document.fullscreenElement ? ['pointer or screen'] : [],
      ),
    ])
  ).flat();
}

test('no page leads out of the packaged program or is given anything', async ({ start }) => {
  let called = 0;
  const server = http.createServer((_request, response) => {
    called += 1;
    response.end('here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'openers-'));
  for (const name of ['xdg-open', 'xdg-email', 'gio'])
    fs.writeFileSync(path.join(folder, name), `#!/bin/sh\ntouch ${folder}/opened\n`, { mode: 0o755 });
  const env = { PATH: `${folder}:${process.env.PATH}`, HOME: folder };
  const kiosk = await start({ packaged: twinProgram(), env });
  const { page, app } = kiosk;
  await page.evaluate(() => Object.assign(window, { stillOurs: true }));
  const shown = async () => ({
    url: await page.evaluate(() => ('stillOurs' in window ? location.href : 'another page')),
    frames: await page.evaluate(() => window.length),
    windows: await app.evaluate(({ webContents }) => webContents.getAllWebContents().length),
  });
  const before = await shown();
  for (const address of addresses(`http://127.0.0.1:${port}/`)) {
    await page.evaluate(leads, address);
    await expect.poll(async () => ({ address, ...(await shown()) })).toEqual({ address, ...before });
  }
  await page.evaluate(() => window.print());
  // With one that any page is given, so that a list without it would have been asked for in vain.
  const asks = [...ASKS, ['document.fonts.load', '12px serif']] as const;
  const given = await page.evaluate(isGiven, { asks, permissions: PERMISSIONS });
  expect(given).toEqual(['document.fonts.load']);
  await page.waitForTimeout(500);
  expect(await shown()).toEqual(before);
  expect(called).toBe(0);
  expect(fs.readdirSync(folder).filter((name) => /opened|Downloads|out\.txt/.test(name))).toEqual([]);
  const logFile = path.join(kiosk.profile, 'logs', 'events.log');
  expect(fs.readFileSync(logFile, 'utf8')).toContain('"navigation-refused"');
  // Asked of the page itself: Playwright still waits for the navigations that were refused.
  const screen = () => page.evaluate(() => document.documentElement.dataset.screen).catch(() => null);
  await kiosk.glass.touches('begin');
  await expect.poll(screen).toBe('language');
  // Of this one Chromium asks nobody: the kiosk puts its own page back.
  await page.evaluate(() => {
    setTimeout(() => window.location.assign('about:blank'));
  });
  await expect.poll(() => fs.readFileSync(logFile, 'utf8')).toContain('"page-left"');
  await expect.poll(() => page.url()).toBe(before.url);
  await expect.poll(screen).toBe('attract');
  server.close();
  fs.rmSync(folder, { recursive: true, force: true });
});
