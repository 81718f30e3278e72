// What a program has started, read from Linux itself, for programs that cannot be asked. It must never end anything.
import fs from 'node:fs';

export interface RunningProcess {
  readonly pid: number;
  /** Its command line. */
  readonly command: string;
}

/** Everything that came from this process, however far down. */
export function childrenOf(pid: number): readonly RunningProcess[] {
  const all = fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readProcess(Number(name)));
  const below = (parent: number): readonly RunningProcess[] =>
    all.filter((each) => each.parent === parent).flatMap((each) => [each, ...below(each.pid)]);
  return below(pid);
}

/** Nothing for one that has ended meanwhile. */
function readProcess(pid: number): readonly (RunningProcess & { readonly parent: number })[] {
  try {
    const command = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    const parent = Number(/\) . (\d+)/.exec(fs.readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);
    return [{ pid, command, parent }];
  } catch {
    return [];
  }
}
