// The release as a clinic starts it, seen from outside only: nothing can be attached to it. What it says, what it logs, its exit code.
import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { environmentFor, freshProfile, programFor } from './a-kiosk';
import { releaseProgram } from './packaged-programs';

export interface ReleaseOptions {
  /** A changed copy instead of the release itself. */
  readonly program?: string;
  readonly profile?: string;
  /** Given on the command line after what every test gives. */
  readonly words?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export class Release {
  readonly profile: string;
  readonly #child: ChildProcess;
  readonly #ended: Promise<number | null>;
  #said = '';

  constructor({
    program = releaseProgram(),
    profile = freshProfile(),
    words = [],
    env = {},
  }: ReleaseOptions) {
    this.profile = profile;
    const [command, args] = programFor({ packaged: program }, profile);
    this.#child = spawn(command, [...args, ...words], {
      env: environmentFor({ env }, profile),
      detached: true,
    });
    this.#ended = new Promise((resolve) => this.#child.once('close', (code) => resolve(code)));
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.#said += String(chunk);
      });
    }
  }

  /** Everything on its standard output and error so far. */
  said(): string {
    return this.#said;
  }

  /** Its event log; empty before there is one. */
  log(): string {
    const file = path.join(this.profile, 'logs', 'events.log');
    return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** The exit code, once it has ended by itself. */
  hasEnded(): Promise<number | null> {
    return this.#ended;
  }

  /** Asks it to end; gives the exit code. */
  ends(): Promise<number | null> {
    this.signal('SIGTERM');
    return this.#ended;
  }

  /** Takes its folder away. */
  forget(): void {
    fs.rmSync(this.profile, { recursive: true, force: true });
  }
}
