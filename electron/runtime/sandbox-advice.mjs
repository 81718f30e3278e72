/**
 * What the system allows Chromium's sandbox, and what to do where it does not. It must never switch the sandbox off for anybody
 * but root, for whom Chromium refuses to start with it.
 */
import { capture } from './run-command.mjs';
import { say } from './say.mjs';

/**
 * The switches this user needs, with the reason said.
 * @returns {Promise<string[]>}
 */
export async function sandboxSwitches() {
  if (process.platform !== 'linux') return [];
  if (process.getuid?.() === 0) {
    say(
      'running as root: Chromium refuses its sandbox to root, so it is off (--no-sandbox); on a kiosk, use an ordinary user',
    );
    return ['--no-sandbox'];
  }
  const allowed = await capture('unshare', ['--user', 'true']);
  if (allowed.code !== 0 && allowed.code !== 127) {
    say(
      "this system gives ordinary users no user namespaces, which Chromium's sandbox needs. If the program does not start, run once:",
    );
    say('  sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0   (Ubuntu 24.04 and later)');
    say('  sudo sysctl -w kernel.unprivileged_userns_clone=1               (hardened Debian)');
  }
  return [];
}
