import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { UpdateInfo } from 'builder-util-runtime';
import type { AppAdapter } from 'electron-updater/out/AppAdapter.js';
import {
  AppUpdater,
  type DownloadExecutorResult,
  type DownloadUpdateOptions,
} from 'electron-updater/out/AppUpdater.js';
import type { Provider } from 'electron-updater/out/providers/Provider.js';
import type { FeedRequests } from './feed-requests';
import type { SignedFeed } from './signed-feed';
import { UpdateRefused } from './update-failure';

export interface KioskUpdaterDeps {
  readonly version: string;
  /** Where a download lies until it is unpacked. */
  readonly folder: string;
  readonly requests: FeedRequests;
  readonly feed: SignedFeed;
}

/**
 * electron-updater with its dangerous half taken off: it looks, downloads and checks the hash, and installs nothing, starts nothing and
 * shows nothing. What comes after is program-folder.ts and the session script.
 */
export class KioskUpdater extends AppUpdater {
  protected readonly httpExecutor: FeedRequests;
  readonly #feed: SignedFeed;

  constructor({ version, folder, requests, feed }: KioskUpdaterDeps) {
    super(null, adapterOf(version, folder));
    this.httpExecutor = requests;
    this.#feed = feed;
    this.autoDownload = false;
    this.autoInstallOnAppQuit = false;
    this.disableDifferentialDownload = true;
    this.disableWebInstaller = true;
    this.allowDowngrade = false;
    this.logger = null;
  }

  protected override async getUpdateInfoAndProvider(): Promise<{
    info: UpdateInfo;
    provider: Provider<UpdateInfo>;
  }> {
    return { info: await this.#feed.getLatestVersion(), provider: this.#feed };
  }

  protected override doDownloadUpdate(options: DownloadUpdateOptions): Promise<DownloadExecutorResult> {
    const [fileInfo] = this.#feed.resolveFiles(options.updateInfoAndProvider.info);
    if (!fileInfo) throw new UpdateRefused('feed-unreadable');
    return this.executeDownload({
      fileExtension: 'AppImage',
      fileInfo,
      downloadUpdateOptions: options,
      done: async () => undefined,
      task: async (file, wishes) => void (await this.httpExecutor.download(fileInfo.url, file, wishes)),
    });
  }

  override quitAndInstall(): never {
    throw new Error('the kiosk installs by itself');
  }
}

/** What the updater asks of Electron's app. Its own settings file, which names the folder for downloads, is written here. */
function adapterOf(version: string, folder: string): AppAdapter {
  const appUpdateConfigPath = path.join(folder, 'app-update.yml');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(appUpdateConfigPath, 'updaterCacheDirName: download\n', { mode: 0o600 });
  return {
    version,
    name: 'beforehand',
    isPackaged: true,
    appUpdateConfigPath,
    userDataPath: folder,
    baseCachePath: folder,
    whenReady: async () => undefined,
    relaunch: () => undefined,
    quit: () => undefined,
    onQuit: () => undefined,
  };
}
