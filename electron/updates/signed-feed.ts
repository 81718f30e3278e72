import type { UpdateFileInfo, UpdateInfo } from 'builder-util-runtime';
import {
  Provider,
  type ProviderRuntimeOptions,
  parseUpdateInfo,
} from 'electron-updater/out/providers/Provider.js';
import type { ResolvedUpdateFileInfo } from 'electron-updater/out/types.js';
import { type Offer, type Running, readOffer } from '#core/update/feed';
import type { FeedRequests } from './feed-requests';
import { isSignedBy } from './is-signed-by';
import { UpdateRefused } from './update-failure';

/** The feed file of this system, as electron-builder names it. */
export const feedName = (arch: string): string =>
  arch === 'x64' ? 'latest-linux.yml' : `latest-linux-${arch}.yml`;

/** The updater's source of what is newer: nothing of the feed is read before its signature was found good. */
export class SignedFeed extends Provider<UpdateInfo> {
  readonly #requests: FeedRequests;
  readonly #publicKey: string;
  readonly #running: Running;

  constructor(requests: FeedRequests, publicKey: string, running: Running) {
    // The updater's own type names its Chromium requests; what it calls is the class both inherit.
    const executor = requests as unknown as ProviderRuntimeOptions['executor'];
    super({ isUseMultipleRangeRequest: false, platform: 'linux', executor });
    this.#requests = requests;
    this.#publicKey = publicKey;
    this.#running = running;
  }

  /** @throws {UpdateRefused} with why there is nothing to take */
  override async getLatestVersion(): Promise<UpdateInfo> {
    const name = feedName(process.arch);
    const feed = await this.#requests.readSmall(name);
    const signature = await this.#requests.readSmall(`${name}.sig`);
    if (!isSignedBy(this.#publicKey, name, feed, signature.toString('latin1')))
      throw new UpdateRefused('signature-wrong');
    const offer = readOffer(parsed(feed, name, this.#requests.addressOf(name)), this.#running);
    if (!offer.ok) throw new UpdateRefused(offer.failure);
    this.#requests.expectBytes(offer.value.size);
    return asUpdateInfo(offer.value);
  }

  override resolveFiles({ files }: UpdateInfo): ResolvedUpdateFileInfo[] {
    return files.map((info: UpdateFileInfo) => ({ url: this.#requests.addressOf(info.url), info }));
  }
}

function parsed(feed: Buffer, name: string, address: URL): unknown {
  try {
    return parseUpdateInfo(feed.toString('utf8'), name, address);
  } catch {
    throw new UpdateRefused('feed-unreadable');
  }
}

/** Only what was checked goes on to the updater: no staged roll-out, no web installer, no notes. */
const asUpdateInfo = ({ version, url, sha512, size }: Offer): UpdateInfo => ({
  version,
  files: [{ url, sha512, size }],
  path: url,
  sha512,
  releaseDate: '',
});
