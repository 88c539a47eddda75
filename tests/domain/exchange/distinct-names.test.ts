import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinctNames } from '#domain/exchange/distinct-names.ts';

describe('names of files that go into one folder', () => {
  it('stay as they are while they differ', () => {
    for (const names of [
      ['市民課.tenken', '税務課.tenken'],
      ['Maße.csv', 'Masse.csv'],
    ])
      expect(distinctNames(names)).toEqual(names);
  });

  it('get a number before the ending when they were there already', () => {
    expect(distinctNames(['a.tenken.json', 'a.tenken.json', 'a.tenken.json'])).toEqual([
      'a.tenken.json',
      'a (2).tenken.json',
      'a (3).tenken.json',
    ]);
  });

  it('step aside for a later file that has the numbered name by itself', () => {
    expect(distinctNames(['a', 'a', 'a (2)'])).toEqual(['a', 'a (3)', 'a (2)']);
  });

  it('count as one when only letter case or Unicode form differ', () => {
    expect(distinctNames(['A.csv', 'a.csv'])).toEqual(['A.csv', 'a (2).csv']);
    expect(distinctNames(['が', 'か\u3099'])).toEqual(['が', 'か\u3099 (2)']);
  });

  it('never coincide', () => {
    const names = fc.array(fc.constantFrom('a', 'A', 'a (2)', 'a (3)', 'b.json', 'b (2).json'), { maxLength: 12 });
    fc.assert(
      fc.property(names, (wanted) => {
        const given = distinctNames(wanted).map((name) => name.toLowerCase());
        expect(new Set(given).size).toBe(wanted.length);
      }),
    );
  });
});
