/**
 * Vite for development: a server for the page, and builds of the main process and the preload that follow their sources.
 * It must never write the page to out/: `npm start` would take it for a real build.
 */
import { createBuilder, createServer } from 'vite';
import { inProject } from './project-paths.mjs';

const configFile = inProject('vite.config.ts');

/**
 * Starts the server for the page, on this machine's loopback only.
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function servePage() {
  const server = await createServer({ configFile, server: { host: '127.0.0.1', port: 0 } });
  await server.listen();
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('the development server has no address');
  return { url, stop: () => server.close() };
}

/**
 * Waits for the first build and goes on following the sources.
 * @param {any} watcher Rolldown's watcher, as Vite returns it for a build that watches
 * @param {string} name
 * @param {(name: string) => void} onChange called after every later build
 * @returns {Promise<void>} when the first build is there
 */
function followWatcher(watcher, name, onChange) {
  return new Promise((resolve) => {
    let first = true;
    watcher.on(
      'event',
      (/** @type {{ code: string, error?: Error, result?: { close(): Promise<void> } }} */ event) => {
        if (event.code === 'ERROR') console.error(`${name}: ${event.error?.message ?? 'the build failed'}`);
        if (event.code === 'BUNDLE_END') {
          event.result?.close();
          if (first) resolve();
          else onChange(name);
          first = false;
        }
      },
    );
  });
}

/**
 * Builds the main process and the preload now and after every change.
 * @param {(name: string) => void} onChange told the name of what was built anew
 * @returns {Promise<() => Promise<void>>} stops following
 */
export async function followTrustedSide(onChange) {
  const watched = { build: { watch: {} } };
  const builder = await createBuilder({
    configFile,
    logLevel: 'warn',
    environments: { main: watched, preload: watched },
  });
  const names = ['main', 'preload'];
  const watchers = await Promise.all(names.map((name) => builder.build(builder.environments[name])));
  await Promise.all(watchers.map((watcher, at) => followWatcher(watcher, names[at], onChange)));
  return async () => {
    for (const watcher of watchers) if ('close' in watcher) await watcher.close();
  };
}
