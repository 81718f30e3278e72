import { describe, expect, it } from 'vitest';
import { circleIn, type Import, importsOf, NOWHERE } from './source-imports';

/** A rule that cannot fail protects nothing: the reader behind the rules is shown what it must see. */
describe('The reader of imports', () => {
  const read = (text: string) =>
    importsOf(
      { place: 'renderer/a.tsx', text },
      new Set(['core/x/y.ts', 'renderer/b.tsx', 'renderer/c.css']),
    );

  it('sees every kind of import and where it leads', () => {
    const found = read(`
      import { y, type Z } from '#core/x/y';
      import type { Z2 } from "#core/x/y";
      import { type A, type B } from './b';
      import './c.css';
      import * as v from 'valibot';
      export { b } from './b';
      const later = () => import('./b');
      // import { no } from './no';
    `);
    expect(found.map(({ to, typeOnly }) => [to, typeOnly])).toEqual([
      ['core/x/y.ts', false],
      ['core/x/y.ts', true],
      ['renderer/b.tsx', true],
      ['renderer/c.css', false],
      [null, false],
      ['renderer/b.tsx', false],
      ['renderer/b.tsx', false],
    ]);
    expect(found[0]?.names).toEqual(['y', 'Z']);
  });

  it('knows an import that leads nowhere', () => {
    expect(read("import { no } from './no';")[0]?.to).toBe(NOWHERE);
  });

  it('finds a circle, and none where only types go round', () => {
    const goes = (from: string, to: string, typeOnly = false): Import => ({
      from,
      to,
      typeOnly,
      written: to,
      names: [],
    });
    expect(circleIn([goes('a', 'b'), goes('b', 'c'), goes('c', 'b')])).toEqual(['b', 'c', 'b']);
    expect(circleIn([goes('a', 'b'), goes('b', 'c'), goes('c', 'b', true)])).toBeNull();
  });
});
