import type { ScryptOptions } from 'node:crypto';
import { Worker } from 'node:worker_threads';

/** A thread of its own that nobody has asked for this long is ended, and its memory given back (ms). */
const IDLE_MS = 20_000;

/**
 * What runs in that thread, handed over as text: a file inside the program's archive would have to be found and loaded again there,
 * and nothing from outside ever gets into it.
 */
const IN_THREAD = `
const { parentPort } = require('node:worker_threads');
const { scrypt } = require('node:crypto');
parentPort.on('message', ({ id, pin, salt, bytes, cost }) =>
  scrypt(pin, salt, bytes, cost, (error, key) => parentPort.postMessage({ id, key, error: error?.message })));
`;

interface Answer {
  readonly id: number;
  readonly key?: Uint8Array;
  readonly error?: string;
}

interface Asked {
  resolve(key: Buffer): void;
  reject(error: Error): void;
}

let thread: Worker | null = null;
let idle: NodeJS.Timeout | undefined;
let lastId = 0;
const asked = new Map<number, Asked>();

/**
 * scrypt off the main thread, also where Electron's cryptography (BoringSSL) computes it a first time in the call itself, only to look
 * at its parameters: every call of Node's own `scrypt` stopped the whole program for about 190 ms here.
 */
export function scryptApart(pin: string, salt: Buffer, bytes: number, cost: ScryptOptions): Promise<Buffer> {
  clearTimeout(idle);
  thread ??= open();
  lastId += 1;
  const id = lastId;
  const answer = new Promise<Buffer>((resolve, reject) => asked.set(id, { resolve, reject }));
  thread.postMessage({ id, pin, salt, bytes, cost });
  return answer;
}

function open(): Worker {
  const opened = new Worker(IN_THREAD, { eval: true });
  opened.on('message', ({ id, key, error }: Answer) => {
    const waiting = asked.get(id);
    asked.delete(id);
    if (key) waiting?.resolve(Buffer.from(key));
    else waiting?.reject(new Error(error ?? 'no key'));
    if (asked.size === 0) rest();
  });
  // A thread that cannot run must not leave anybody waiting at the lock.
  const fail = (why: Error): void => {
    if (thread === opened) thread = null;
    for (const waiting of asked.values()) waiting.reject(why);
    asked.clear();
  };
  opened.on('error', fail);
  opened.on('exit', () => fail(new Error('the thread ended')));
  return opened;
}

/** Nobody is asking: the program may end, and the thread does so a little later. */
function rest(): void {
  const resting = thread;
  idle = setTimeout(() => {
    if (thread === resting) thread = null;
    void resting?.terminate();
  }, IDLE_MS);
  idle.unref();
}
