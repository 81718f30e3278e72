// Keeps what a test found on many screens as one list, for whoever mends them. It must never decide what counts.
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './source-files';

/** Writes the lines to test-results/findings/<name>.txt and gives them as one text, empty when there are none. */
export function findings(name: string, lines: readonly string[]): string {
  const folder = path.join(ROOT, 'test-results', 'findings');
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, `${name}.txt`), lines.map((line) => `${line}\n`).join(''));
  return lines.join('\n');
}
