/** The gallery's own trusted side takes any PIN; the keys pressed are real. */
export const UNLOCK: readonly string[] = [
  'staff',
  ...Array.from('246810', (digit) => `digit:${digit}`),
  'unlock',
];
