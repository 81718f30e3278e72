/**
 * PINs that whoever guesses tries first: one digit throughout, a row up or down, one group of two or three digits again and
 * again (121212, 123123). Asks nothing about the length; the contract does.
 */
export function isEasyPin(pin: string): boolean {
  const steps = new Set([...pin].slice(1).map((digit, index) => Number(digit) - Number(pin[index])));
  if (steps.size === 1 && Math.abs([...steps][0] ?? 0) <= 1) return true;
  return [2, 3].some((length) => repeats(pin, length));
}

const repeats = (pin: string, length: number): boolean =>
  pin.length % length === 0 && pin.slice(0, length).repeat(pin.length / length) === pin;
