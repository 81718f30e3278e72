/**
 * How loud speech sounds, by ITU-R BS.1770-4: two filters like an ear, then the mean power of blocks of 400 ms, those that hold
 * silence left out. Mono. Own code, because a library for this few lines brings a whole media toolbox with it; the tests hold it
 * to the standard's own reference (a sine of 997 Hz at full scale is -3.01 LKFS).
 */
const BLOCK_SECONDS = 0.4;
const STEP_SECONDS = 0.1;
/** Blocks quieter than this are silence (LKFS), and so are those this much below the rest (LU). */
const ABSOLUTE_GATE = -70;
const RELATIVE_GATE = -10;
const OFFSET = -0.691;

/** @typedef {{ b: readonly [number, number, number], a: readonly [number, number] }} Biquad */

/**
 * The high shelf of a head and the high-pass below it, for any sample rate: the analogue filters behind the table of BS.1770.
 * @param {number} rate samples a second
 * @returns {readonly Biquad[]}
 */
function earFilters(rate) {
  const shelf = (() => {
    const [frequency, gain, q] = [1681.974450955533, 3.999843853973347, 0.7071752369554196];
    const k = Math.tan((Math.PI * frequency) / rate);
    const high = 10 ** (gain / 20);
    const band = high ** 0.4996667741545416;
    const a0 = 1 + k / q + k * k;
    return {
      b: /** @type {const} */ ([
        (high + (band * k) / q + k * k) / a0,
        (2 * (k * k - high)) / a0,
        (high - (band * k) / q + k * k) / a0,
      ]),
      a: /** @type {const} */ ([(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0]),
    };
  })();
  const [frequency, q] = [38.13547087602444, 0.5003270373238773];
  const k = Math.tan((Math.PI * frequency) / rate);
  const a0 = 1 + k / q + k * k;
  return [
    shelf,
    {
      b: /** @type {const} */ ([1, -2, 1]),
      a: /** @type {const} */ ([(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0]),
    },
  ];
}

/**
 * @param {Float32Array} samples
 * @param {Biquad} filter
 * @returns {Float32Array}
 */
function filtered(samples, { b, a }) {
  const out = new Float32Array(samples.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let index = 0; index < samples.length; index += 1) {
    const x = samples[index] ?? 0;
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    out[index] = y;
  }
  return out;
}

const lkfs = (/** @type {number} */ power) => OFFSET + 10 * Math.log10(power);
const mean = (/** @type {readonly number[]} */ list) =>
  list.reduce((sum, each) => sum + each, 0) / list.length;

/**
 * Integrated loudness; what is shorter than a block is one block.
 * @param {Float32Array} samples from -1 to 1
 * @param {number} rate samples a second
 * @returns {number} LKFS; -Infinity for silence
 */
export function loudnessOf(samples, rate) {
  const heard = earFilters(rate).reduce(filtered, samples);
  const [length, step] = [Math.round(BLOCK_SECONDS * rate), Math.round(STEP_SECONDS * rate)];
  /** @type {number[]} */
  const powers = [];
  for (let start = 0; start === 0 || start + length <= heard.length; start += step) {
    const block = heard.subarray(start, start + length);
    powers.push(block.reduce((sum, sample) => sum + sample * sample, 0) / block.length);
  }
  const sounding = powers.filter((power) => lkfs(power) > ABSOLUTE_GATE);
  if (sounding.length === 0) return Number.NEGATIVE_INFINITY;
  const gate = lkfs(mean(sounding)) + RELATIVE_GATE;
  return lkfs(mean(sounding.filter((power) => lkfs(power) > gate)));
}
