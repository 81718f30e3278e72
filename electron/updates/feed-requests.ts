import http, { type ClientRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import https from 'node:https';
import { configureRequestUrl, type DownloadOptions, HttpExecutor } from 'builder-util-runtime';
import { UpdateRefused } from './update-failure';

/** What a server may be told of us; the updater would add an id of the machine. */
const TOLD = { accept: '*/*', 'cache-control': 'no-cache', 'user-agent': 'beforehand' } as const;
/** A feed file has a few hundred bytes. */
const LARGEST_FEED_BYTES = 64 * 1024;
/** How long a server may be silent (ms). */
const SILENCE_MS = 60_000;

/**
 * All requests of an update, by Node and not by Chromium, whose own way out stays closed (electron/security/switches.ts). They go to
 * one folder of one server, follow no redirect, use no proxy, send nothing about the machine, and end when an answer is too long.
 */
export class FeedRequests extends HttpExecutor<ClientRequest> {
  readonly base: URL;
  readonly #authority: Buffer | null;
  /** The length the signed feed gives its file (bytes). */
  #expectedBytes = 0;

  /** `authority`: the certificates (PEM) of which one must stand behind the server's; null: those Node brings. */
  constructor(feed: string, authority: Buffer | null) {
    super();
    this.base = new URL(feed);
    this.#authority = authority;
  }

  addressOf(name: string): URL {
    return new URL(name, this.base);
  }

  expectBytes(size: number): void {
    this.#expectedBytes = size;
  }

  /** One small file, whole. */
  readSmall(name: string): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      const request = this.#ask(this.addressOf(name), LARGEST_FEED_BYTES, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.once('end', () => resolve(Buffer.concat(parts)));
        answer.once('error', reject);
      });
      request.on('error', reject);
      request.end();
    });
  }

  /** Called by the updater for its download, which checks the hash on the way to the disk. */
  async download(url: URL, destination: string, options: DownloadOptions): Promise<string> {
    return options.cancellationToken.createPromise((resolve, reject, onCancel) => {
      const callback = (error: Error | null): void => (error ? reject(error) : resolve(destination));
      const address: RequestOptions = {};
      configureRequestUrl(url, address);
      this.doDownload(address, { destination, options, onCancel, callback, responseHandler: null }, 0);
    });
  }

  override createRequest(
    { protocol, hostname, port, path: wanted }: RequestOptions,
    callback: (answer: IncomingMessage) => void,
  ): ClientRequest {
    const address = new URL(`${protocol}//${hostname}${port ? `:${port}` : ''}${wanted}`);
    return this.#ask(address, this.#expectedBytes, callback);
  }

  #ask(address: URL, largest: number, callback: (answer: IncomingMessage) => void): ClientRequest {
    if (!address.href.startsWith(this.base.href)) throw new UpdateRefused('server-answer');
    const { request: send } = address.protocol === 'https:' ? https : http;
    const request = send(address, {
      headers: TOLD,
      // Said outright: an environment variable could switch the check of the certificate off.
      rejectUnauthorized: true,
      agent: false,
      ...(this.#authority ? { ca: this.#authority } : {}),
    });
    request.once('response', (answer: IncomingMessage) => {
      // The updater would go wherever an answer of any status names a place.
      if (answer.statusCode !== 200 || answer.headers.location !== undefined) {
        answer.once('error', () => undefined).destroy();
        request.emit('error', new UpdateRefused('server-answer'));
        return;
      }
      callback(answer);
      endWhenLongerThan(largest, answer);
    });
    request.setTimeout(SILENCE_MS, () => request.destroy(new UpdateRefused('server-unreachable')));
    return request;
  }
}

/** A server that never stops sending would fill the memory, or the disk the visits are on. */
function endWhenLongerThan(largest: number, answer: IncomingMessage): void {
  let bytes = 0;
  answer.on('data', (part: Buffer) => {
    bytes += part.length;
    if (bytes > largest) answer.destroy(new UpdateRefused('server-answer'));
  });
}
