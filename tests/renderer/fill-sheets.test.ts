import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillSheets, type MeasuredSection } from '../../renderer/screens/documents/fill-sheets';

const ROOM = 100;
const section = (name: string, ...heights: readonly number[]): MeasuredSection =>
  heights.map((height, index) => ({ id: `${name}${index}`, height }));
const ids = (sections: readonly MeasuredSection[]): readonly (readonly string[])[] =>
  fillSheets(sections, ROOM).map((sheet) => sheet.map(({ id }) => id));

describe('Sections on sheets of paper', () => {
  it('share a sheet that holds them', () => {
    expect(ids([section('a', 20, 20), section('b', 30, 30)])).toEqual([['a0', 'a1', 'b0', 'b1']]);
  });

  it('stay whole: what does not fit any more begins on the next sheet', () => {
    expect(ids([section('a', 60), section('b', 20, 30)])).toEqual([['a0'], ['b0', 'b1']]);
  });

  it('are drawn with a smaller picture, where that keeps them on one sheet', () => {
    const [sheet, ...others] = fillSheets(
      [
        [
          { id: 'picture', height: 60, gives: 30 },
          { id: 'words', height: 60 },
        ],
      ],
      ROOM,
    );
    expect(others).toEqual([]);
    expect(sheet?.map(({ shrunk }) => shrunk)).toEqual([20, 0]);
  });

  it('that are only wanted where there is room are laid there, and left out elsewhere', () => {
    const lines = (name: string): MeasuredSection => [{ id: name, height: 30, ifRoom: true }];
    expect(ids([section('a', 60), lines('here'), lines('gone'), section('b', 90)])).toEqual([
      ['a0', 'here'],
      ['b0'],
    ]);
  });

  it('that are longer than a sheet go on to the next', () => {
    expect(ids([section('a', 40, 40, 40, 40)])).toEqual([
      ['a0', 'a1'],
      ['a2', 'a3'],
    ]);
  });

  it('that are longer than a sheet begin where their heading is not left alone', () => {
    expect(ids([section('a', 30), section('b', 30, 20, 20, 60)])).toEqual([['a0', 'b0', 'b1', 'b2'], ['b3']]);
    expect(ids([section('a', 50), section('b', 30, 20, 20, 60)])).toEqual([
      ['a0'],
      ['b0', 'b1', 'b2'],
      ['b3'],
    ]);
  });

  it('are all there, once and in order, on sheets that hold them, whatever their heights', () => {
    const block = fc.record({
      height: fc.integer({ min: 1, max: ROOM }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(block, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 12 }),
        (drawn) => {
          const sections = drawn.map((blocks, one) =>
            blocks.map(({ height, share }, other) => ({
              id: `${one}.${other}`,
              height,
              gives: height * share,
            })),
          );
          const blocks = new Map(sections.flat().map((each) => [each.id, each]));
          const sheets = fillSheets(sections, ROOM);
          expect(sheets.flat().map(({ id }) => id)).toEqual([...blocks.keys()]);
          for (const sheet of sheets) {
            const heights = sheet.map(({ id, shrunk }) => (blocks.get(id)?.height ?? 0) - shrunk);
            expect(heights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(ROOM + 0.001);
            for (const { id, shrunk } of sheet)
              expect(shrunk).toBeLessThanOrEqual((blocks.get(id)?.gives ?? 0) + 0.001);
          }
        },
      ),
    );
  });
});
