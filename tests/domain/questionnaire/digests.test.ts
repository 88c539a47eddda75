import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText, sha256Hex } from '#domain/exchange/digest.ts';
import { itemDigest, questionnaireDigest } from '#domain/questionnaire/digests.ts';
import type { Item } from '#domain/questionnaire/questionnaire.ts';
import { itemWith, questionnaire } from '../../support/small-questionnaire.ts';

const { scale } = questionnaire;
const item = itemWith({ id: 'A-1', text: 'がくえん\n二行目', naAllowed: true, rows: ['サービス'] });

describe('the digest of an item', () => {
  it('has 64 lower-case hexadecimal characters', () => {
    expect(itemDigest(item, scale)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('never changes for the same wording between versions of the program', () => {
    expect(itemDigest(itemWith({ id: 'A-1', text: '確認していますか。' }), scale)).toBe(
      'd496cf6f3d41d7e54419c9efdd9ebae1041e8ccbf7c9524169cde3d841dfe13e',
    );
  });

  it.each<[string, Partial<Item>]>([
    ['hint', { hint: '別のヒント' }],
    ['evidence', { evidence: ['別の資料'] }],
    ['clauses', { clauses: ['9'] }],
    ['threats', { threats: ['3(2)'], mainThreat: '3(2)' }],
    ['priority', { priority: 'focus' }],
    ['reasons for －', { naReasons: ['別の理由'] }],
    ['condition', { appliesIf: { kind: 'flag', flag: 'sns' } }],
    ['earlier digests', { sameAs: ['b'.repeat(64)] }],
  ])('does not depend on its %s', (_what, change) => {
    expect(itemDigest({ ...item, ...change }, scale)).toBe(itemDigest(item, scale));
  });

  it.each<[string, Partial<Item>]>([
    ['text', { text: '別の質問' }],
    ['columns', { rows: ['アカウント'] }],
    ['allowance of －', { naAllowed: false }],
  ])('changes with its %s', (_what, change) => {
    expect(itemDigest({ ...item, ...change }, scale)).not.toBe(itemDigest(item, scale));
  });

  it('changes with the meaning of an answer; with that of － only where － is allowed', () => {
    const relabelled = (status: string) =>
      scale.map((step) => (step.status === status ? { ...step, label: '別の意味' } : step));
    const without = { ...item, naAllowed: false };
    expect(itemDigest(item, relabelled('partial'))).not.toBe(itemDigest(item, scale));
    expect(itemDigest(item, relabelled('na'))).not.toBe(itemDigest(item, scale));
    expect(itemDigest(without, relabelled('partial'))).not.toBe(itemDigest(without, scale));
    expect(itemDigest(without, relabelled('na'))).toBe(itemDigest(without, scale));
  });

  it('ignores symbols and order of the scale', () => {
    const other = scale.map((step) => ({ ...step, symbol: '?' })).toReversed();
    expect(itemDigest(item, other)).toBe(itemDigest(item, scale));
  });

  it('ignores Unicode form, line ends and trailing spaces', () => {
    const line = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[\r\n]/g, ''));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), fc.constantFrom('\n', '\r\n', '\r'), (lines, end) => {
        const plain = { ...item, text: lines.join('\n') };
        const stored = { ...item, text: lines.map((each) => `${each.normalize('NFD')} \t`).join(end) };
        expect(itemDigest(stored, scale)).toBe(itemDigest(plain, scale));
      }),
    );
  });
});

describe('the digest of a questionnaire', () => {
  it.each<[string, Partial<Item>]>([
    ['hint', { hint: '別のヒント' }],
    ['evidence', { evidence: ['別の資料'] }],
    ['clauses', { clauses: ['2(2)'] }],
    ['priority', { priority: 'focus' }],
  ])('changes with the %s of an item', (_what, change) => {
    const changed = structuredClone(questionnaire);
    Object.assign(changed.chapters[0]?.items[0] ?? {}, change);
    expect(questionnaireDigest(changed)).not.toBe(questionnaireDigest(questionnaire));
  });

  it('does not depend on the order of its keys', () => {
    const reordered = Object.fromEntries(Object.entries(questionnaire).toReversed()) as typeof questionnaire;
    expect(questionnaireDigest(reordered)).toBe(questionnaireDigest(questionnaire));
  });
});

describe('trailing blanks', () => {
  const without = itemWith({ id: 'A-1', rows: null });
  const textOf = (text: string) => itemDigest({ ...without, text }, scale);
  /** The computation behind the digests in existing files. */
  const asEver = (text: string) => {
    const plain = text
      .normalize('NFC')
      .replaceAll(/\r\n?/g, '\n')
      .replaceAll(/[^\S\n]+$/gm, '');
    const meanings = Object.fromEntries(scale.map(({ status, label }) => [status, label]));
    return sha256Hex(canonicalText({ text: plain, rows: null, scale: meanings }));
  };

  it('keep the digest of existing files, before every kind of line end', () => {
    const unit = fc.constantFrom('a', ' ', '\t', '\u3000', '\uFEFF', '\n', '\r', '\u2028', '\u2029');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(textOf(text)).toBe(asEver(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('are handled in a text with a million blanks inside a line', () => {
    const blanks = ' '.repeat(1_000_000);
    expect(textOf(`a${blanks}b${blanks}`)).toBe(textOf(`a${blanks}b`));
  });
});
