import { sayWhy } from '../exit-codes';
import type { Log } from '../log/log-event';
import type { PageKeeper } from '../recovery/page-keeper';
import type { Trouble } from './until-open';

export interface StorageTroubleDeps {
  /** Where the kiosk keeps its data; named to the person who reads standard error. */
  readonly folder: string;
  readonly page: Pick<PageKeeper, 'hold' | 'load'>;
  readonly log: Log;
}

/**
 * What patients and the clinic's IT see while stored data cannot be opened or written: the out-of-order page, one event, one line. Nothing is
 * drawn anew or deleted; when everything is open the kiosk goes on by itself. Each thing that is opened asks for its own.
 */
export function storageTrouble({ folder, page, log }: StorageTroubleDeps): () => Trouble {
  const stuck = new Set<object>();
  return () => {
    const self: Trouble = {
      begun(why) {
        log({ event: 'data-blocked', why });
        sayWhy([
          `the data in ${folder} cannot be opened or written (${why}). Put the folder right; the kiosk shows "out of order" and tries again by itself.`,
        ]);
        if (stuck.size === 0) page.hold();
        stuck.add(self);
      },
      over() {
        stuck.delete(self);
        log({ event: 'data-open-again' });
        if (stuck.size === 0) page.load();
      },
    };
    return self;
  };
}
