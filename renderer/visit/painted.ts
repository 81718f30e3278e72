/** Nobody waits longer for a paint that does not come, such as behind a screen that is off (ms). */
const LONGEST_MS = 1000;

/** Once the page has painted something: what can wait until then keeps nobody waiting. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, LONGEST_MS);
    new PerformanceObserver((_entries, observer) => {
      observer.disconnect();
      resolve();
    }).observe({ type: 'paint', buffered: true });
  });
