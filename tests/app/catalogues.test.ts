import { describe, expect, it } from 'vitest';
import { en } from '#app/messages/en/catalogue.ts';
import { ja } from '#app/messages/ja/catalogue.ts';

function entries(texts: object, prefix = ''): [key: string, text: string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return [[`${prefix}${key}`, value] as [string, string]];
    if (typeof value === 'object' && value !== null) return entries(value, `${prefix}${key}.`);
    throw new Error(`neither a text nor a group of texts: ${prefix}${key}`);
  });
}

function blanks(text: string): string[] {
  return [...text.matchAll(/\{\{.*?\}\}/gu)].map(([blank]) => blank).sort();
}

describe('message catalogues', () => {
  const japanese = new Map(entries(ja));
  const english = new Map(entries(en));

  it('have the same keys in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...japanese.keys()].sort());
  });

  it('fill in the same values in both languages', () => {
    const different = [...japanese].filter(
      ([key, text]) => blanks(text).join(' ') !== blanks(english.get(key) ?? '').join(' '),
    );
    expect(different).toEqual([]);
  });

  it('have no empty Japanese text', () => {
    expect([...japanese].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('have no Japanese sentence in the English texts', () => {
    expect([...english].filter(([, text]) => /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text))).toEqual([]);
  });
});
