import { spawnSync } from 'node:child_process';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { clinicConfigSchema } from '#core/config/clinic-config';
import { hashPin, isPin } from '../../../electron/staff/pin';

const SCRIPT = path.resolve('electron/staff/hash-pin.mjs');

/** Runs the script as the clinic does, the PIN on standard input. */
const hashed = (pin: string) =>
  spawnSync(process.execPath, [SCRIPT], { input: `${pin}\n`, encoding: 'utf8' });

const takenByConfig = (pinHash: string): boolean =>
  v.safeParse(clinicConfigSchema, {
    version: 1,
    clinic: { name: 'North', phone: '1', afterHoursPhone: '2', emergencyNumber: '911' },
    languages: ['en'],
    staff: [{ id: 'nurse-1', role: 'nurse', pinHash }],
  }).success;

describe('a staff PIN', () => {
  it('is known again by its hash, and no other is', async () => {
    const hash = await hashPin('482913');
    expect(await isPin('482913', hash)).toBe(true);
    expect(await isPin('482914', hash)).toBe(false);
    expect(await isPin('4829130', hash)).toBe(false);
  });

  it('never gives the same hash twice, and the hash does not hold it', async () => {
    const [one, two] = await Promise.all([hashPin('482913'), hashPin('482913')]);
    expect(one).not.toBe(two);
    expect(one).not.toContain('482913');
  });

  it('makes a line the clinic config takes', async () => {
    expect(takenByConfig(await hashPin('482913'))).toBe(true);
  });

  it.each(['', 'scrypt', 'scrypt$14$8$1$AAAA$AAAA', 'plain:482913', 'scrypt$15$8$1$$'])(
    'fits no line of another form: %j',
    async (line) => {
      expect(await isPin('482913', line)).toBe(false);
    },
  );
});

describe('npm run hash-pin', () => {
  it('prints one line, which the config takes and the kiosk knows', async () => {
    const { status, stdout, stderr } = hashed('482913');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(takenByConfig(stdout.trim())).toBe(true);
    expect(await isPin('482913', stdout.trim())).toBe(true);
  });

  it.each([
    ['12345', '6 to 12 digits'],
    ['1234567890123', '6 to 12 digits'],
    ['12345a', '6 to 12 digits'],
    ['', '6 to 12 digits'],
    ['111111', 'easily guessed'],
    ['123456', 'easily guessed'],
    ['987654', 'easily guessed'],
    ['121212', 'easily guessed'],
    ['123123', 'easily guessed'],
  ])('refuses %j and does not repeat it', (pin, words) => {
    const { status, stdout, stderr } = hashed(pin);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(words);
    if (pin) expect(stderr).not.toContain(pin);
  });
});
