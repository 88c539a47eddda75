import { describe, expect, it } from 'vitest';
import type { Answer } from '#domain/answers/answer.ts';
import { blankAnswer, choose } from '#domain/answers/commands.ts';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import { freeEvidence, withAction, withBlankRow, withCell, withEvidence } from '#features/chief/fill/item/changes.ts';
import { missingParts } from '#features/chief/fill/item/missing-parts.ts';
import { itemChanges } from '#features/chief/fill/walk/item-changes.ts';
import { keepUnchanged } from '#domain/answers/keep-unchanged.ts';
import { questionnaire } from '../../../support/small-questionnaire.ts';

const items = itemsOf(questionnaire);
const [asked, other] = items;
if (asked === undefined || other === undefined) throw new Error('the questionnaire has items');
const item = asked;
const blank = blankAnswer(questionnaire, item);
const improving = choose(blank, questionnaire, item, 'partial');

describe('changes to an answer', () => {
  it('grow the evidence up to the row that is typed into', () => {
    const typed = withEvidence(blank, 1, { place: '書庫' });
    expect(typed.evidence).toEqual([
      { document: '', number: '', place: '' },
      { document: '', number: '', place: '書庫' },
    ]);
    expect(freeEvidence(typed.evidence)).toBe(0);
    expect(freeEvidence(withEvidence(blank, 0, { document: '台帳' }).evidence)).toBe(1);
  });

  it('put a cell into its row and column', () => {
    const typed = withCell(withCell(blank, 0, 1, 2, '課長'), 1, 0, 2, '広報');
    expect(typed.rows).toEqual([
      ['', '課長'],
      ['広報', ''],
    ]);
  });

  it('add an empty row below those on the screen', () => {
    expect(withBlankRow(blank, 2).rows).toHaveLength(2);
    expect(withBlankRow(withCell(blank, 0, 0, 2, '広報'), 2).rows).toEqual([
      ['広報', ''],
      ['', ''],
    ]);
  });

  it('touch an action only where there is one', () => {
    expect(withAction(improving, { post: '係長' }).action?.post).toBe('係長');
    expect(withAction(blank, { post: '係長' })).toEqual(blank);
  });
});

describe('what is missing', () => {
  it('is named field by field, without what is filled in', () => {
    expect(missingParts(questionnaire, item, improving)).toEqual(['comment', 'what', 'post', 'due']);
    const planned = withAction(improving, { what: '改めます。', due: '2026-12-20' });
    expect(missingParts(questionnaire, item, planned)).toEqual(['comment', 'post']);
  });

  it('is nothing before a status is chosen', () => {
    expect(missingParts(questionnaire, item, blank)).toEqual([]);
  });
});

describe('what changed', () => {
  it('keeps the identity of answers that say the same', () => {
    const before = new Map<string, Answer>([
      ['A-1', blank],
      ['A-2', improving],
    ]);
    const kept = keepUnchanged(
      before,
      new Map([
        ['A-1', { ...blank }],
        ['A-2', { ...improving, comment: '一部' }],
      ]),
    );
    expect(kept.get('A-1')).toBe(blank);
    expect(kept.get('A-2')?.comment).toBe('一部');
  });

  it('names the items that came and went', () => {
    expect(itemChanges([item], [other])).toEqual({ appeared: [other], gone: [item] });
  });
});
