/**
 * How to call npm here: the very npm that runs this script where there is one, so that version and settings agree.
 * It must never be given text from outside: on Windows the fallback goes through cmd.exe.
 */

/**
 * The program and its first arguments.
 * @param {string[]} args what npm is asked for
 * @returns {[string, string[]]}
 */
export function npmCommand(args) {
  const script = process.env.npm_execpath;
  if (script && /\.c?js$/.test(script)) return [process.execPath, [script, ...args]];
  return process.platform === 'win32' ? ['cmd.exe', ['/d', '/s', '/c', 'npm', ...args]] : ['npm', args];
}
