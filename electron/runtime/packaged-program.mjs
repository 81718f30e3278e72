/**
 * Where packaging puts things, per system. It must never name a place that electron-builder does not use.
 */
import { inProject } from './project-paths.mjs';

/**
 * The output folder: of what is shipped, or of its twin for Playwright, which differs in one fuse.
 * @param {{ twin: boolean }} which
 */
export function packageOutput({ twin }) {
  return twin ? inProject('dist', 'test-twin') : inProject('dist');
}

/** The name electron-builder gives the unpacked folder of this system and processor. */
function unpackedName() {
  const arch = process.arch === 'x64' ? '' : `-${process.arch}`;
  /** @type {Partial<Record<NodeJS.Platform, string>>} */
  const names = { linux: `linux${arch}-unpacked`, win32: `win${arch}-unpacked`, darwin: `mac${arch}` };
  const name = names[process.platform];
  if (!name) throw new Error(`nothing is packaged for ${process.platform}`);
  return name;
}

/**
 * The folder with the unpacked program.
 * @param {{ twin: boolean }} which
 * @returns {string}
 */
export function unpackedFolder(which) {
  return `${packageOutput(which)}/${unpackedName()}`;
}

/**
 * The packaged program's executable.
 * @param {{ twin: boolean }} which
 * @returns {string}
 */
export function packagedProgram(which) {
  /** @type {Partial<Record<NodeJS.Platform, string>>} */
  const inside = {
    linux: 'beforehand',
    win32: 'beforehand.exe',
    darwin: 'Beforehand.app/Contents/MacOS/beforehand',
  };
  return `${unpackedFolder(which)}/${inside[process.platform] ?? 'beforehand'}`;
}
