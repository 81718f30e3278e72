import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeDrawing } from '../../renderer/take-home/code-drawing';
import { codeParts, PART_BYTES } from '../../renderer/take-home/code-parts';
import type { TakeHomeSection } from '../../renderer/take-home/take-home-words';

const STEPS = ['S15', 'S12', 'S13', 'S14'] as const;
const partWords = (part: number, total: number): string => `Part ${part} of ${total}`;
const partsOf = (sections: readonly TakeHomeSection[]): readonly string[] =>
  codeParts({ title: 'Take this home', clinic: 'North', sections, partWords });
const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8');
const section = (place: 0 | 1 | 2 | 3, ...sentences: readonly string[]): TakeHomeSection => ({
  step: STEPS[place],
  title: `Title ${place}`,
  sentences,
});

describe('The words of the take-home sheet', () => {
  it('stand in one code without a mark where one is enough', () => {
    expect(partsOf([section(0, 'Call 911.'), section(1, 'Rest.')])).toEqual([
      'Take this home\nNorth\n\nTitle 0\nCall 911.\n\nTitle 1\nRest.',
    ]);
  });

  it('go on in another code with a whole section, and each code says which it is', () => {
    const long = 'x'.repeat(400);
    const [first, second, ...more] = partsOf([section(0, long), section(1, long)]);
    expect(more).toEqual([]);
    expect(first).toBe(`Take this home\nNorth\nPart 1 of 2\n\nTitle 0\n${long}`);
    expect(second).toBe(`Take this home\nNorth\nPart 2 of 2\n\nTitle 1\n${long}`);
  });

  it('of a section longer than a code go on under its title again', () => {
    const long = 'x'.repeat(300);
    const parts = partsOf([section(0, long, long, long)]);
    expect(parts).toHaveLength(2);
    for (const part of parts) expect(part).toContain('Title 0\n');
  });

  it('are all there once, in order, in any script, and no sentence is cut', () => {
    const sentence = fc.string({
      unit: fc.constantFrom('a', 'ж', 'ا', '痛', 'क', '😀'),
      minLength: 1,
      maxLength: 150,
    });
    const sections = fc.tuple(
      ...STEPS.map((step, place) =>
        fc
          .array(sentence, { minLength: 1, maxLength: 6 })
          .map((sentences): TakeHomeSection => ({ step, title: `Title ${place}`, sentences })),
      ),
    );
    fc.assert(
      fc.property(sections, (given) => {
        const parts = partsOf(given);
        const lines = parts.flatMap((part) =>
          part
            .split('\n\n')
            .slice(1)
            .flatMap((piece) => piece.split('\n').slice(1)),
        );
        expect(lines).toEqual(given.flatMap(({ sentences }) => sentences));
        for (const part of parts) expect(bytesOf(part)).toBeLessThanOrEqual(PART_BYTES);
      }),
      { numRuns: 300, seed: 8 },
    );
  });
});

describe('A code', () => {
  it('that holds as much as a part may is of version 22, with a quiet zone of four modules on each side', () => {
    const { size, path } = codeDrawing('x'.repeat(PART_BYTES));
    expect(size).toBe(105 + 8);
    const xs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, width]) => [
      Number(x),
      Number(y),
      Number(width),
    ]);
    for (const [x = 0, y = 0, width = 0] of xs) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(4);
      expect(Math.max(x + width, y + 1)).toBeLessThanOrEqual(size - 4);
    }
    expect(codeDrawing('x'.repeat(PART_BYTES + 1)).size).toBeGreaterThan(size);
  });
});
