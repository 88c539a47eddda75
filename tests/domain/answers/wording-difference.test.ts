import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordingDifference } from '#domain/answers/wording-difference.ts';

const sentence = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(fc.constantFrom('台帳', 'を', '毎年', '見直し', 'て', 'いますか', '。', '髙橋', ' ', 'USBメモリ'), {
      maxLength: 20,
    })
    .map((words) => words.join('')),
);

describe('the difference of two wordings', () => {
  it('joined without what was added gives the earlier one, without what was removed the later one', () => {
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const parts = wordingDifference(before, after);
        const joined = (not: 'added' | 'removed') =>
          parts
            .filter(({ kind }) => kind !== not)
            .map(({ text }) => text)
            .join('');
        expect([joined('added'), joined('removed')]).toEqual([before, after]);
      }),
    );
  });

  it('never has two neighbours of one kind, and marks nothing where both are the same', () => {
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const kinds = wordingDifference(before, after).map(({ kind }) => kind);
        expect(kinds.filter((kind, index) => kind === kinds[index - 1])).toEqual([]);
        const same = wordingDifference(after, after);
        expect(same).toEqual(after === '' ? [] : [{ kind: 'kept', text: after }]);
      }),
    );
  });

  it('keeps as many words as both have in common in their order', () => {
    // Counted in another way: the longest of all ways to leave words out.
    const longest = (one: readonly string[], other: readonly string[]): number => {
      const [first, ...rest] = one;
      if (first === undefined) return 0;
      const at = other.indexOf(first);
      return Math.max(longest(rest, other), at === -1 ? 0 : 1 + longest(rest, other.slice(at + 1)));
    };
    const words = fc.array(fc.constantFrom('A', 'B', 'C', 'D'), { maxLength: 8 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const kept = wordingDifference(before.join(' '), after.join(' ')).filter(({ kind }) => kind === 'kept');
        const withBlanks = (all: readonly string[]) =>
          all.flatMap((each, index) => (index === 0 ? [each] : [' ', each]));
        const all = kept.reduce((sum, { text }) => sum + text.length, 0);
        expect(all).toBe(longest(withBlanks(before), withBlanks(after)));
      }),
      { numRuns: 200 },
    );
  });

  it('marks whole words', () => {
    expect(wordingDifference('台帳を毎年見直していますか。', '台帳を毎月見直していますか。')).toEqual([
      { kind: 'kept', text: '台帳を' },
      { kind: 'removed', text: '毎年' },
      { kind: 'added', text: '毎月' },
      { kind: 'kept', text: '見直していますか。' },
    ]);
  });
});
