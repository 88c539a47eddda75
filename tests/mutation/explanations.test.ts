import { describe, expect, it } from 'vitest';
import { explains, explanationsIn, rowOf } from './explanations.mjs';

const CHANGE = { file: 'years/difference.ts', original: 'a === `x` || b > 0', replacement: 'false' };
const filled = (row: string) => row.replace(/\|\s+\|$/, '| Looked into. |');

describe('a change that may stay', () => {
  it('is explained by the row that the run prints for it, once a reason is written into it', () => {
    const [explanation] = explanationsIn(
      `| file | expression | changed to | why it may stay |\n|---|---|---|---|\n${filled(rowOf(CHANGE))}`,
    );
    expect(explanation).toEqual({ file: CHANGE.file, originals: [CHANGE.original], replacements: ['false'] });
    if (explanation === undefined) throw new Error('No row was read');
    expect(explains(explanation, CHANGE)).toBe(true);
    expect(explains(explanation, { ...CHANGE, replacement: 'true' })).toBe(false);
    expect(explains(explanation, { ...CHANGE, original: 'b > 0' })).toBe(false);
    expect(explains(explanation, { ...CHANGE, file: 'years/difference-of-two.ts' })).toBe(false);
  });

  it('has a reason', () => {
    expect(() => explanationsIn(rowOf(CHANGE))).toThrow('No reason');
  });

  it('is explained by a row for several, for any change, for any file or by the beginning of a long text', () => {
    const rows = explanationsIn(
      [
        '| `years/difference.ts` | `b > 0`, `a === …` | any | One. |',
        '| any | `b > 0` | `true`, `false` | Two. |',
      ].join('\n'),
    );
    expect(rows.map((row) => explains(row, CHANGE))).toEqual([true, false]);
    expect(rows.map((row) => explains(row, { ...CHANGE, file: 'risk.ts', original: 'b > 0' }))).toEqual([false, true]);
  });
});
