// What is shipped with the program may be shipped: every package has a licence that goes with MIT, and brings its text.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { npmBill, shippedPackages } from '../../electron/runtime/shipped-packages.mjs';

/** Licences that ask for no more than their text; OFL-1.1 is for fonts that go with a program. Python-2.0: argparse, for the YAML of a feed. */
const COMPATIBLE = [
  ...['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'OFL-1.1'],
  ...['BlueOak-1.0.0', 'Python-2.0'],
];

const bill = await npmBill();
const packages = shippedPackages(bill);

describe('the packages that are shipped', () => {
  it('are those of package.json and what they need', () => {
    const own = JSON.parse(fs.readFileSync('package.json', 'utf8'));
    expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(own.dependencies)));
    expect(packages.map(({ name }) => name)).not.toContain('electron-builder');
  });

  it('are named in the version that is bundled, where development has another', () => {
    const asUpdater = createRequire(createRequire(import.meta.url).resolve('electron-updater'));
    const { version } = asUpdater('semver/package.json');
    expect(packages.filter(({ name }) => name === 'semver').map((each) => each.version)).toEqual([version]);
  });

  it.each(packages)('$name has a licence that goes with MIT: $licence', ({ licence }) => {
    expect(COMPATIBLE).toContain(licence);
  });

  it.each(packages)('$name brings the text of its licence', ({ text }) => {
    expect(text.length).toBeGreaterThan(400);
  });

  it.each(bill.components)('$name is named with a hash', (component) => {
    expect(component.hashes?.[0]?.alg).toBe('SHA-512');
  });
});
