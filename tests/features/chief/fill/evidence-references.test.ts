import { describe, expect, it } from 'vitest';
import type { Answer, Evidence } from '#domain/answers/answer.ts';
import { blankAnswer } from '#domain/answers/commands.ts';
import { completionsOf, evidenceReferences, referenceOffers } from '#features/chief/fill/item/evidence-references.ts';
import { itemWith, questionnaire } from '../../../support/small-questionnaire.ts';

const ITEMS = ['A-1', 'A-2', 'A-3'].map((id) => itemWith({ id }));
const LEDGER = { document: '情報資産台帳', number: '第5号', place: '共有フォルダー' };
const TRAINING = { document: '研修の記録', number: '', place: '庶務係の棚' };
const OLD = { document: '前年度の台帳', number: '令和7年度', place: '共有フォルダー' };
const NOTHING = { document: '', number: '', place: '' };

function answersWith(evidence: Readonly<Record<string, Evidence[]>>): ReadonlyMap<string, Answer> {
  return new Map(
    ITEMS.map((item) => [item.id, { ...blankAnswer(questionnaire, item), evidence: evidence[item.id] ?? [] }]),
  );
}

function lastYear(id: string, evidence: Evidence[]) {
  const item = itemWith({ id });
  const { choice: _, takenOver: __, ...answer } = blankAnswer(questionnaire, item);
  return new Map([
    [id, { answer: { ...answer, status: 'yes' as const, evidence }, asked: 'same' as const, wording: null }],
  ]);
}

describe('the references named before', () => {
  it('are each document once, this response’s before last year’s, and know what the item before named', () => {
    const answers = answersWith({ 'A-1': [LEDGER, NOTHING], 'A-3': [LEDGER, TRAINING] });
    const found = evidenceReferences(ITEMS, answers, lastYear('A-2', [OLD, LEDGER]));
    expect(found.all).toEqual([LEDGER, TRAINING, OLD]);
    expect(found.before).toEqual({ 'A-2': LEDGER, 'A-3': LEDGER });
  });
});

describe('completing a part', () => {
  const all = [LEDGER, TRAINING, OLD];

  it('finds a document by any part of it, wide and narrow letters alike, and fills in all of it', () => {
    const [first, second, ...more] = completionsOf(all, 'document', NOTHING, '台帳');
    expect(first).toMatchObject({ label: '情報資産台帳', note: '第5号　共有フォルダー', fills: LEDGER });
    expect(second?.fills).toEqual(OLD);
    expect(more).toEqual([]);
    expect(completionsOf(all, 'number', NOTHING, '第５').map(({ fills }) => fills)).toEqual([LEDGER]);
  });

  it('leaves a document that is named already, and offers a place once', () => {
    const row = { document: '点検記録', number: '', place: '' };
    expect(completionsOf(all, 'place', row, '共有').map(({ fills }) => fills)).toEqual([{ place: '共有フォルダー' }]);
  });

  it('offers nothing that would change nothing', () => {
    expect(completionsOf([LEDGER], 'document', LEDGER, LEDGER.document)).toEqual([]);
  });
});

describe('the references offered beside an item', () => {
  it('are its own of last year and that of the item before, but none that is named already', () => {
    const last = lastYear('A-2', [OLD]);
    const [, item = itemWith({ id: 'A-2' })] = ITEMS;
    const references = evidenceReferences(ITEMS, answersWith({ 'A-1': [LEDGER] }), last);
    const offers = (given: Evidence[]) => referenceOffers(references, item, given, last.get('A-2'));
    expect(offers([])).toEqual([
      { from: 'last-year', evidence: OLD },
      { from: 'before', evidence: LEDGER },
    ]);
    expect(offers([{ ...NOTHING, document: '前年度の台帳' }]).map(({ from }) => from)).toEqual(['before']);
  });
});
