import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinctNames } from '#domain/exchange/distinct-names.ts';

describe('distinctNames', () => {
  it('keeps names that differ', () => {
    for (const names of [
      ['市民課.tenken', '税務課.tenken'],
      ['Maße.csv', 'Masse.csv'],
    ])
      expect(distinctNames(names)).toEqual(names);
  });

  it('numbers repeated names before the ending', () => {
    expect(distinctNames(['a.tenken', 'a.tenken', 'a.tenken'])).toEqual(['a.tenken', 'a (2).tenken', 'a (3).tenken']);
  });

  it('skips a number that a later file has in its own name', () => {
    expect(distinctNames(['a', 'a', 'a (2)'])).toEqual(['a', 'a (3)', 'a (2)']);
  });

  it('treats names as equal that differ only in case or Unicode form', () => {
    expect(distinctNames(['A.csv', 'a.csv'])).toEqual(['A.csv', 'a (2).csv']);
    expect(distinctNames(['が', 'か\u3099'])).toEqual(['が', 'か\u3099 (2)']);
  });

  it('never returns equal names', () => {
    const names = fc.array(fc.constantFrom('a', 'A', 'a (2)', 'a (3)', 'b.json', 'b (2).json'), { maxLength: 12 });
    fc.assert(
      fc.property(names, (wanted) => {
        const given = distinctNames(wanted).map((name) => name.toLowerCase());
        expect(new Set(given).size).toBe(wanted.length);
      }),
    );
  });
});
