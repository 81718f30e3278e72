/**
 * Runs inside the carried Electron only, as its resources/default_app.asar: loads the program whose path is on the command line,
 * as the default app of an official build does. An ES module with top-level await, so that `ready` waits until an ESM main has loaded.
 * It must never be part of a package: only unpackaged runs need it.
 */
import fs from 'node:fs';
import { Module } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app as electronApp } from 'electron';

/** What Electron has for its own default app only, and therefore leaves out of its types. */
/** @typedef {{ setAppPath(folder: string): void, setVersion(version: string): void }} ForDefaultApp */
const app = /** @type {import('electron').App & ForDefaultApp} */ (electronApp);

/**
 * The command line as an official build understands it.
 * @param {string[]} args
 */
function readCommandLine(args) {
  const required = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at];
    if (arg === '-r' || arg === '--require') {
      at += 1;
      required.push(args[at]);
    } else if (arg === '-v' || arg === '--version') {
      return { required, version: true };
    } else if (!arg.startsWith('-')) {
      return { required, program: path.resolve(arg) };
    }
  }
  return { required };
}

/**
 * Gives the app the name and version of the program's package.json, and finds its main module.
 * @param {string} program a folder or a file
 */
function introduce(program) {
  const packageFile = path.join(program, 'package.json');
  if (!fs.existsSync(packageFile)) {
    app.setAppPath(path.dirname(program));
    return program;
  }
  const { main, name, productName, version } = JSON.parse(fs.readFileSync(packageFile, 'utf8'));
  if (version) app.setVersion(version);
  app.setName(productName ?? name ?? app.getName());
  app.setAppPath(program);
  return path.join(program, main ?? 'index.js');
}

const { required, program, version } = readCommandLine(process.argv.slice(1));
if (version) {
  console.log(`v${process.versions.electron}`);
  process.exit(0);
}
if (!program) {
  console.error('usage: electron [--require module] [switches] path');
  process.exit(2);
}
for (const file of required) Module.createRequire(path.join(process.cwd(), 'x'))(file);
// Electron derives `app.isPackaged` from the program's name; libraries look at this property instead.
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
try {
  await import(pathToFileURL(introduce(program)).href);
} catch (error) {
  console.error('The program failed while loading:', error);
  process.exit(1);
}
