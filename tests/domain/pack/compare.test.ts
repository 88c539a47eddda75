import { describe, expect, it } from 'vitest';
import type { Department } from '#domain/inspection/roster.ts';
import { packChanges } from '#domain/pack/compare.ts';
import { itemDigest } from '#domain/questionnaire/digests.ts';
import { itemsOf, type Item, type Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { inspection, itemWith, questionnaire } from '../../support/small-questionnaire.ts';

const officer = { name: '担当', recipient: 'age1aaaa', key: 'KEY' };
const before = { inspection, questionnaire, officers: [officer] };
const nobody: ReadonlySet<string> = new Set();

function withItems(change: (items: readonly Item[]) => Item[]): Questionnaire {
  const [first, ...others] = questionnaire.chapters;
  if (first === undefined) throw new Error('the small questionnaire has chapters');
  return { ...questionnaire, chapters: [{ ...first, items: change(first.items) }, ...others] };
}

function itemNews(after: Questionnaire) {
  return packChanges(before, { ...before, questionnaire: after }, nobody).items.map(({ kind, item }) => [
    kind,
    item.id,
  ]);
}

function reworded(id: string, text: string, sameAs: string[] = []): Questionnaire {
  return withItems((items) => items.map((item) => (item.id === id ? { ...item, text, sameAs } : item)));
}

function departmentNews(roster: Department[], own = nobody) {
  const after = { ...before, inspection: { ...inspection, roster } };
  return packChanges(before, after, own).departments.map(({ kind, code }) => [kind, code]);
}

const changedAt = (code: string, change: Partial<Department>) =>
  inspection.roster.map((each) => (each.code === code ? { ...each, ...change } : each));

describe('the changes in a newer pack', () => {
  it('are empty when nothing differs', () => {
    expect(packChanges(before, before, nobody)).toEqual({ head: [], officers: [], departments: [], items: [] });
  });

  it('list changed title and days with both values', () => {
    const after = { ...before, inspection: { ...inspection, title: '改めた点検', dueOn: '2026-12-25' } };
    expect(packChanges(before, after, nobody).head).toEqual([
      { field: 'title', before: inspection.title, after: '改めた点検' },
      { field: 'dueOn', before: inspection.dueOn, after: '2026-12-25' },
    ]);
  });

  it('list added and removed officers, including another key under the same name', () => {
    const after = { ...before, officers: [{ ...officer, key: 'ANOTHER' }] };
    expect(packChanges(before, after, nobody).officers).toEqual([
      { kind: 'added', name: '担当' },
      { kind: 'removed', name: '担当' },
    ]);
    const sealedElsewhere = { ...officer, recipient: 'age1bbbb' };
    expect(packChanges(before, { ...before, officers: [sealedElsewhere] }, nobody).officers).toHaveLength(2);
    const colleague = { name: '同僚', recipient: 'age1cccc', key: 'COLLEAGUE' };
    expect(packChanges(before, { ...before, officers: [colleague, officer] }, nobody).officers).toEqual([
      { kind: 'added', name: '同僚' },
    ]);
  });
});

describe('the item changes in a newer pack', () => {
  it('list added and removed items', () => {
    const after = withItems((items) => [...items.filter(({ id }) => id !== 'A-2'), itemWith({ id: 'A-9' })]);
    expect(itemNews(after)).toEqual([
      ['added', 'A-9'],
      ['removed', 'A-2'],
    ]);
  });

  it('list an item that asks something else, but not an equivalent wording', () => {
    const old = itemsOf(questionnaire).find(({ id }) => id === 'A-1');
    if (old === undefined) throw new Error('no A-1');
    expect(itemNews(reworded('A-1', '別のことを確認していますか。'))).toEqual([['reworded', 'A-1']]);
    expect(itemNews(reworded('A-1', 'A-1を確かめていますか。', [itemDigest(old, questionnaire.scale)]))).toEqual([]);
  });

  it('list every item that allows an answer whose meaning changed', () => {
    const scale = questionnaire.scale.map((step) => (step.status === 'na' ? { ...step, label: '対象外' } : step));
    const kinds = itemNews({ ...questionnaire, scale });
    expect(kinds).not.toContainEqual(['reworded', 'A-3']);
    expect(kinds).toContainEqual(['reworded', 'A-1']);
  });

  it("list an item's new applicability beside its new wording", () => {
    const after = withItems((items) =>
      items.map((item) =>
        item.id === 'A-1' ? { ...item, text: '別の問い', appliesIf: { kind: 'flag', flag: 'sns' } } : item,
      ),
    );
    expect(itemNews(after)).toEqual([
      ['reworded', 'A-1'],
      ['applicability', 'A-1'],
    ]);
  });
});

describe('the department changes in a newer pack', () => {
  it.each<[string, Partial<Department>, string]>([
    ['renamed', { name: '新しい課' }, 'renamed'],
    ['asked no longer', { excluded: '統合のため' }, 'left-out'],
    ['put under another division', { parent: '新しい部' }, 'changed'],
  ])('list one that is %s', (_, change, kind) => {
    expect(departmentNews(changedAt('002', change))).toEqual([[kind, '002']]);
  });

  it('list one that takes part from now on', () => {
    expect(departmentNews(changedAt('009', { excluded: null }))).toEqual([['taken-in', '009']]);
  });

  it("list this computer's departments first, then removed and added ones", () => {
    const first = inspection.roster[0];
    if (first === undefined) throw new Error('the roster has departments');
    const roster = [
      ...inspection.roster.filter(({ code }) => code !== first.code),
      { ...first, code: '777', name: '加わる課' },
    ].map((each) => (each.code === '002' ? { ...each, name: '新しい課' } : each));
    expect(departmentNews(roster, new Set(['002']))).toEqual([
      ['renamed', '002'],
      ['removed', first.code],
      ['added', '777'],
    ]);
  });
});
