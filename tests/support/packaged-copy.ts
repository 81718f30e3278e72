// A copy of a packaged program, in which a byte can be changed. It must never touch the program it is made from.
import fs from 'node:fs';
import path from 'node:path';
import { extractFile, getRawHeader, listPackage, statFile } from '@electron/asar';

/** Before an archive's header stand two words that tell its length (asar's own format). */
const BEFORE_HEADER_BYTES = 8;

export class PackagedCopy {
  readonly program: string;
  readonly #folder: string;
  readonly #archive: string;

  constructor(program: string) {
    // Beside the program, because a file has one name more for nothing only on its own disk.
    this.#folder = fs.mkdtempSync(path.join(path.dirname(path.dirname(program)), 'copy-'));
    link(path.dirname(program), this.#folder);
    this.program = path.join(this.#folder, path.basename(program));
    this.#archive = path.join(this.#folder, 'resources', 'app.asar');
    own(this.#archive);
  }

  /** The files in its archive, as `out/renderer/index.html`. */
  files(): readonly string[] {
    return listPackage(this.#archive, { isPack: false }).map((name) => name.replace(/^[\\/]/, ''));
  }

  text(name: string): string {
    return extractFile(this.#archive, name).toString('utf8');
  }

  /** Changes the middle byte of a file in the archive. */
  spoils(name: string): void {
    const found = statFile(this.#archive, name);
    if (!('offset' in found)) throw new Error(`${name} is no file of the archive`);
    const begin = BEFORE_HEADER_BYTES + getRawHeader(this.#archive).headerSize + Number(found.offset);
    spoil(this.#archive, begin + Math.floor(found.size / 2));
  }

  /** Changes the middle byte of every clip of a language. */
  spoilsClips(language: string): void {
    const folder = path.join(this.#folder, 'resources', 'audio', language);
    for (const name of fs.readdirSync(folder)) {
      own(path.join(folder, name));
      spoil(path.join(folder, name), Math.floor(fs.statSync(path.join(folder, name)).size / 2));
    }
  }

  remove(): void {
    fs.rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Second names for all files: a copy that costs no room. */
function link(from: string, to: string): void {
  for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) {
      fs.mkdirSync(target);
      link(source, target);
    } else fs.linkSync(source, target);
  }
}

/** From now on a file of its own, so that a change in it is none in what it was linked to. */
function own(file: string): void {
  const copy = `${file}.own`;
  fs.copyFileSync(file, copy);
  fs.renameSync(copy, file);
}

function spoil(file: string, place: number): void {
  const handle = fs.openSync(file, 'r+');
  const byte = Buffer.alloc(1);
  fs.readSync(handle, byte, 0, 1, place);
  fs.writeSync(handle, Buffer.from([byte.readUInt8(0) ^ 1]), 0, 1, place);
  fs.closeSync(handle);
}
