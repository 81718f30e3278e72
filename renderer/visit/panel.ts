const MILLIMETRES_PER_INCH = 25.4;

/**
 * How many CSS pixels are one millimetre on this glass: the window fills it, so its diagonal is the panel's. Works for every
 * resolution and scale factor, because CSS pixels already carry the scale.
 */
export function pixelsPerMillimetre(widthPx: number, heightPx: number, diagonalInches: number): number {
  return Math.hypot(widthPx, heightPx) / (diagonalInches * MILLIMETRES_PER_INCH);
}

/** Keeps `--mm` true while the window changes size (rotation, another panel). */
export function keepMillimetres(diagonalInches: number): void {
  const set = (): void => {
    const mm = pixelsPerMillimetre(window.innerWidth, window.innerHeight, diagonalInches);
    document.documentElement.style.setProperty('--mm', `${mm}px`);
  };
  set();
  window.addEventListener('resize', set);
}
