import { app } from 'electron';
import { EXIT } from '../exit-codes';
import type { End } from '../recovery/process-faults';

/**
 * Whether something outside starts this program again when it ends: the session script and kiosk-start.cmd say so. What systemd itself
 * sets (INVOCATION_ID) would not do: every program started from a desktop inherits it.
 */
export const isSupervised = (): boolean => process.env.KIOSK_SUPERVISED === '1';

/** Ends, to be started again: by whoever watches, and where nobody does by Electron itself. */
export function startAgain(end: End): void {
  if (isSupervised()) {
    end('renewal', EXIT.RESTART);
    return;
  }
  const { APPIMAGE: image } = process.env;
  // The program inside an AppImage lies in a mount that goes away with it.
  app.relaunch(image ? { execPath: image, args: process.argv.slice(1) } : undefined);
  end('renewal', EXIT.OK);
}
