import { describe, expect, it } from 'vitest';
import { markTerms } from '#domain/questionnaire/terms.ts';
import type { Term } from '#domain/questionnaire/questionnaire.ts';

const glossary: Term[] = ['情報', '情報資産', '媒体'].map((term) => ({ term, clause: '2', meaning: `${term}の意味` }));

/** The pieces with the marked words in brackets. */
function shown(text: string): string {
  return markTerms(text, glossary)
    .map(({ text: piece, term }) => (term === null ? piece : `[${piece}]`))
    .join('');
}

describe('the words of the glossary in a text', () => {
  it('are marked where they stand', () => {
    expect(shown('使う媒体を数えます。')).toBe('使う[媒体]を数えます。');
    expect(markTerms('媒体', glossary)).toEqual([{ text: '媒体', term: glossary[2] }]);
  });

  it('give way to a longer word that begins at the same place', () => {
    expect(shown('情報資産の台帳と情報の一覧')).toBe('[情報資産]の台帳と[情報]の一覧');
  });

  it('are marked once, also inside of a longer word that was marked before', () => {
    expect(shown('情報資産、媒体、情報資産、媒体')).toBe('[情報資産]、[媒体]、情報資産、媒体');
  });

  it('leave a text without them in one piece, and an empty one without pieces', () => {
    expect(markTerms('鍵を掛けます。', glossary)).toEqual([{ text: '鍵を掛けます。', term: null }]);
    expect(markTerms('', glossary)).toEqual([]);
  });

  it('are never empty, even where the glossary has an empty one', () => {
    const empty: Term = { term: '', clause: '2', meaning: '' };
    expect(markTerms('鍵', [empty])).toEqual([{ text: '鍵', term: null }]);
  });

  it('never change the text', () => {
    const text = '媒体情報資産情報';
    expect(
      markTerms(text, glossary)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});
