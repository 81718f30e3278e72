// Starts the real kiosk, as it ships, on a profile of its own. It must never switch a protection off.
import type { ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type ElectronApplication, _electron as electron, type Page } from '@playwright/test';
import type { AccountRole } from '#core/staff/account';
import { Glass } from './glass';
import { type KeptOutput, keepingOutput } from './kept-output';
import { Patient } from './patient';
import { Staff } from './staff';

/** Longer than any start on a machine that is doing other work (milliseconds). */
const STARTED = 30_000;

const ROOT = path.resolve(import.meta.dirname, '../..');

export interface KioskOptions {
  /** Written to a file that KIOSK_CONFIG names; without it the kiosk runs as in a first evaluation. */
  readonly config?: object;
  /** Added to its environment, such as where its print queue listens. */
  readonly env?: Readonly<Record<string, string>>;
  /** A folder that an earlier run has used; without it a fresh one. */
  readonly profile?: string;
  /** An executable that brings the program with it, instead of Electron and the built project. */
  readonly packaged?: string;
  /** The folder of another built project than this one. */
  readonly project?: string;
}

/** What ships knows the display it is told; Wayland and the systems with one of their own need no word. */
const displaySwitches = process.platform === 'linux' ? ['--ozone-platform=x11'] : [];
/** Chromium's sandbox refuses to run for root; everywhere else it stays on. */
const rootSwitches = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** The switches a kiosk is started with in tests. */
export const switchesFor = (profile: string): readonly string[] => [
  ...rootSwitches,
  ...displaySwitches,
  `--user-data-dir=${profile}`,
];

export const freshProfile = (): string => fs.mkdtempSync(path.join(os.tmpdir(), 'kiosk-profile-'));

/** The environment of a kiosk; a config is written beside the profile, never into it. */
export function environmentFor(
  { config, env: added }: KioskOptions,
  profile: string,
): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const kept = entries.filter(([name]) => name !== 'ELECTRON_RUN_AS_NODE');
  const env = { ...Object.fromEntries(kept), ...added };
  if (!config) return env;
  const file = `${profile}.config.json`;
  fs.writeFileSync(file, JSON.stringify(config));
  return { ...env, KIOSK_CONFIG: file };
}

/** The program under test and its arguments. */
export function programFor(
  { packaged, project = ROOT }: KioskOptions,
  profile: string,
): [string, readonly string[]] {
  if (packaged) return [packaged, switchesFor(profile)];
  const program = process.env.KIOSK_ELECTRON;
  if (!program) throw new Error('KIOSK_ELECTRON is not set: run the tests with "npm test"');
  return [program, [...switchesFor(profile), project]];
}

export class Kiosk {
  readonly profile: string;
  readonly app: ElectronApplication;
  readonly patient: Patient;
  readonly nurse: Staff;
  readonly clinician: Staff;
  readonly manager: Staff;
  readonly #child: ChildProcess;
  readonly #output: KeptOutput;
  #glass: Glass;

  private constructor(app: ElectronApplication, output: KeptOutput, profile: string, page: Page) {
    this.app = app;
    this.profile = profile;
    this.#child = app.process();
    this.#output = output;
    this.#glass = new Glass(page);
    const glass = (): Glass => this.#glass;
    this.patient = new Patient(glass);
    this.nurse = new Staff('nurse', glass, this.pinOf);
    this.clinician = new Staff('clinician', glass, this.pinOf);
    this.manager = new Staff('manager', glass, this.pinOf);
  }

  /** Starts it and waits until its page has drawn something to touch. */
  static async start(options: KioskOptions = {}): Promise<Kiosk> {
    const profile = options.profile ?? freshProfile();
    const [executablePath, args] = programFor(options, profile);
    const [app, output] = await keepingOutput(() =>
      electron.launch({
        executablePath,
        args: [...args],
        env: environmentFor(options, profile),
        chromiumSandbox: rootSwitches.length === 0,
      }),
    );
    const page = await app.firstWindow({ timeout: STARTED });
    await page.locator('html:not([data-screen="starting"])').waitFor({ state: 'attached', timeout: STARTED });
    return new Kiosk(app, output, profile, page);
  }

  get glass(): Glass {
    return this.#glass;
  }

  get page(): Page {
    return this.#glass.page;
  }

  /** What it has said so far. */
  get said(): KeptOutput {
    return this.#output;
  }

  /** The process ids of everything the program has started, by Chromium's names; its own is `Browser`. */
  processes(): Promise<readonly { readonly type: string; readonly pid: number }[]> {
    return this.app.evaluate(({ app }) => app.getAppMetrics().map(({ type, pid }) => ({ type, pid })));
  }

  /** Kills the page's process, as a crash would, and looks at what the kiosk puts up instead. */
  losesItsPage(signal: 'SIGKILL' | 'SIGSEGV' = 'SIGKILL'): Promise<void> {
    return this.getsAnotherPage((pid) => void process.kill(pid, signal));
  }

  /** After what `befalls` the page's process, the kiosk puts up a page of another process: from then on that one is looked at. */
  async getsAnotherPage(befalls: (pid: number) => void): Promise<void> {
    const before = await this.#pagePid();
    befalls(before);
    for (let now = before; now === before || now === 0; ) now = await this.#pagePid();
    // Playwright gives a page up for good once its process is gone: the one that came back is found anew.
    const address = /DevTools listening on (ws:\S+)/.exec(this.#output.stderr)?.[1];
    if (!address) throw new Error('Chromium told no address of its pages');
    const again = await chromium.connectOverCDP(address);
    const page = again.contexts()[0]?.pages()[0];
    if (!page) throw new Error('no page came back');
    this.#glass = new Glass(page);
    await page.locator('html:not([data-screen="starting"])').waitFor({ state: 'attached' });
  }

  /** The program itself faults as by a wrong pointer, and whatever the system or Chromium does about it is done. */
  async crashes(): Promise<void> {
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.kill('SIGSEGV');
    await gone;
  }

  /** A power cut: the program and everything it has started, at once. */
  async isCutOff(): Promise<void> {
    await this.#isKilled((pid) => (process.platform === 'win32' ? pid : -pid));
  }

  /** Only the main process is killed; what it has started is left to itself. */
  async losesItsMain(): Promise<void> {
    await this.#isKilled((pid) => pid);
  }

  async #isKilled(which: (pid: number) => number): Promise<void> {
    const { pid } = this.#child;
    if (pid === undefined) throw new Error('the kiosk does not run');
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    process.kill(which(pid), 'SIGKILL');
    await gone;
  }

  /** The event log so far. */
  get log(): string {
    return fs.readFileSync(path.join(this.profile, 'logs', 'events.log'), 'utf8');
  }

  /** Six digits that are nobody's PIN. */
  async wrongPin(): Promise<string> {
    const right = await Promise.all((['nurse', 'clinician', 'manager'] as const).map(this.pinOf));
    return ['000000', '111111', '222222', '333333'].find((pin) => !right.includes(pin)) ?? '';
  }

  /** The exit code, once it has ended by itself. */
  hasEnded(): Promise<number | null> {
    const child = this.#child;
    if (child.exitCode !== null) return Promise.resolve(child.exitCode);
    return new Promise((resolve) => child.once('exit', resolve));
  }

  /** Asks it to end; gives the exit code. */
  async ends(): Promise<number | null> {
    const child = this.#child;
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const gone = new Promise<number | null>((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    return gone;
  }

  readonly pinOf = (role: AccountRole): Promise<string> => this.#told(`Staff PIN (${role})`);

  /** The PIN that opens the set-up of a new kiosk. */
  setUpPin(): Promise<string> {
    return this.#told('Set-up PIN');
  }

  /** The PIN that the terminal tells under this name. */
  async #told(name: string): Promise<string> {
    for (let tries = 0; tries < 200; tries += 1) {
      const line = this.#output.stdout.split('\n').find((each) => each.startsWith(`${name}: `));
      const pin = /(\d{6})$/.exec(line?.trim() ?? '')?.[1];
      if (pin) return pin;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`the terminal told no "${name}": ${this.#output.stdout}`);
  }

  #pagePid(): Promise<number> {
    return this.app.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0];
      return window && !window.webContents.isCrashed() ? window.webContents.getOSProcessId() : 0;
    });
  }
}
