/**
 * Makes the `pinHash` line for the clinic config: `npm run hash-pin`. Reads the PIN from the keyboard without showing it, or
 * from standard input. It must never print, store or log the PIN. tests/electron/staff/hash-pin.test.ts holds it to pin.ts.
 */
import { randomBytes, scryptSync } from 'node:crypto';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

const SHAPE = /^[0-9]{6,12}$/;

/** Reads one line; at a keyboard, nothing of it is shown. */
function readLine(question) {
  const isKeyboard = process.stdin.isTTY === true;
  if (isKeyboard) process.stderr.write(question);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: isKeyboard });
  return new Promise((resolve) => {
    let answer = '';
    lines.once('line', (line) => {
      answer = line.trim();
      lines.close();
    });
    lines.once('close', () => {
      if (isKeyboard) process.stderr.write('\n');
      resolve(answer);
    });
  });
}

/** PINs that are tried first by whoever guesses, as core/staff/easy-pin.ts knows them: one digit throughout, a row, a repeated group. */
function isEasy(pin) {
  const steps = new Set([...pin].slice(1).map((digit, index) => Number(digit) - Number(pin[index])));
  const isRow = steps.size === 1 && Math.abs([...steps][0]) <= 1;
  return isRow || /^(\d{2,3})\1+$/.test(pin);
}

function end(message) {
  process.stderr.write(`hash-pin: ${message}\n`);
  process.exit(1);
}

const pin = await readLine('PIN (6 to 12 digits, not shown): ');
if (!SHAPE.test(pin)) end('a PIN has 6 to 12 digits. Try again.');
if (isEasy(pin))
  end('this PIN is easily guessed. Choose one without a row and without one digit throughout.');
if (process.stdin.isTTY && (await readLine('The same PIN again: ')) !== pin)
  end('the two PINs differ. Try again.');

const salt = randomBytes(16);
const hash = scryptSync(pin, salt, 32, { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 });
process.stdout.write(`scrypt$15$8$1$${salt.toString('base64')}$${hash.toString('base64')}\n`);
