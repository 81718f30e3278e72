/**
 * `npm run review-import -- <file>`: takes a signed review over into locales/, whole or not at all; with `--check` it only says what
 * keeps it from being taken over. What it changed is seen in git before anybody commits it. It must never sign for anybody.
 */
import fs from 'node:fs';
import { asScript } from '../runtime/as-script.mjs';
import { ensureNodePackages } from '../runtime/node-packages.mjs';
import { oneAtATime } from '../runtime/one-at-a-time.mjs';
import { inProject } from '../runtime/project-paths.mjs';
import { say } from '../runtime/say.mjs';
import { SetUpProblem } from '../runtime/set-up-problem.mjs';

const SHOWN = 20;

/** @returns {string} */
function reviewText() {
  const file = process.argv[2];
  if (!file)
    throw new SetUpProblem('use: npm run review-import -- <file>, the file that the review packet saved');
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    throw new SetUpProblem(`${file} cannot be read: ${String(error)}`);
  }
}

await asScript(async () => {
  const text = reviewText();
  await oneAtATime(ensureNodePackages);
  // Only now: it uses packages.
  const { readReview, takeOver } = await import('./review-file.mjs');
  const root = inProject('locales');
  const read = readReview(text, root, new Date().toISOString().slice(0, 10));
  if (!read.ok) {
    const { problems } = read;
    for (const problem of problems.slice(0, SHOWN)) say(problem);
    if (problems.length > SHOWN) say(`and ${problems.length - SHOWN} more`);
    throw new SetUpProblem('nothing was taken over');
  }
  const { language, reviewer, date } = read.review;
  if (process.argv.includes('--check')) {
    say(`this review of ${language} by ${reviewer} can be taken over; nothing was changed`);
    return 0;
  }
  const changed = takeOver(read.review, root);
  for (const place of changed) say(`changed: ${place}`);
  say(
    `${language} is reviewed by ${reviewer} on ${date}; ${changed.length} strings changed. Run npm test, look, and commit.`,
  );
  return 0;
});
