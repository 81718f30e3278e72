import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { UpdateSettings } from '#core/config/updates';
import { ok, type Result, refuse } from '#core/result';
import type { Running } from '#core/update/feed';
import { FeedRequests } from './feed-requests';
import { KioskUpdater } from './kiosk-updater';
import { SignedFeed } from './signed-feed';
import { failureOf, type UpdateFailure, UpdateRefused } from './update-failure';

export interface LookDeps {
  readonly settings: Pick<UpdateSettings, 'feed' | 'publicKey' | 'authority'>;
  readonly running: Running;
  /** Where a download lies. */
  readonly folder: string;
}

/** A newer program, downloaded and found to be the one that was signed for. */
export interface Downloaded {
  readonly version: string;
  readonly file: string;
}

/**
 * One look at the clinic's server, and the download when there is something newer. It changes nothing that runs. Loaded only where
 * updates are switched on: it brings the whole updater with it.
 */
export async function lookForUpdate({
  settings,
  running,
  folder,
}: LookDeps): Promise<Result<Downloaded, UpdateFailure>> {
  let meanwhile: UpdateFailure = 'server-unreachable';
  try {
    const requests = new FeedRequests(settings.feed, await readAuthority(settings.authority));
    const feed = new SignedFeed(requests, settings.publicKey, running);
    const updater = new KioskUpdater({ version: running.version, folder, requests, feed });
    const found = await updater.checkForUpdates();
    if (!found?.isUpdateAvailable) return refuse('none');
    meanwhile = 'download-cut';
    const [file] = await updater.downloadUpdate();
    return file ? ok({ version: found.updateInfo.version, file }) : refuse('not-stored');
  } catch (error) {
    return refuse(failureOf(error, meanwhile));
  }
}

/** Takes away what was downloaded, whole or half. */
export const forgetDownload = (folder: string): Promise<void> =>
  rm(path.join(folder, 'download'), { recursive: true, force: true });

async function readAuthority(file: string | null): Promise<Buffer | null> {
  if (file === null) return null;
  return readFile(file).catch(() => {
    throw new UpdateRefused('authority-unreadable');
  });
}
