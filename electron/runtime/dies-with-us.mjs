/**
 * Ties a helper program's life to ours on Linux: should this script be killed outright, the kernel ends the helper too.
 * It must never be the only way a helper is ended: other systems have no such tie.
 */
import fs from 'node:fs';

const setpriv = '/usr/bin/setpriv';

/**
 * The command that runs a program with that tie, where the system can.
 * @param {string} command
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
export function diesWithUs(command, args) {
  const canTie = process.platform === 'linux' && fs.existsSync(setpriv);
  return canTie ? [setpriv, ['--pdeathsig', 'TERM', '--', command, ...args]] : [command, args];
}
