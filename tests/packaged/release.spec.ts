// The release as a clinic starts it, seen from outside only: nothing can be attached to it. A window, two lines, an exit code.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { EXIT } from '../../electron/exit-codes';
import { Release } from '../support/a-release';
import { windowsOnDisplay } from '../support/x-windows';

/** On a machine that is doing other work (milliseconds). */
const SOON = { timeout: 40_000 };

test('the release covers the screen, tells its PINs and ends in order', async () => {
  test.skip(process.platform !== 'linux', 'looks at an X display');
  const before = await windowsOnDisplay();
  const release = new Release({});
  await expect.poll(() => release.said(), SOON).toMatch(/Staff PIN \(nurse\): \d{6}\n/);
  await expect.poll(() => release.said()).toMatch(/Staff PIN \(clinician\): \d{6}\n/);
  await expect
    .poll(async () => {
      const { root, windows } = await windowsOnDisplay();
      return windows.some(
        ({ id, isSeen, width, height }) =>
          isSeen &&
          width >= root.width &&
          height >= root.height &&
          !before.windows.some((old) => old.id === id),
      );
    }, SOON)
    .toBe(true);
  await expect.poll(() => release.log(), SOON).toContain('"page-opened"');
  expect(await release.ends()).toBe(EXIT.OK);
  release.forget();
});

/** Each would undo a protection; some act before a line of the program is run. A program named in one of them notes that it was run. */
const SWITCHES = (folder: string): readonly string[] => [
  '--inspect=0',
  '--inspect-brk=0',
  '--remote-debugging-port=0',
  '--remote-debugging-pipe',
  '--js-flags=--expose-gc',
  `--load-extension=${folder}`,
  '--disable-web-security',
  '--disable-features=Sandbox',
  '--user-agent=x',
  '--proxy-server=127.0.0.1:9',
  '--host-rules=MAP * 127.0.0.1',
  '--host-resolver-rules=MAP * 127.0.0.1',
  '--ignore-certificate-errors',
  `--renderer-cmd-prefix=${folder}/program`,
  `--gpu-launcher=${folder}/program`,
  `--utility-cmd-prefix=${folder}/program`,
  '--enable-logging=file',
  `--log-file=${folder}/log`,
  '--v=1',
  '--app=/tmp',
];
const WORDS = ['/etc/passwd', 'file:///etc/passwd', 'https://example.org'];

test('the release starts with no switch, file, address or variable that it does not know, and says which', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'start-'));
  const note = path.join(folder, 'was-run');
  fs.writeFileSync(path.join(folder, 'program'), `#!/bin/sh\ntouch ${note}\nexec "$@"\n`, { mode: 0o755 });
  const release = new Release({
    words: [...SWITCHES(folder), ...WORDS],
    env: { ELECTRON_ENABLE_LOGGING: '1' },
  });
  expect(await release.hasEnded()).toBe(EXIT.USAGE);
  for (const word of [...SWITCHES(folder), ...WORDS])
    expect(release.said()).toContain(`"${word.split('=')[0]}"`);
  expect(release.said()).toContain('"ELECTRON_ENABLE_LOGGING"');
  expect(release.said()).not.toMatch(/listening on/i);
  expect(fs.existsSync(note)).toBe(false);
  // Chromium may have begun its own log; nothing of a kiosk is in it, for there was none.
  expect(release.log()).toBe('');
  release.forget();
  fs.rmSync(folder, { recursive: true });
});

test('nobody can attach to the running release, by variables, by a signal or by starting it again', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'start-'));
  const [note, keys] = [path.join(folder, 'was-run'), path.join(folder, 'keys.log')];
  fs.writeFileSync(
    path.join(folder, 'x.cjs'),
    `require('node:fs').writeFileSync(${JSON.stringify(note)}, '')`,
  );
  const env = {
    ELECTRON_RUN_AS_NODE: '1',
    NODE_OPTIONS: `--require ${folder}/x.cjs --inspect=0`,
    NODE_EXTRA_CA_CERTS: `${folder}/x.cjs`,
    SSLKEYLOGFILE: keys,
    KIOSK_DEV_SERVER: 'http://127.0.0.1:9/',
  };
  const release = new Release({ env });
  await expect.poll(() => release.log(), SOON).toContain('"page-opened"');
  release.signal('SIGUSR1');
  const second = new Release({ profile: release.profile });
  expect(await second.hasEnded()).toBe(EXIT.ALREADY_RUNNING);
  const third = new Release({
    profile: release.profile,
    words: ['--remote-debugging-port=0', 'file:///etc'],
  });
  expect(await third.hasEnded()).toBe(EXIT.USAGE);
  expect(release.said()).not.toMatch(/listening on/i);
  expect([note, keys].filter((file) => fs.existsSync(file))).toEqual([]);
  const events = [...release.log().matchAll(/"event":"([^"]+)"/g)].map(([, event]) => event);
  expect(events.sort()).toEqual(['page-opened', 'started']);
  expect(await release.ends()).toBe(EXIT.OK);
  release.forget();
  fs.rmSync(folder, { recursive: true });
});
