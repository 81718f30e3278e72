import { app } from 'electron';
import { EVALUATION_CONFIG } from '#core/config/clinic-config';
import { EXIT } from '../exit-codes';
import { handleProcessFaults } from '../recovery/process-faults';
import type { Stuck } from './before-ready';
import { createEnding } from './ending';
import { openPage } from './open-page';
import { startAgain } from './supervision';
import { RETRY_MS } from './until-open';

/**
 * Instead of phases 2 and 3 where the config or the data folder is not usable: the out-of-order page stands in front of patients, nothing
 * is asked or kept, and as soon as a person has put it right the program starts anew.
 */
export async function waitUntilMended({ paths, address, asBuilt, log, why, isMended }: Stuck): Promise<void> {
  const { end, isEnding, beforeEnd } = createEnding(log);
  handleProcessFaults(log, end);
  app.on('before-quit', () => end('asked', EXIT.OK));
  app.on('window-all-closed', () => undefined);
  await app.whenReady();
  const { page } = openPage({
    paths,
    address,
    asBuilt,
    log,
    keys: EVALUATION_CONFIG.keys,
    mayClose: isEnding,
  });
  beforeEnd(page.letGo);
  log({ event: 'start-refused', why });
  page.hold();
  setInterval(() => {
    if (isMended()) startAgain(end);
  }, RETRY_MS);
}
