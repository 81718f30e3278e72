// The deb that is made without fpm: nothing that electron-builder asks for may be lost on the way.
import { describe, expect, it } from 'vitest';
import { debControl } from '../../electron/runtime/deb-control.mjs';
import { fpmArguments } from '../../electron/runtime/fpm-arguments.mjs';

const CALL = [
  ...['-s', 'dir', '--force', '-t', 'deb', '-d', 'libnss3', '-d', 'liba | libb'],
  ...['--deb-recommends', 'cage', '--deb-compression', 'gz', '--architecture', 'amd64'],
  ...['--name', 'beforehand', '--version', '0.1.0', '--maintainer', 'A <a@example.org>'],
  ...['--description', 'Short.\n Long\n\nmore', '--package', '/tmp/x.deb', 'a/=/', '/b=c.png=/usr/c.png'],
];

describe('fpm’s arguments', () => {
  it('are read as fpm reads them', () => {
    const { values, depends, recommends, sources } = fpmArguments(CALL);
    expect(depends).toEqual(['libnss3', 'liba | libb']);
    expect(recommends).toEqual(['cage']);
    expect(values.get('--package')).toBe('/tmp/x.deb');
    expect(sources).toEqual([
      { from: 'a/', to: '/' },
      { from: '/b=c.png', to: '/usr/c.png' },
    ]);
  });

  it.each([
    ['an unknown argument', ['--deb-systemd', 'x.service']],
    ['a value left out', ['--name']],
    ['a source without a place', ['folder']],
  ])('%s is refused, not passed over', (_what, more) => {
    expect(() => fpmArguments([...CALL, ...more])).toThrow(/fpm's argument/);
  });
});

describe('the control file', () => {
  it('says what dpkg must know, each on a line of its own', () => {
    expect(debControl(fpmArguments(CALL), 12)).toBe(
      [
        'Package: beforehand',
        'Version: 0.1.0',
        'Architecture: amd64',
        'Maintainer: A <a@example.org>',
        'Installed-Size: 12',
        'Depends: libnss3, liba | libb',
        'Recommends: cage',
        'Description: Short.',
        ' Long',
        ' .',
        ' more',
        '',
      ].join('\n'),
    );
  });

  it('lets no value begin a field of its own', () => {
    const control = debControl(fpmArguments([...CALL, '--license', 'MIT\nEssential: yes']), 12);
    expect(control).not.toMatch(/^Essential/m);
  });
});
