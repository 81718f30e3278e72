/**
 * The one voice of the scripts: progress lines on standard error, so that standard output stays free for results.
 * It must never be imported by the program itself, which has its own event log.
 */

/**
 * Prints one progress line.
 * @param {string} sentence plain English for the person at the keyboard
 */
export function say(sentence) {
  process.stderr.write(`[beforehand] ${sentence}\n`);
}

/**
 * How long ago something began, ready to be read.
 * @param {number} startedAt milliseconds from `performance.now()`
 * @returns {string} seconds with one decimal, as in "3.2 s"
 */
export function since(startedAt) {
  return `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
}
