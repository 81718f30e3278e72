/**
 * Keeps a current picture of the virtual screen in a file, so that a person without a display can see the program.
 * The picture is taken from the display server, from outside: it must never need a way into the program.
 */
import fs from 'node:fs';
import path from 'node:path';
import { say } from './say.mjs';
import { pngOfScreen } from './xwd-picture.mjs';

const secondsBetweenPictures = 2;

/**
 * Begins to keep the picture current. The file is replaced in one step and only when the screen has changed.
 * @param {string} frameFile the virtual screen's memory
 * @param {string} pictureFile where the PNG goes
 * @returns {() => void} stops
 */
export function keepScreenPicture(frameFile, pictureFile) {
  const partFile = `${pictureFile}.${process.pid}.part`;
  fs.mkdirSync(path.dirname(pictureFile), { recursive: true });
  let shown = Buffer.alloc(0);
  let busy = false;
  const takePicture = async () => {
    const frame = fs.readFileSync(frameFile);
    if (frame.equals(shown)) return;
    fs.writeFileSync(partFile, await pngOfScreen(frame));
    fs.renameSync(partFile, pictureFile);
    shown = frame;
  };
  const timer = setInterval(async () => {
    if (busy) return;
    busy = true;
    try {
      await takePicture();
    } catch (error) {
      // Only the picture is lost: the kiosk itself goes on.
      clearInterval(timer);
      say(`the picture of the screen cannot be kept current: ${error}`);
    } finally {
      busy = false;
    }
  }, secondsBetweenPictures * 1000);
  return () => clearInterval(timer);
}
