// A real print queue: a CUPS of its own in a folder of its own, whose printer lays what comes out as PDF into a tray. It must never
// touch the machine's own CUPS, and never change what it was given.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Longer than cupsd takes to listen on a busy machine (milliseconds). */
const LISTENING_MS = 10_000;
/** Where Debian keeps what a CUPS server is made of. */
const SERVER_PARTS = '/usr/lib/cups';

/** The end of the line, in place of a cable: CUPS runs it with the file or the bytes, as it runs any backend. */
const TRAY_BACKEND = `#!/bin/sh
[ $# -eq 0 ] && { echo 'direct tray "Unknown" "Tray"'; exit 0; }
tray="\${DEVICE_URI#tray:}"
cat "\${6:--}" > "$tray/$1.part" && mv "$tray/$1.part" "$tray/$1.pdf"
`;

const filesConf = (folder: string): string =>
  [
    ...['etc', 'state', 'cache', 'spool', 'tmp'].map(
      (name, index) =>
        `${['ServerRoot', 'StateDir', 'CacheDir', 'RequestRoot', 'TempDir'][index]} ${folder}/${name}`,
    ),
    `ServerBin ${folder}/bin`,
    ...['AccessLog', 'ErrorLog', 'PageLog'].map((name) => `${name} ${folder}/${name}`),
  ].join('\n');

const serverConf = (socket: string): string =>
  [
    `Listen ${socket}`,
    'Browsing Off',
    'WebInterface No',
    'DefaultAuthType None',
    '<Location />\nOrder allow,deny\nAllow all\n</Location>',
    '<Policy default>\n<Limit All>\nOrder allow,deny\nAllow all\n</Limit>\n</Policy>\n',
  ].join('\n');

export class Printer {
  readonly #folder: string;
  readonly #server: ChildProcess;

  private constructor(folder: string, server: ChildProcess) {
    this.#folder = folder;
    this.#server = server;
  }

  /** Starts a queue that is ready to take work. */
  static async start(): Promise<Printer> {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'printer-'));
    // CUPS drops to another user for its backends when root starts it.
    fs.chmodSync(folder, 0o755);
    for (const name of ['etc', 'state', 'cache', 'spool', 'tmp', 'tray', 'bin', 'bin/backend'])
      fs.mkdirSync(path.join(folder, name));
    for (const name of ['filter', 'daemon', 'notifier', 'cgi-bin'])
      fs.symlinkSync(path.join(SERVER_PARTS, name), path.join(folder, 'bin', name));
    // A backend that only its owner may run is run by CUPS as that owner.
    fs.writeFileSync(path.join(folder, 'bin/backend/tray'), TRAY_BACKEND, { mode: 0o700 });
    fs.writeFileSync(path.join(folder, 'etc/files.conf'), filesConf(folder));
    fs.writeFileSync(path.join(folder, 'etc/cupsd.conf'), serverConf(path.join(folder, 'socket')));
    const server = spawn(
      '/usr/sbin/cupsd',
      ['-f', '-c', `${folder}/etc/cupsd.conf`, '-s', `${folder}/etc/files.conf`],
      { stdio: 'ignore' },
    );
    const printer = new Printer(folder, server);
    await printer.#listens();
    // Raw: the queue passes on the PDF as it came, as a printer that reads PDF is given it.
    printer.#tell('/usr/sbin/lpadmin', '-p', printer.name, '-E', '-v', `tray:${folder}/tray`, '-m', 'raw');
    return printer;
  }

  readonly name = 'front-desk';

  /** What a program needs to find this queue and no other. */
  get env(): Record<string, string> {
    return { CUPS_SERVER: path.join(this.#folder, 'socket') };
  }

  /** Somebody presses "pause" on the printer. */
  stops(): void {
    this.#tell('/usr/sbin/cupsdisable', this.name);
  }

  goesOn(): void {
    this.#tell('/usr/sbin/cupsenable', this.name);
  }

  /** The PDF files in the tray, the oldest first. */
  printed(): readonly string[] {
    const tray = path.join(this.#folder, 'tray');
    const jobs = fs.readdirSync(tray).filter((name) => name.endsWith('.pdf'));
    return jobs
      .sort((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10))
      .map((name) => path.join(tray, name));
  }

  async end(): Promise<void> {
    const gone = new Promise((resolve) => this.#server.once('exit', resolve));
    this.#server.kill();
    await gone;
    fs.rmSync(this.#folder, { recursive: true, force: true });
  }

  #tell(command: string, ...args: string[]): void {
    execFileSync(command, args, {
      env: { ...process.env, ...this.env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  }

  async #listens(): Promise<void> {
    const until = Date.now() + LISTENING_MS;
    while (!fs.existsSync(path.join(this.#folder, 'socket'))) {
      if (Date.now() > until) throw new Error('cupsd does not listen: run "npm test", which installs it');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
