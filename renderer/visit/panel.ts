const MILLIMETRES_PER_INCH = 25.4;

/**
 * How many CSS pixels are one millimetre on this glass: the window fills it, so its diagonal is the panel's. Works for every
 * resolution and scale factor, because CSS pixels already carry the scale.
 */
export function pixelsPerMillimetre(widthPx: number, heightPx: number, diagonalInches: number): number {
  return Math.hypot(widthPx, heightPx) / (diagonalInches * MILLIMETRES_PER_INCH);
}

declare global {
  interface WindowEventMap {
    /** Somebody has measured the glass: its diagonal in inches. */
    'kiosk-panel': CustomEvent<number>;
  }
}

/** The glass was measured: everything on it takes its size from this diagonal from now on. */
export function measuredAs(diagonalInches: number): void {
  window.dispatchEvent(new CustomEvent('kiosk-panel', { detail: diagonalInches }));
}

/** Keeps `--mm` true while the window changes size (rotation, another panel), and once the glass has been measured. */
export function keepMillimetres(diagonalInches: number): void {
  let inches = diagonalInches;
  const set = (): void => {
    const mm = pixelsPerMillimetre(window.innerWidth, window.innerHeight, inches);
    document.documentElement.style.setProperty('--mm', `${mm}px`);
  };
  set();
  window.addEventListener('resize', set);
  window.addEventListener('kiosk-panel', ({ detail }) => {
    inches = detail;
    set();
  });
}
