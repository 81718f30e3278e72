/*
 * The outlines of hair, in the head's own frame (origin mid-face, face 58 wide and 67 high), for a head that looks `look` to the right.
 * Geometry only; no outline may reach the eyes.
 */

type HairPath = (look: number) => string;

/** What lies behind the head. */
export const BEHIND: Readonly<Record<string, HairPath>> = {
  bob: (look) => {
    const b = -look * 5;
    return `M${b - 33} 4C${b - 33} -10 -28 -24 0 -30C28 -24 33 -10 34 4L${b + 33} 26C${b + 24} 32 ${b - 26} 32 ${b - 35} 26Z`;
  },
  bun: (look) => {
    const b = -look * 15;
    return `M${b - 16} -50C${b + 2} -52 ${b + 8} -30 ${b - 6} -24C${b - 22} -18 ${b - 34} -44 ${b - 16} -50Z`;
  },
  waves: (look) => {
    const b = -look * 4;
    return `M${b - 24} 16C${b - 41} 16 ${b - 41} -10 -26 -14L26 -14C${b + 41} -10 ${b + 41} 16 ${b + 24} 16Z`;
  },
  tail: (look) => {
    const b = -look * 6;
    return `M${b - 20} -20C${b - 42} -22 ${b - 46} 8 ${b - 38} 40C${b - 28} 44 ${b - 20} 36 -20 20Z`;
  },
  scarf: () =>
    'M-37 0C-39 -30 -22 -44 1 -44C24 -44 38 -28 36 0C35 14 34 22 38 34C46 44 50 52 48 60C30 72 -34 72 -50 60C-52 50 -42 42 -38 32C-35 22 -36 12 -37 0Z',
};

const drawnBack: HairPath = (look) => {
  const part = look * 7;
  return `M-31 6C-36 -28 -20 -41 1 -41C22 -41 35 -28 31 4C28 -6 22 -18 ${4 + part} -25C${-12 + part} -22 -24 -12 -26 0C-27 3 -29 5 -31 6Z`;
};

/** What lies over the edge of the face. */
export const OVER: Readonly<Record<string, HairPath>> = {
  short: (look) => {
    const part = look * 7;
    return `M-31 3C-36 -28 -20 -42 1 -42C22 -42 36 -28 31 3C28 -1 27 -7 ${25 + look} -11C${20 + part} -19 ${10 + part} -21 ${2 + part} -20C${-10 + part} -20 ${-18 + part} -16 ${-22 + part * 0.6} -10C-25 -6 -27 -2 -31 3Z`;
  },
  crop: (look) =>
    `M-30 -2C-33 -27 -19 -38 0 -38C20 -38 33 -27 30 -2C28 -6 27 -12 ${24 + look} -16C18 -22 -14 -22 ${-22 + look} -16C-26 -12 -27 -6 -30 -2Z`,
  side: (look) => {
    const part = look * 7;
    return `M-31 4C-38 -28 -22 -44 4 -43C26 -42 37 -26 31 2C28 -4 27 -10 24 -16C10 -12 -2 -17 ${-8 + part} -25C${-12 + part} -16 -20 -12 -24 -8C-27 -5 -28 -1 -31 4Z`;
  },
  bob: (look) => {
    const part = look * 7;
    return `M-33 8C-38 -30 -20 -43 0 -43C22 -43 37 -30 33 8C27 2 26 -6 ${25 + look} -14C12 -13 ${2 + part} -18 ${-6 + part} -26C${-10 + part} -14 -20 -8 -24 -5C-27 -2 -29 4 -33 8Z`;
  },
  tail: drawnBack,
  bun: drawnBack,
  waves: (look) => {
    const part = look * 7;
    return `M-33 2C-43 -14 -36 -40 -8 -43C14 -47 37 -36 36 -12C36 -6 34 0 31 2C27 -2 28 -10 23 -14C17 -12 ${11 + part} -15 ${8 + part} -20C${3 + part} -15 ${-6 + part} -14 ${-10 + part} -18C-14 -13 -20 -12 -24 -12C-25 -6 -28 -2 -33 2Z`;
  },
  curls: () =>
    'M-30 0C-36 -12 -32 -30 -14 -36C4 -42 26 -36 31 -16C33 -8 31 -4 30 0C26 -2 27 -9 23 -13C18 -12 16 -16 13 -19C8 -16 3 -17 0 -20C-4 -16 -9 -17 -12 -18C-14 -13 -19 -13 -22 -12C-23 -7 -26 -2 -30 0Z',
  bald: (look) => {
    const near = -24 + look * 2;
    const far = look < 0.5 ? 'M31 10C37 0 36 -14 28 -20C24 -14 24 -6 25 2C27 6 28 8 31 10Z' : '';
    return `M-31 10C-37 0 -36 -14 -28 -20C${near} -14 ${near} -6 ${near - 1} 2C-27 6 -28 8 -31 10Z${far}`;
  },
  scarf: (look) => {
    const x = look * 7;
    const face = `M${x - 22} 2C${x - 22} -16 ${x - 12} -23 ${x} -23C${x + 12} -23 ${x + 21} -16 ${x + 21} 2C${x + 21} 16 ${x + 12} 28 ${x} 28C${x - 12} 28 ${x - 22} 16 ${x - 22} 2Z`;
    return `M-37 0C-39 -30 -22 -44 1 -44C24 -44 38 -28 36 0C36 18 26 40 ${x} 42C-26 40 -37 20 -37 0Z${face}`;
  },
  turban: () =>
    'M-32 -6C-44 -34 -22 -52 2 -52C28 -52 44 -34 32 -6C26 -16 12 -24 3 -26C-8 -24 -24 -16 -32 -6Z',
};

/** Folds of cloth drawn over a covering. */
export const FOLDS: Readonly<Record<string, HairPath>> = {
  scarf: (look) => `M${look * 7 - 16} 33C${look * 7 - 26} 40 -34 48 -44 52`,
  turban: () => 'M3 -26C-10 -34 -24 -36 -35 -30M3 -26C14 -36 28 -38 35 -30',
};
