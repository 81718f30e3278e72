/**
 * What the packaged program may be started with. A switch of Chromium's can undo every other protection (a proxy, an extension, a log of
 * what is shown, a program of somebody's in place of the page's), there are over a thousand, and each new Electron brings more: so these few are
 * taken and any other refuses the start. Taking a switch out instead would come too late for those that act before this is run,
 * and would leave the start file wrong without a word.
 */
interface SwitchRule {
  /** Shown to whoever gave another one. */
  readonly example: string;
  readonly takes: (value: string, starter: Starter) => boolean;
  readonly remedy: string;
}

/** Who starts the program, and with what. */
export interface Starter {
  /** The words after the program's own name. */
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
}

const isNamed = (value: string): boolean => value.trim() !== '';

const SWITCHES = new Map<string, SwitchRule>([
  [
    'user-data-dir',
    { example: '--user-data-dir=<folder>', takes: isNamed, remedy: 'write --user-data-dir=<folder>' },
  ],
  [
    'ozone-platform',
    {
      example: '--ozone-platform=x11 (or wayland)',
      takes: (value) => value === 'x11' || value === 'wayland',
      remedy: 'write --ozone-platform=x11 or --ozone-platform=wayland',
    },
  ],
  // For a graphics driver that draws wrongly: slower, and nothing else changes.
  [
    'disable-gpu',
    { example: '--disable-gpu', takes: (value) => value === '', remedy: 'write --disable-gpu alone' },
  ],
  // On X, which of the input devices is the touch panel, where Chromium does not see it by itself.
  [
    'touch-devices',
    {
      example: '--touch-devices=<number>',
      takes: (value) => /^\d+(,\d+)*$/.test(value),
      remedy: 'write --touch-devices=<number>, a number as "xinput list" shows it',
    },
  ],
  // Chromium's sandbox refuses root, and nobody else has a reason to be without it.
  [
    'no-sandbox',
    {
      example: '',
      takes: (_value, { platform, isRoot }) => platform === 'linux' && isRoot,
      remedy:
        'only root on Linux needs that, for a trial: allow user namespaces instead (deployment.md, "User namespaces")',
    },
  ],
]);

/** Variables by which Electron itself is told something. These change nothing that matters here; any other of its name refuses the start. */
const ELECTRON_VARIABLES: ReadonlySet<string> = new Set([
  // Switched off by fuses (electron-builder.yml).
  'ELECTRON_RUN_AS_NODE',
  // Read by the npm package that fetches Electron, not by Electron.
  'ELECTRON_OVERRIDE_DIST_PATH',
  'ELECTRON_GET_USE_PROXY',
  'ELECTRON_CACHE',
  'ELECTRON_MIRROR',
  // Whether a window's console on Windows is written to; the kiosk writes codes and reasons only.
  'ELECTRON_NO_ATTACH_CONSOLE',
  'ELECTRON_DISABLE_SECURITY_WARNINGS',
]);

/** Why this start is refused: one line per word or variable, each with what to do. None: it may start. */
export function startProblems(starter: Starter): readonly string[] {
  const { words, environment } = starter;
  const named = Object.entries(environment)
    .filter(([name, value]) => /^ELECTRON_/i.test(name) && value && !ELECTRON_VARIABLES.has(name))
    .map(([name]) => `the variable ${shown(name)} is set, which changes how the program runs. Unset it.`);
  return [...words.flatMap((word) => problemOf(word, starter)), ...named];
}

function problemOf(word: string, starter: Starter): readonly string[] {
  const { name, value } = switchOf(word, starter.platform);
  if (name === null)
    return [`${shown(word)} is no switch, and this program opens no file and no address. Take it out.`];
  const rule = SWITCHES.get(name);
  const told = shown(word.split('=', 1)[0] ?? '');
  if (!rule) return [`the switch ${told} is not known here. Take it out; there are ${EXAMPLES}.`];
  return rule.takes(value, starter) ? [] : [`the switch ${told} is not taken like this: ${rule.remedy}.`];
}

const EXAMPLES = [...SWITCHES.values()].flatMap(({ example }) => example || []).join(', ');

/** A word as Chromium reads it (base/command_line.cc): one or two dashes, on Windows also a slash; what is not a switch has no name. */
function switchOf(word: string, platform: NodeJS.Platform): { name: string | null; value: string } {
  const [, name = '', value = ''] =
    (platform === 'win32' ? /^(?:--|-|\/)([^=]*)(?:=(.*))?$/s : /^(?:--|-)([^=]*)(?:=(.*))?$/s).exec(
      word.trim(),
    ) ?? [];
  if (name === '') return { name: null, value: '' };
  return { name: platform === 'win32' ? name.toLowerCase() : name, value };
}

/** What somebody typed, on one line and short. A value is never repeated: it may be a secret. */
const shown = (typed: string): string => JSON.stringify(typed.length > 60 ? `${typed.slice(0, 60)}…` : typed);
