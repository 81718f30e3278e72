import { describe, expect, it } from 'vitest';
import { loudnessOf } from '../../electron/audio/loudness.mjs';
import { evened, joined, readWave, TARGET_LUFS, trimmed, writeWave } from '../../electron/audio/wave.mjs';

const RATE = 22_050;

/**
 * @param {number} seconds
 * @param {number} level 0 to 1
 * @param {number} [rate]
 * @param {number} [hertz]
 */
const sine = (seconds, level, rate = RATE, hertz = 997) =>
  Float32Array.from(
    { length: Math.round(seconds * rate) },
    (_, index) => level * Math.sin((2 * Math.PI * hertz * index) / rate),
  );

describe('Loudness', () => {
  it.each([48_000, 44_100, 22_050])('of a full sine of 997 Hz is -3.01 LKFS at %d Hz (BS.1770)', (rate) => {
    expect(loudnessOf(sine(3, 1, rate), rate)).toBeCloseTo(-3.01, 1);
  });

  it('falls by 20 when the level is a tenth, and is lower for a rumble than for a voice', () => {
    expect(loudnessOf(sine(2, 0.1, 48_000), 48_000)).toBeCloseTo(-23.01, 1);
    expect(loudnessOf(sine(2, 0.1, 48_000, 30), 48_000)).toBeLessThan(-26);
  });

  it('is not lowered by the silence between sentences', () => {
    const { sound } = joined(
      [sine(1, 0.2), sine(1, 0.2)].map((samples) => ({ samples, rate: RATE })),
      2,
    );
    // Counted in, half a sound of silence would take 3 LU.
    expect(loudnessOf(sound.samples, RATE)).toBeGreaterThan(loudnessOf(sine(1, 0.2), RATE) - 1);
  });
});

describe('A clip', () => {
  it('is as loud as every other, and never above full', () => {
    for (const level of [0.01, 0.3, 1]) {
      const even = evened({ samples: sine(1, level), rate: RATE });
      expect(Math.abs(loudnessOf(even.samples, RATE) - TARGET_LUFS)).toBeLessThan(0.2);
      expect(even.samples.every((sample) => Math.abs(sample) <= 1)).toBe(true);
    }
  });

  it('loses the silence at its ends, and nothing of what is heard', () => {
    const silence = new Float32Array(RATE);
    const voice = sine(0.5, 0.5);
    const samples = Float32Array.from([...silence, ...voice, ...silence]);
    const { samples: kept } = trimmed({ samples, rate: RATE });
    expect(kept.length).toBeGreaterThanOrEqual(voice.length - 40);
    expect(kept.length).toBeLessThan(voice.length + 0.1 * RATE);
  });

  it('is written as it was read; a file that is no WAV file is refused', () => {
    const sound = { samples: sine(0.1, 0.5), rate: RATE };
    const again = readWave(writeWave(sound));
    expect(again.rate).toBe(RATE);
    expect(
      Math.max(...again.samples.map((sample, index) => Math.abs(sample - (sound.samples[index] ?? 0)))),
    ).toBeLessThan(0.0002);
    expect(() => readWave(Buffer.from('OggS and so on, and on, and on'))).toThrow('not a WAV file');
  });
});
