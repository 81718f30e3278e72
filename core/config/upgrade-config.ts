import type { Upgrading } from '../upgrade';

/**
 * Versions of what a clinic sets: its file, and what a manager set on the screen over it. A setting that is new and may be left
 * out needs no new version; one that is renamed, moved or means something else does, with a step here and a golden file.
 */
export const CONFIG_UPGRADING: Upgrading = { version: 1, steps: {} };

export const MANAGED_UPGRADING: Upgrading = { version: 1, steps: {} };
