import { describe, expect, it } from 'vitest';
import { markTerms } from '#domain/questionnaire/terms.ts';
import type { Term } from '#domain/questionnaire/questionnaire.ts';

const glossary: Term[] = ['情報', '情報資産', '媒体'].map((term) => ({ term, clause: '2', meaning: `${term}の意味` }));

/** The pieces, with marked terms in brackets. */
function shown(text: string): string {
  return markTerms(text, glossary)
    .map(({ text: piece, term }) => (term === null ? piece : `[${piece}]`))
    .join('');
}

describe('glossary terms in a text', () => {
  it('are marked at their place', () => {
    expect(shown('使う媒体を数えます。')).toBe('使う[媒体]を数えます。');
    expect(markTerms('媒体', glossary)).toEqual([{ text: '媒体', term: glossary[2] }]);
  });

  it('lose to a longer term at the same position', () => {
    expect(shown('情報資産の台帳と情報の一覧')).toBe('[情報資産]の台帳と[情報]の一覧');
  });

  it('are marked once, and not inside a longer term that was marked before', () => {
    expect(shown('情報資産、媒体、情報資産、媒体')).toBe('[情報資産]、[媒体]、情報資産、媒体');
  });

  it('leave a text without terms in one piece, and an empty text without pieces', () => {
    expect(markTerms('鍵を掛けます。', glossary)).toEqual([{ text: '鍵を掛けます。', term: null }]);
    expect(markTerms('', glossary)).toEqual([]);
  });

  it('are ignored when empty', () => {
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
