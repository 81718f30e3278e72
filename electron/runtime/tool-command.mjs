/**
 * How to call a development tool: its own script under this very Node, which is the same on every system and quicker than npx.
 * It must never fall back to a tool installed elsewhere on the machine: versions are pinned.
 */
import fs from 'node:fs';
import path from 'node:path';
import { inProject } from './project-paths.mjs';

/**
 * The program and arguments that run a tool of node_modules.
 * @param {string} packageName the package that brings it
 * @param {string[]} args
 * @param {string} [tool] its name, where the package brings several
 * @returns {[string, string[]]}
 */
export function toolCommand(packageName, args, tool = packageName) {
  const folder = inProject('node_modules', packageName);
  const { bin } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const script = typeof bin === 'string' ? bin : bin[tool];
  return [process.execPath, [path.join(folder, script), ...args]];
}
