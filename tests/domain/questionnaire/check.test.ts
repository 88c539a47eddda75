import { describe, expect, it } from 'vitest';
import { questionnaire as builtIn } from 'virtual:questionnaires/abashiri-2026';
import { checkQuestionnaire } from '#domain/questionnaire/check.ts';
import type { Condition } from '#domain/questionnaire/condition.ts';
import type { Item, Questionnaire } from '#domain/questionnaire/questionnaire.ts';

/** Changes a faultless questionnaire and returns its faults. */
function faultsAfter(change: (questionnaire: Questionnaire) => void) {
  const questionnaire = structuredClone(builtIn);
  change(questionnaire);
  return checkQuestionnaire(questionnaire);
}

function itemAt(questionnaire: Questionnaire, chapter: number, item: number): Item {
  const found = questionnaire.chapters[chapter]?.items[item];
  if (found === undefined) throw new Error('there is no such item');
  return found;
}

const answered = (item: string): Condition => ({ kind: 'answer', item, statuses: ['yes'] });

describe('checking a questionnaire', () => {
  it('finds no fault in the built-in one', () => {
    expect(checkQuestionnaire(builtIn)).toEqual([]);
  });

  const references: [string, keyof Item, unknown, object][] = [
    ['clause', 'clauses', ['1', '99'], { what: 'clause', id: '99', path: ['chapters', 0, 'items', 0, 'clauses', 1] }],
    ['role', 'answeredBy', 'mayor', { what: 'role', id: 'mayor', path: ['chapters', 0, 'items', 0, 'answeredBy'] }],
    ['method', 'defaultMethod', 'x', { what: 'method', id: 'x', path: ['chapters', 0, 'items', 0, 'defaultMethod'] }],
    [
      'threat',
      'threats',
      ['3(2)', '3(9)'],
      { what: 'threat', id: '3(9)', path: ['chapters', 0, 'items', 0, 'threats', 1] },
    ],
    [
      'flag',
      'appliesIf',
      {
        kind: 'any',
        of: [
          { kind: 'flag', flag: 'moon' },
          { kind: 'flag', flag: 'always' },
        ],
      },
      { what: 'flag', id: 'moon', path: ['chapters', 0, 'items', 0, 'appliesIf'] },
    ],
    [
      'item',
      'appliesIf',
      { kind: 'not', of: answered('0-00') },
      { what: 'item', id: '0-00', path: ['chapters', 0, 'items', 0, 'appliesIf'] },
    ],
  ];
  it.each(references)('reports an item that refers to an unknown %s', (_what, key, value, fault) => {
    const faults = faultsAfter((each) => Object.assign(itemAt(each, 0, 0), { [key]: value }));
    expect(faults).toEqual([{ kind: 'unknown', ...fault }]);
  });

  it('reports unknown items, terms, features and threats in an obligation', () => {
    const faults = faultsAfter(({ obligations }) => {
      const first = obligations[0]?.representedBy;
      first?.items.push('0-00');
      first?.terms.push('月');
      first?.features.push('rocket');
      if (first) first.threat = '3(9)';
    });
    expect(faults.map((fault) => fault.kind === 'unknown' && [fault.what, fault.id])).toEqual([
      ['item', '0-00'],
      ['term', '月'],
      ['feature', 'rocket'],
      ['threat', '3(9)'],
    ]);
  });

  it('reports a clause under an unknown parent', () => {
    const faults = faultsAfter(({ policy }) => {
      policy.clauses.push({ id: '99(1)', parent: '99', heading: '宇宙', summary: '宇宙です。' });
    });
    expect(faults).toContainEqual({
      kind: 'unknown',
      what: 'clause',
      id: '99',
      path: ['policy', 'clauses', builtIn.policy.clauses.length, 'parent'],
    });
  });

  it('reports duplicate ids', () => {
    const faults = faultsAfter((each) => {
      each.flags.push({ id: 'sns', label: 'SNS', help: null, setBy: 'chief' });
      itemAt(each, 1, 2).id = itemAt(each, 1, 1).id;
    });
    expect(faults).toContainEqual({ kind: 'duplicate', what: 'flag', id: 'sns', path: ['flags', 22, 'id'] });
    expect(faults).toContainEqual({
      kind: 'duplicate',
      what: 'item',
      id: '6.1-04',
      path: ['chapters', 1, 'items', 2, 'id'],
    });
  });

  it('reports a cycle of items', () => {
    const faults = faultsAfter((each) => {
      itemAt(each, 0, 0).appliesIf = answered(itemAt(each, 0, 1).id);
      itemAt(each, 0, 1).appliesIf = answered(itemAt(each, 0, 2).id);
      itemAt(each, 0, 2).appliesIf = answered(itemAt(each, 0, 0).id);
    });
    expect(faults).toEqual([
      { kind: 'cycle', items: ['5-01', '5-02', '4.1-01'], path: ['chapters', 0, 'items', 0, 'appliesIf'] },
    ]);
  });

  it('reports only the items in a cycle, not those that depend on it', () => {
    const faults = faultsAfter((each) => {
      itemAt(each, 0, 0).appliesIf = answered(itemAt(each, 0, 1).id);
      itemAt(each, 0, 1).appliesIf = answered(itemAt(each, 0, 2).id);
      itemAt(each, 0, 2).appliesIf = answered(itemAt(each, 0, 1).id);
    });
    expect(faults).toEqual([
      { kind: 'cycle', items: ['5-02', '4.1-01'], path: ['chapters', 0, 'items', 1, 'appliesIf'] },
    ]);
  });

  it('reports one cycle when several share an item', () => {
    const faults = faultsAfter((each) => {
      itemAt(each, 0, 0).appliesIf = answered(itemAt(each, 0, 1).id);
      itemAt(each, 0, 1).appliesIf = {
        kind: 'any',
        of: [answered(itemAt(each, 0, 0).id), answered(itemAt(each, 0, 2).id)],
      };
      itemAt(each, 0, 2).appliesIf = answered(itemAt(each, 0, 1).id);
    });
    expect(faults).toEqual([
      { kind: 'cycle', items: ['5-01', '5-02'], path: ['chapters', 0, 'items', 0, 'appliesIf'] },
    ]);
  });

  // All items depend on each other, so there are more paths than could ever be walked.
  it('ends for items that wait for each other in every way', () => {
    const faults = faultsAfter((each) => {
      const all = each.chapters.flatMap(({ items }) => items).slice(0, 60);
      for (const [index, item] of all.entries())
        item.appliesIf = { kind: 'any', of: all.filter((_, other) => other !== index).map(({ id }) => answered(id)) };
    });
    expect(faults.filter(({ kind }) => kind === 'cycle')).toHaveLength(30);
    expect(faults.filter(({ kind }) => kind === 'unreachable')).toEqual([]);
  });

  it('reports the item at which a chain of conditions becomes too long', () => {
    const faults = faultsAfter((each) => {
      const all = each.chapters.flatMap(({ items }) => items).slice(0, 60);
      for (const [index, item] of all.entries()) {
        const before = all[index - 1];
        if (before !== undefined) item.appliesIf = answered(before.id);
      }
    });
    expect(faults.map((fault) => [fault.kind, fault.kind === 'long-chain' && fault.limit])).toEqual([
      ['long-chain', 20],
    ]);
  });

  it('reports an item that can never apply', () => {
    const always: Condition = { kind: 'flag', flag: 'always' };
    const faults = faultsAfter((each) => {
      itemAt(each, 0, 0).appliesIf = { kind: 'not', of: always };
    });
    expect(faults).toEqual([{ kind: 'unreachable', item: '5-01', path: ['chapters', 0, 'items', 0, 'appliesIf'] }]);
  });

  it('refuses a thirteenth chapter', () => {
    const faults = faultsAfter(({ chapters }) => chapters.push({ id: 'extra', title: '付録', clauses: [], items: [] }));
    expect(faults).toEqual([{ kind: 'too-many-chapters', count: 13, limit: 12, path: ['chapters', 12] }]);
  });

  it('reports an obligation that nothing represents', () => {
    const faults = faultsAfter(({ obligations }) => {
      const representedBy = { items: [], terms: [], threat: null, scope: null, roster: false, features: [] };
      obligations.push({ id: '5-9', clause: '5', summary: '守ります。', kind: 'duty', representedBy });
    });
    expect(faults).toEqual([{ kind: 'unrepresented', obligation: '5-9', path: ['obligations', 94, 'representedBy'] }]);
  });

  it('does not mistake the name of a built-in function for a feature', () => {
    const faults = faultsAfter(({ obligations }) => {
      const representedBy = { items: [], terms: [], threat: null, scope: null, roster: false, features: ['toString'] };
      obligations.push({ id: '5-9', clause: '5', summary: '守ります。', kind: 'duty', representedBy });
    });
    expect(faults.map(({ kind }) => kind)).toEqual(['unknown', 'unrepresented']);
  });

  it('reports clauses, threats and terms that nothing uses', () => {
    const faults = faultsAfter(({ policy, glossary }) => {
      policy.clauses.push({ id: '3(6)', parent: '3', heading: '宇宙', summary: '宇宙です。' });
      policy.threats.push({ id: '3(6)', label: '宇宙', kinds: [] });
      glossary.push({ term: '宇宙線', clause: '3(1)', meaning: '遠くから来ます。' });
    });
    expect(faults.map((fault) => fault.kind === 'unused' && [fault.what, fault.id])).toEqual([
      ['clause', '3(6)'],
      ['threat', '3(6)'],
      ['term', '宇宙線'],
    ]);
  });

  it('reports a tier without items', () => {
    const faults = faultsAfter(({ chapters }) => {
      for (const item of chapters.flatMap((chapter) => chapter.items)) if (item.tier === 'lgwan') item.tier = null;
    });
    expect(faults).toEqual([{ kind: 'unused', what: 'tier', id: 'lgwan', path: ['tiers', 'lgwan'] }]);
  });

  it('requires a ready reason where － is allowed, and none where it is not', () => {
    const faults = faultsAfter((each) => {
      itemAt(each, 0, 0).naAllowed = true;
      itemAt(each, 0, 1).naAllowed = false;
    });
    expect(faults.map((fault) => fault.kind === 'na-reasons' && [fault.item, fault.naAllowed])).toEqual([
      ['5-01', true],
      ['5-02', false],
    ]);
  });

  it("requires main threat and main CIA to be in the item's lists", () => {
    const faults = faultsAfter((each) => {
      itemAt(each, 0, 0).mainThreat = '3(1)';
      delete itemAt(each, 0, 0).kind;
      itemAt(each, 0, 1).mainCia = 'A';
      itemAt(each, 0, 1).cia = ['C'];
    });
    expect(faults.map((fault) => fault.kind === 'main-not-listed' && fault.id)).toEqual(['3(1)', 'A']);
  });

  it('requires a kind to be one of the main threat’s', () => {
    const faults = faultsAfter((each) => {
      itemAt(each, 0, 0).kind = '委託管理の不備';
      itemAt(each, 0, 1).kind = '内部不正';
    });
    expect(faults.map((fault) => fault.kind === 'kind-not-listed' && [fault.id, fault.threat])).toEqual([
      ['内部不正', '3(2)'],
    ]);
  });

  it('requires the four answers, the method 未確認 and the flag for everyone', () => {
    const faults = faultsAfter((each) => {
      each.scale.pop();
      each.checkMethods.pop();
      for (const flag of each.flags) flag.setBy = 'chief';
    });
    expect(faults.map((fault) => fault.kind === 'missing' && fault.what)).toEqual([
      'status',
      'unverified-method',
      'everyone-flag',
    ]);
  });
});
