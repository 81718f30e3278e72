import { describe, expect, it } from 'vitest';
import { type Starter, startProblems } from '../../../electron/security/start-rules';

const started = (words: readonly string[], by: Partial<Starter> = {}): readonly string[] =>
  startProblems({ words, environment: {}, platform: 'linux', isRoot: false, ...by });

describe('how a kiosk may be started', () => {
  it.each([
    [[]],
    [['--user-data-dir=/var/lib/beforehand/kiosk', '--ozone-platform=x11']],
    [['-user-data-dir=/srv/a b', '--ozone-platform=wayland', '--disable-gpu', '--touch-devices=7,12']],
  ])('as the start files do, and as a difficult screen needs: %j', (words) => {
    expect(started(words)).toEqual([]);
  });

  it.each([
    '--inspect=0',
    '--inspect-brk',
    '--remote-debugging-port=9222',
    '--remote-debugging-pipe',
    '--js-flags=--expose-gc',
    '--load-extension=/tmp/x',
    '--disable-web-security',
    '--disable-features=Sandbox',
    '--user-agent=x',
    '--proxy-server=10.0.0.1:80',
    '--host-rules=MAP * 10.0.0.1',
    '--host-resolver-rules=MAP * 10.0.0.1',
    '--ignore-certificate-errors',
    '--renderer-cmd-prefix=/tmp/x',
    '--gpu-launcher=/tmp/x',
    '--utility-cmd-prefix=/tmp/x',
    '--enable-logging=file',
    '--log-file=/tmp/x',
    '--v=3',
    '--app=https://example.org',
    '-r',
    '-e',
    '--disable-gpu-sandbox',
    '--no-sandbox-and-more',
    '--__proto__',
    '--constructor',
    '--USER-DATA-DIR=/x',
  ])('%s refuses the start and is named', (word) => {
    expect(started([word])).toEqual([expect.stringContaining(`"${word.split('=')[0]}"`)]);
  });

  it.each([
    '/etc/passwd',
    'file:///etc/passwd',
    'https://example.org',
    'beforehand',
    '--',
    '-',
    '',
    ' ',
    '--=x',
  ])('%j is not opened: it refuses the start', (word) =>
    expect(started([word])).toEqual([expect.stringContaining('opens no file and no address')]),
  );

  it('tells each wrong word, and no value, which may be a secret', () => {
    const problems = started(['--proxy-server=http://me:secret@10.0.0.1', '--user-data-dir=/x', 'more']);
    expect(problems).toHaveLength(2);
    expect(problems.join()).not.toContain('secret');
  });

  it.each([
    '--user-data-dir',
    '--user-data-dir=',
    '--ozone-platform=headless',
    '--disable-gpu=1',
    '--touch-devices=a',
  ])('%s says how it is written', (word) =>
    expect(started([word])).toEqual([expect.stringContaining('is not taken like this: write --')]),
  );

  it('without a sandbox only for root on Linux, whom Chromium refuses it', () => {
    expect(started(['--no-sandbox'], { isRoot: true })).toEqual([]);
    expect(started(['--no-sandbox'])).toEqual([expect.stringContaining('user namespaces')]);
    expect(started(['--no-sandbox'], { isRoot: true, platform: 'darwin' })).toHaveLength(1);
  });

  it('reads a slash and capitals as Windows does, and a slash elsewhere as a path', () => {
    expect(started(['/User-Data-Dir=C:\\kiosk'], { platform: 'win32' })).toEqual([]);
    expect(started(['/proxy-server=x'], { platform: 'win32' })).toEqual([
      expect.stringContaining('"/proxy-server"'),
    ]);
    expect(started(['/user-data-dir=/x'])).toHaveLength(1);
  });

  it('a word with a line break is told on one line', () => {
    expect(started(['--x\nPassed'])[0]).not.toContain('\n');
  });
});

describe('the environment of a kiosk', () => {
  const under = (environment: Starter['environment']) => started([], { environment });

  it.each([
    'ELECTRON_ENABLE_LOGGING',
    'ELECTRON_LOG_FILE',
    'ELECTRON_ENABLE_STACK_DUMPING',
    'electron_log_file',
  ])('%s refuses the start and is named', (name) =>
    expect(under({ [name]: '1' })).toEqual([expect.stringContaining(name)]),
  );

  it('is otherwise the machine’s own', () => {
    expect(
      under({ PATH: '/bin', NODE_OPTIONS: '--require x', ELECTRON_RUN_AS_NODE: '1', ELECTRON_LOG_FILE: '' }),
    ).toEqual([]);
  });
});
