import { describe, expect, it } from 'vitest';
import type { Change, ChangeRow } from '#domain/answers/change-log.ts';
import { nameOf } from '#domain/answers/change-log-differences.ts';
import { joined } from '#domain/answers/change-log-joined.ts';
import { worsened } from '#domain/answers/last-year-answers.ts';

const named = (before: string, after: string): Change => ({
  kind: 'respondent',
  before: { post: '', name: before },
  after: { post: '', name: after },
});

const row = (changes: Partial<ChangeRow> = {}): ChangeRow => ({
  response: 'r',
  seq: 1,
  item: null,
  at: '2026-11-20T03:00:00.000Z',
  by: '甲',
  what: [named('', '甲')],
  ...changes,
});

describe('rows of the history', () => {
  it('of one response are joined where somebody types a name, whoever that is with every letter', () => {
    expect(joined(row(), row({ seq: 2, by: '甲乙', what: [named('甲', '甲乙')] }))).toMatchObject({
      seq: 1,
      by: '甲',
      what: [named('', '甲乙')],
    });
    expect(joined(row(), row({ response: 'another' }))).toBeNull();
  });

  it('stay two where another person types something else than a name', () => {
    const comment = { kind: 'comment', before: '', after: '記録' } as const;
    const both = [comment, named('', '乙')];
    expect(joined(row({ what: both }), row({ by: '乙', what: [comment] }))).toBeNull();
    expect(joined(row({ what: both }), row({ what: [comment] }))).not.toBeNull();
  });
});

it('a person is named by post and name, by one of them, or not at all', () => {
  expect(nameOf({ post: '課長', name: '北見' })).toBe('課長　北見');
  expect(nameOf({ post: '', name: '北見' })).toBe('北見');
  expect(nameOf({ post: '課長', name: '' })).toBe('課長');
  expect(nameOf({ post: '', name: '' })).toBeNull();
});

it('an item stands lower than last year only where both years have ○, △ or ×', () => {
  const years = (before: string, now: string) => ({ before, now }) as unknown as Parameters<typeof worsened>[0][number];
  const all = ['yes', 'partial', 'no', 'na'].flatMap((before) =>
    ['yes', 'partial', 'no', 'na'].map((now) => years(before, now)),
  );
  expect(worsened(all).map(({ before, now }) => `${before} ${now}`)).toEqual(['yes partial', 'yes no', 'partial no']);
});
