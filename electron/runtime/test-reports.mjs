/**
 * Reads how many tests passed and failed from the JSON reports of Vitest and Playwright.
 * It must never count a missing or unreadable report as success.
 */
import fs from 'node:fs';

/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 */

/**
 * The counts of a report.
 * @param {string} file
 * @returns {Tally} nothing passed and one failure when the report cannot be read
 */
export function tallyOf(file) {
  try {
    const report = JSON.parse(fs.readFileSync(file, 'utf8'));
    if (report.stats) {
      // Playwright; a flaky test failed first and passed in the end.
      const { expected, flaky, unexpected } = report.stats;
      return { passed: expected + flaky, failed: unexpected };
    }
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
