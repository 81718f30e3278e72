import { findNodeAtLocation, getNodeValue, type Node } from 'jsonc-parser';
import { ok, type Result, refuse } from '#core/result';
import { type Upgrading, upgrade } from '#core/upgrade';
import { type ConfigProblem, placeOf, wholeFile } from './config-problem';
import { parseText } from './parse-text';

/** A config in today's form, and how a problem found in it is told to whoever wrote the file. */
export interface TodaysConfig {
  readonly text: string;
  readonly tree: Node;
  readonly told: (problem: ConfigProblem) => ConfigProblem;
}

/**
 * A config of an earlier version, brought to today's; the file itself is never rewritten. One from the future is refused as a
 * whole: what it says about its settings this program cannot know. A version that is none is left for the schema to tell.
 */
export function bringToToday(
  text: string,
  tree: Node,
  upgrading: Upgrading,
): Result<TodaysConfig, readonly ConfigProblem[]> {
  const named = findNodeAtLocation(tree, ['version']);
  const version: unknown = named?.value;
  const today = upgrading.version;
  if (!named || typeof version !== 'number' || version === today) return ok({ text, tree, told: asItIs });
  if (Number.isInteger(version) && version > today) {
    const message =
      `this file is of version ${version}, and this program reads versions up to ${today}. ` +
      'Install the program the file was written for, or use a file of an earlier version.';
    return refuse([{ ...placeOf(text, named.offset), message }]);
  }
  const brought = upgrade(getNodeValue(tree), version, upgrading);
  if (!brought.ok) return ok({ text, tree, told: asItIs });
  const upgraded = JSON.stringify(brought.value, null, 2);
  const parsed = parseText(upgraded).tree;
  if (!parsed) return ok({ text, tree, told: asItIs });
  // Places in the upgraded text are not places in the file.
  const told = ({ message }: ConfigProblem): ConfigProblem =>
    wholeFile(`${message} (Read from version ${version} as version ${today}.)`);
  return ok({ text: upgraded, tree: parsed, told });
}

const asItIs = (problem: ConfigProblem): ConfigProblem => problem;
