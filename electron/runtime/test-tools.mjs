/**
 * On Linux, makes sure that the end-to-end tests have a print queue of their own and can read what comes out of it: CUPS, poppler, qpdf
 * and a reader of QR codes.
 * The kiosk itself needs neither. It must never start or change the CUPS of this machine.
 */
import fs from 'node:fs';
import { ensureDebianPackages, hasApt } from './debian-packages.mjs';
import { SetUpProblem } from './set-up-problem.mjs';

/** What the tests start, and the package that brings it. */
const tools = new Map([
  ['/usr/sbin/cupsd', 'cups-daemon'],
  ['/usr/sbin/lpadmin', 'cups-client'],
  ['/usr/bin/pdftotext', 'poppler-utils'],
  ['/usr/bin/qpdf', 'qpdf'],
  ['/usr/bin/zbarimg', 'zbar-tools'],
]);

/**
 * Finds what is missing and installs it where that is possible.
 * @returns {Promise<void>}
 * @throws {SetUpProblem} saying what to install, where it cannot be done from here
 */
export async function ensurePrintTools() {
  if (process.platform !== 'linux') return;
  const missing = [...tools].filter(([tool]) => !fs.existsSync(tool));
  if (missing.length === 0) return;
  const reason = `the tests that print lack ${missing.map(([tool]) => tool).join(', ')}`;
  if (!hasApt())
    throw new SetUpProblem(
      `${reason}. Install the CUPS server and its command-line tools, poppler's, qpdf and zbarimg with the package manager of this system.`,
    );
  await ensureDebianPackages(
    missing.map(([, name]) => name),
    reason,
  );
}
