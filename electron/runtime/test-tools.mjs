/**
 * On Linux, makes sure that the tests have what they start beside the kiosk: for those that print a queue of their own and readers of what
 * comes out of it (CUPS, poppler, qpdf, a reader of QR codes), for those that try to escape a hand on the keyboard (xdotool).
 * The kiosk itself needs none of it. It must never start or change the CUPS of this machine.
 */
import fs from 'node:fs';
import { ensureDebianPackages, hasApt } from './debian-packages.mjs';
import { SetUpProblem } from './set-up-problem.mjs';

/** What the tests start, and the package that brings it. */
const tools = {
  print: new Map([
    ['/usr/sbin/cupsd', 'cups-daemon'],
    ['/usr/sbin/lpadmin', 'cups-client'],
    ['/usr/bin/pdftotext', 'poppler-utils'],
    ['/usr/bin/qpdf', 'qpdf'],
    ['/usr/bin/zbarimg', 'zbar-tools'],
  ]),
  keyboard: new Map([['/usr/bin/xdotool', 'xdotool']]),
};

/**
 * Finds what is missing and installs it where that is possible.
 * @param {keyof typeof tools} use
 * @returns {Promise<void>}
 * @throws {SetUpProblem} saying what to install, where it cannot be done from here
 */
export async function ensureTestTools(use) {
  if (process.platform !== 'linux') return;
  const missing = [...tools[use]].filter(([tool]) => !fs.existsSync(tool));
  if (missing.length === 0) return;
  const reason = `the tests lack ${missing.map(([tool]) => tool).join(', ')}`;
  if (!hasApt())
    throw new SetUpProblem(`${reason}. Install what brings them with the package manager of this system.`);
  await ensureDebianPackages(
    missing.map(([, name]) => name),
    reason,
  );
}
