import { type BrowserWindow, type Rectangle, screen } from 'electron';

/**
 * Without a window manager, "kiosk" changes what Electron says and not what X shows, and a window of exactly the screen's size
 * is shown one pixel short each way. One pixel more covers it; a window manager cuts it off again.
 */
export const coverOf = ({ x, y, width, height }: Rectangle): Rectangle => ({
  x,
  y,
  width: width + 1,
  height: height + 1,
});

/** The whole primary display. */
export const screenCover = (): Rectangle => coverOf(screen.getPrimaryDisplay().bounds);

/** Keeps the window over the display when it is turned, exchanged or switched to another size. Gives the way to stop. */
export function keepCovering(window: BrowserWindow): () => void {
  const cover = (): void => {
    if (!window.isDestroyed()) window.setBounds(screenCover());
  };
  screen.on('display-metrics-changed', cover);
  screen.on('display-added', cover);
  screen.on('display-removed', cover);
  return () => {
    screen.off('display-metrics-changed', cover);
    screen.off('display-added', cover);
    screen.off('display-removed', cover);
  };
}
