import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions } from 'vite';
import { reviewsOfNow } from './electron/runtime/translations.mjs';
import { listWhatWasBuilt, UNLISTED } from './electron/security/list-what-was-built.mjs';

/**
 * Names what a clinician approves: the English words and the catalogue they belong to. Any edit makes another version, so that
 * an approval can never cover words its signer has not seen.
 */
function contentVersion(): string {
  const hash = createHash('sha256');
  for (const folder of ['locales/en', 'core/procedure']) {
    for (const name of readdirSync(folder).sort())
      hash.update(name).update(readFileSync(path.join(folder, name)));
  }
  return hash.digest('hex').slice(0, 12);
}

/** What the trusted side finds at run time instead of in the bundle. */
const provided = ['electron', ...builtinModules, /^node:/];

/** Electron's main process (ESM), or one file for the sandboxed preload (CommonJS: the sandbox takes nothing else). */
const bundle = (
  entries: readonly string[],
  format: 'es' | 'cjs',
  outDir: string,
  target: string,
): EnvironmentOptions => ({
  consumer: 'server',
  resolve: { noExternal: true, external: [], builtins: provided, conditions: ['node'] },
  build: {
    outDir: path.resolve(outDir),
    emptyOutDir: true,
    target,
    minify: false,
    copyPublicDir: false,
    rolldownOptions: {
      input: Object.fromEntries(entries.map((entry) => [path.basename(entry, '.ts'), path.resolve(entry)])),
      platform: 'node',
      external: provided,
      output: {
        format,
        entryFileNames: format === 'cjs' ? '[name].cjs' : '[name].js',
        chunkFileNames: '[name].js',
        // What the first screen does not need (the PDF library) is loaded when it is asked for. A sandboxed preload can load nothing.
        codeSplitting: format === 'es',
      },
    },
  },
});

export default defineConfig({
  root: 'renderer',
  base: './',
  publicDir: false,
  plugins: [react()],
  define: {
    __CONTENT_VERSION__: JSON.stringify(contentVersion()),
    __LANGUAGE_REVIEWS__: JSON.stringify(reviewsOfNow('locales')),
    __AS_BUILT__: JSON.stringify(UNLISTED),
  },
  build: {
    outDir: path.resolve('out/renderer'),
    emptyOutDir: true,
    target: 'chrome130',
    // The content security policy allows no data: URIs and no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          input: {
            index: path.resolve('renderer/index.html'),
            document: path.resolve('renderer/document.html'),
          },
        },
      },
    },
    main: bundle(['electron/main.ts', 'electron/recovery/watchdog-thread.ts'], 'es', 'out/main', 'node20'),
    preload: bundle(['electron/preload.ts'], 'cjs', 'out/preload', 'chrome130'),
  },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) await builder.build(environment);
      listWhatWasBuilt('.');
    },
  },
});
