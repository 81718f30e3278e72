// A hand on the kiosk's own keyboard and mouse: the X server gives what it does to whatever window has the focus, as it would a real one's.
// It must never go through the program, whose own word on what reached it is not what is to be tested.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Does one thing after the other, as `xdotool` names them, on the display that DISPLAY names. */
export async function hand(...does: readonly string[]): Promise<void> {
  await run('/usr/bin/xdotool', [...does]);
}
