/**
 * Signs the feed files of an update: `npm run sign-update -- --key <file> [latest-linux.yml …]`. Without a key file there it draws a
 * key first. Prints the line for `updates.publicKey` and lays a .sig beside each feed file. It stands alone: one file and Node.js 20.
 * The key must never lie on the server that offers the updates. tests/electron/updates/sign-update.test.ts holds it to is-signed-by.ts.
 */
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

function end(message) {
  process.stderr.write(`sign-update: ${message}\n`);
  process.exit(1);
}

/** The key in the file; drawn and written there, for this user alone, when there is none. */
function keyIn(file) {
  if (!fs.existsSync(file)) {
    const { privateKey } = generateKeyPairSync('ed25519');
    fs.writeFileSync(file, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600, flag: 'wx' });
    process.stderr.write(
      `sign-update: a new key was drawn: ${file}. Keep it offline, with a copy in a safe.\n`,
    );
  }
  const key = readKey(fs.readFileSync(file));
  if (key?.asymmetricKeyType !== 'ed25519') end(`${file} is not an Ed25519 key. Name one that this made.`);
  return key;
}

function readKey(text) {
  try {
    return createPrivateKey(text);
  } catch {
    return null;
  }
}

function readArguments() {
  const [flag, keyFile, ...files] = process.argv.slice(2);
  if (flag !== '--key' || !keyFile) end('say which key: --key <file>. A file that is not there is made.');
  if (files.length > 0) return { keyFile, files };
  const made = fs.existsSync('dist')
    ? fs.readdirSync('dist').filter((name) => /^latest.*\.yml$/.test(name))
    : [];
  return { keyFile, files: made.map((name) => path.join('dist', name)) };
}

const { keyFile, files } = readArguments();
const key = keyIn(keyFile);
for (const file of files) {
  const said = Buffer.concat([
    Buffer.from(`beforehand update feed\n${path.basename(file)}\n`),
    fs.readFileSync(file),
  ]);
  fs.writeFileSync(`${file}.sig`, `${sign(null, said, key).toString('base64')}\n`);
  process.stderr.write(`sign-update: signed ${file}\n`);
}
if (files.length === 0)
  process.stderr.write('sign-update: there is no feed file in dist, so nothing was signed.\n');
// The last 32 bytes of the standard form are the key itself.
const publicKey = createPublicKey(key)
  .export({ format: 'der', type: 'spki' })
  .subarray(-32)
  .toString('base64');
process.stdout.write(`"publicKey": "${publicKey}"\n`);
