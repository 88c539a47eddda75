import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '#domain/answers/answer.ts';
import { blankAnswer, edit } from '#domain/answers/commands.ts';
import { searchItems } from '#domain/answers/search.ts';
import { itemWith, questionnaire } from '../../support/small-questionnaire.ts';

const password = itemWith({ id: '6.5-01', text: 'パスワードを使い回していませんか。', hint: 'ＩＤごとに分けます。' });
const bag = itemWith({ id: '6.4-02', text: '端末を持ち出すとき、記録していますか。' });
const items = [password, bag];
const nothing: Answers = new Map();

function ids(query: string, answers = nothing) {
  return searchItems(items, answers, query).map(({ item }) => item.id);
}

describe('searching the items', () => {
  it('makes no difference between widths and letter cases', () => {
    expect(ids('ﾊﾟｽﾜｰﾄﾞ')).toEqual(['6.5-01']);
    expect(ids('id')).toEqual(['6.5-01']);
  });

  it('wants every word, wherever it stands', () => {
    expect(ids('端末　記録')).toEqual(['6.4-02']);
    expect(ids('端末 パスワード')).toEqual([]);
  });

  it('looks into comments and reasons too, and at the number', () => {
    const comment = edit(blankAnswer(questionnaire, bag), { comment: '台帳がない' });
    const reason = edit(blankAnswer(questionnaire, password), { reason: '台帳の対象外' });
    const answers = new Map([
      ['6.4-02', comment],
      ['6.5-01', reason],
    ]);
    const hits = searchItems(items, answers, '台帳');
    expect(hits.map(({ item, field }) => [item.id, field])).toEqual([
      ['6.5-01', 'reason'],
      ['6.4-02', 'comment'],
    ]);
    expect(searchItems(items, nothing, '6.5-01')).toMatchObject([{ item: { id: '6.5-01' }, excerpt: null }]);
  });

  it('shows the hit as it is written, with the text around it', () => {
    expect(searchItems(items, nothing, 'ＩＤ')[0]?.excerpt).toEqual({
      before: '',
      hit: 'ＩＤ',
      after: 'ごとに分けます。',
    });
    expect(searchItems([itemWith({ id: 'X', text: `${'あ'.repeat(30)}㈱ｶﾞｽ` })], nothing, 'ガス')[0]?.excerpt).toEqual({
      before: `…${'あ'.repeat(15)}㈱`,
      hit: 'ｶﾞｽ',
      after: '',
    });
  });

  it('marks where the text around a hit was cut, on either side', () => {
    const around = (before: number, after: number) => {
      const item = itemWith({ id: 'X', text: `${'前'.repeat(before)}鍵${'後'.repeat(after)}` });
      return searchItems([item], nothing, '鍵')[0]?.excerpt;
    };
    expect(around(16, 16)).toEqual({ before: '前'.repeat(16), hit: '鍵', after: '後'.repeat(16) });
    expect(around(17, 17)).toEqual({ before: `…${'前'.repeat(16)}`, hit: '鍵', after: `${'後'.repeat(16)}…` });
  });

  it('passes over several blanks between words', () => {
    expect(ids('端末　　 記録 ')).toEqual(['6.4-02']);
  });

  it('finds a word that ends in a letter with a form of its own for that place, and shows it', () => {
    const hits = searchItems([itemWith({ id: 'X', text: '手順書οδος。' })], nothing, 'ΟΔΟΣ');
    expect(hits.map(({ excerpt }) => excerpt?.hit)).toEqual(['οδος']);
    expect(searchItems([itemWith({ id: 'X', text: 'ΟΔΟΣの手順' })], nothing, 'οδοσ')[0]?.excerpt?.hit).toBe('ΟΔΟΣ');
  });

  it('finds nothing for a query without words', () => {
    expect(ids(' 　')).toEqual([]);
  });

  it('finds every part of a text again, and shows what is the same as was looked for', () => {
    const letter = fc.constantFrom('あ', 'ガ', 'ｶﾞ', '㈱', '㍿', 'A', 'ａ', 'İ', '①', '髙', '👩‍👦', '、', 'Σ', 'ς');
    fc.assert(
      fc.property(
        fc.array(letter, { minLength: 1, maxLength: 60 }),
        fc.nat(),
        fc.nat({ max: 4 }),
        (letters, at, more) => {
          const start = at % letters.length;
          const word = letters.slice(start, start + 1 + more).join('');
          const [hit] = searchItems([itemWith({ id: '-', text: letters.join('') })], nothing, word);
          expect(folded(hit?.excerpt?.hit ?? '')).toContain(folded(word));
        },
      ),
    );
  });
});

function folded(text: string): string {
  return text.normalize('NFKC').toUpperCase();
}
