/**
 * Tells which display the program can be shown on: a real answer, because containers often name an X display that nobody serves.
 * It must never start one.
 */
import net from 'node:net';

const localDisplay = /^(?:unix)?:(\d+)(?:\.\d+)?$/;

/**
 * @param {string} address
 * @returns {Promise<boolean>}
 */
function answers(address) {
  return new Promise((resolve) => {
    const socket = net.connect(address);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

/**
 * The kind of display at hand.
 * @returns {Promise<'x11' | 'wayland' | 'native' | 'none'>} native: Windows and macOS
 */
export async function displayAtHand() {
  if (process.platform !== 'linux') return 'native';
  const { DISPLAY: display, WAYLAND_DISPLAY: wayland } = process.env;
  const number = display ? localDisplay.exec(display)?.[1] : undefined;
  if (display && number === undefined) return 'x11'; // on another machine: for the program to find out
  const socket = `/tmp/.X11-unix/X${number}`;
  if (display && ((await answers(socket)) || (await answers(`\0${socket}`)))) return 'x11';
  return wayland ? 'wayland' : 'none';
}
