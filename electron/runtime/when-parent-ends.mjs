/**
 * Notices that whoever started this script has gone: `npm start` ended from outside takes its shell with it, but does not tell us.
 * It must never keep the process alive by itself.
 */
const secondsBetweenLooks = 1;

/**
 * Calls back once when the npm that started us has ended.
 * @param {() => void} callback
 */
export function whenParentEnds(callback) {
  // Started by hand in the background, a script may well outlive its shell; started by npm it may not outlive npm.
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    callback();
  }, secondsBetweenLooks * 1000);
  timer.unref();
}
