import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVALUATION_CONFIG } from '#core/config/clinic-config';
import { switchUseOf } from '../../renderer/visit/scan-keys';
import {
  roundsInside,
  type ScanPlace,
  scanAt,
  scanChoose,
  scanFollow,
  scanMove,
  scanStart,
} from '../../renderer/visit/scan-order';

/** A step with three answers, its ways on and its tools, and the door for staff. */
const STEP = [3, 3, 3, 1];

/** What the mark stands on, move after move: `1` a group, `0.2` a control inside one. */
function standsOn(place: ScanPlace): string {
  return place.on === 'group' ? String(place.group) : `${place.group}.${place.control}`;
}

function movesOn(place: ScanPlace, sizes: readonly number[], moves: number): readonly ScanPlace[] {
  const places = [place];
  for (let move = 0; move < moves; move += 1) places.push(scanMove(places.at(-1) ?? place, sizes));
  return places;
}

describe('The mark of a switch', () => {
  it('goes from group to group, round and round', () => {
    expect(movesOn(scanStart(STEP), STEP, 5).map(standsOn)).toEqual(['0', '1', '2', '3', '0', '1']);
  });

  it('goes into the group that is chosen, twice round its controls, and out again to the same group', () => {
    const entered = scanChoose({ on: 'group', group: 1 }, STEP);
    expect(entered.presses).toBeNull();
    expect(movesOn(entered.place, STEP, 6).map(standsOn)).toEqual([
      ...['1.0', '1.1', '1.2', '1.0', '1.1', '1.2'],
      '1',
    ]);
    expect(roundsInside).toBe(2);
  });

  it('presses the control it stands on, goes round once more for a second choice, and on to the next group', () => {
    const [, second] = movesOn(scanChoose(scanStart(STEP), STEP).place, STEP, 1);
    if (!second) throw new Error('no second place');
    const chosen = scanChoose(second, STEP);
    expect(chosen.presses).toEqual({ group: 0, control: 1 });
    expect(movesOn(chosen.place, STEP, 3).map(standsOn)).toEqual(['0.1', '0.2', '0.0', '1']);
  });

  it('presses a group of one at once', () => {
    expect(scanChoose({ on: 'group', group: 3 }, STEP).presses).toEqual({ group: 3, control: 0 });
  });

  it('asks for no press to enter the only group there is, and presses the only button of a question', () => {
    expect(standsOn(scanStart([4]))).toBe('0.0');
    expect(movesOn(scanStart([2]), [2], 4).map(standsOn)).toEqual(['0.0', '0.1', '0.0', '0.1', '0.0']);
    expect(scanChoose(scanStart([1]), [1]).presses).toEqual({ group: 0, control: 0 });
  });

  it('comes to everything, whatever stands on the screen, by moves and by choosing each group', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 }), (sizes) => {
        const groups = movesOn(scanStart(sizes), sizes, sizes.length - 1);
        for (const [group, size] of sizes.entries()) {
          const place = sizes.length === 1 ? scanStart(sizes) : groups[group];
          if (!place) throw new Error(`no move leads to group ${group}`);
          const pressed = new Set(
            movesOn(place.on === 'group' ? scanChoose(place, sizes).place : place, sizes, size - 1).map(
              (at) => scanChoose(at, sizes).presses?.control,
            ),
          );
          expect(pressed.size).toBe(size);
        }
      }),
    );
  });
});

describe('The mark, when the screen changes under it', () => {
  const before = [
    ['yes', 'no'],
    ['next', 'back'],
  ];
  const onNo: ScanPlace = { on: 'control', group: 0, control: 1, movesLeft: 1, leavesTo: 1 };

  it('stays on what was pressed when a reply comes above it', () => {
    const now = [['see again'], ['yes', 'no'], ['next', 'back']];
    expect(scanFollow(onNo, before, now)).toMatchObject({ on: 'control', group: 1, control: 1 });
  });

  it('stands on the group when what was marked has gone, and begins anew when the group has', () => {
    expect(scanFollow(onNo, before, [['yes', 'talk'], ['next']])).toEqual({ on: 'group', group: 0 });
    expect(scanFollow(onNo, before, [['close'], ['other']])).toEqual({ on: 'group', group: 0 });
  });

  it('goes where another key has moved the focus, and nowhere with what is no control', () => {
    expect(scanAt('back', before)).toMatchObject({ on: 'control', group: 1, control: 1 });
    expect(scanAt('title', before)).toBeNull();
  });
});

describe('A switch', () => {
  const { keys } = EVALUATION_CONFIG;

  it('chooses when it is the only one; of two, the first moves and the second chooses', () => {
    expect([' ', 'Enter', '5'].map((key) => switchUseOf(key, keys, 1))).toEqual(['choose', null, null]);
    expect([' ', 'Enter', '5'].map((key) => switchUseOf(key, keys, 2))).toEqual(['move', 'choose', null]);
  });

  it('does nothing where nobody uses one: space and Enter mean what they always do', () => {
    expect([' ', 'Enter'].map((key) => switchUseOf(key, keys, 0))).toEqual([null, null]);
  });
});
