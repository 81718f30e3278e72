// Builds the gallery once before all tests: its source is the page's, so an older build would show yesterday's screens.
import path from 'node:path';
import { build } from 'vite';
import { ROOT } from './source-files';

export default async function buildGallery(): Promise<void> {
  await build({ configFile: path.join(ROOT, 'vite.gallery.config.ts'), logLevel: 'error' });
}
