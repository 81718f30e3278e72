import path from 'node:path';
import { sayWhy } from '../exit-codes';
import type { Log } from '../log/log-event';

/**
 * What follows when a file of the page is not as it was built: the log gets its kind, standard error its name, once. A clip is left
 * unsaid and the rest goes on, for the words are on the screen as well; without any other file the page cannot be trusted to be whole.
 */
export function tellDamage(log: Log, pageDamaged: () => void): (address: string) => void {
  const told = new Set<string>();
  return (address) => {
    log({ event: 'file-damaged', kind: path.posix.extname(address).slice(1) });
    if (!told.has(address))
      sayWhy([
        `the program's file ${address} is missing or is not as it was built. Check the disk, and install the program again.`,
      ]);
    told.add(address);
    if (!address.startsWith('/audio/')) pageDamaged();
  };
}
