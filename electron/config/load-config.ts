import { type ClinicConfig, clinicConfigSchema, EVALUATION_CONFIG } from '#core/config/clinic-config';
import type { LanguageShelf } from '#core/config/page-settings';
import { CONFIG_UPGRADING } from '#core/config/upgrade-config';
import { ok, type Result, refuse } from '#core/result';
import type { Upgrading } from '#core/upgrade';
import { bringToToday } from './bring-to-today';
import { checkLanguages } from './check-languages';
import { checkNames } from './check-names';
import { checkValues } from './check-values';
import { type ConfigProblem, inOrder, problemLine } from './config-problem';
import { parseText } from './parse-text';
import { readConfigFile } from './read-config-file';

/**
 * Loads the clinic config that KIOSK_CONFIG names. Refused with every problem of the file at once, one line each, in the order
 * of the file; a setting is never dropped and a file never replaced by defaults. No file named: evaluation.
 */
export function loadConfig(
  file: string | undefined,
  shelf: LanguageShelf,
): Result<ClinicConfig, readonly string[]> {
  if (file === undefined) return ok(evaluation(shelf));
  // An empty variable is a slip in a service file; starting in evaluation would hide it.
  if (file.trim() === '')
    return refuse(['KIOSK_CONFIG is set but empty. Name a file in it, or unset it for evaluation.']);
  const text = readConfigFile(file);
  const loaded = text.ok ? checkText(text.value, shelf) : refuse([text.failure]);
  return loaded.ok ? loaded : refuse(loaded.failure.map((problem) => problemLine(file, problem)));
}

/** The text of a config file, checked; an older one comes through these steps to today's form. */
export function checkText(
  written: string,
  shelf: LanguageShelf,
  upgrading: Upgrading = CONFIG_UPGRADING,
): Result<ClinicConfig, readonly ConfigProblem[]> {
  const { tree: asWritten, problems: syntax } = parseText(written);
  if (!asWritten) return refuse(syntax);
  // What the parser repaired would be judged as if it had been written so: first the syntax, then the sense.
  if (syntax.length > 0) return refuse(inOrder(syntax));
  const today = bringToToday(written, asWritten, upgrading);
  if (!today.ok) return today;
  const { text, tree } = today.value;
  const values = checkValues(text, tree);
  const problems = [
    ...checkNames(text, tree, clinicConfigSchema),
    ...checkLanguages(text, tree, shelf),
    ...(values.ok ? [] : values.failure),
  ];
  if (values.ok && problems.length === 0) return values;
  return refuse(inOrder(problems).map(today.value.told));
}

/** Without a clinic's choice: everything there is to look at. */
const evaluation = ({ known }: LanguageShelf): ClinicConfig => ({
  ...EVALUATION_CONFIG,
  languages: known.map(({ code }) => code),
});
