import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applicableItems } from '#domain/answers/applicability.ts';
import type { Condition } from '#domain/questionnaire/condition.ts';
import { itemsOf, type Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { STATUSES, type Status } from '#domain/questionnaire/status.ts';
import { reachabilityIn } from '#domain/questionnaire/reachability.ts';
import { itemWith, questionnaire as small } from '../../support/small-questionnaire.ts';

const FLAGS = ['always', 'cloud', 'sns'];

function canApply(questionnaire: Questionnaire, id: string): boolean {
  return reachabilityIn(questionnaire)(id) === 'reachable';
}

function withConditions(conditions: readonly Condition[]): Questionnaire {
  const items = conditions.map((appliesIf, index) =>
    itemWith({ id: `item-${index}`, appliesIf, naAllowed: index % 2 === 0 }),
  );
  return { ...small, chapters: [{ id: 'only', title: '章', clauses: [], items }] };
}

/** Conditions refer only to flags and earlier items, so that no cycle can arise. */
function condition(before: number): fc.Arbitrary<Condition> {
  const flag = fc.constantFrom(...FLAGS).map((id): Condition => ({ kind: 'flag', flag: id }));
  const answer = fc
    .record({ item: fc.nat({ max: Math.max(0, before - 1) }), statuses: fc.subarray([...STATUSES], { minLength: 1 }) })
    .map(({ item, statuses }): Condition => ({ kind: 'answer', item: `item-${item}`, statuses }));
  const leaf = before === 0 ? flag : fc.oneof(flag, answer);
  const { node } = fc.letrec<{ node: Condition }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      leaf,
      fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((of): Condition => ({ kind: 'all', of })),
      fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((of): Condition => ({ kind: 'any', of })),
      tie('node').map((of): Condition => ({ kind: 'not', of })),
    ),
  }));
  return node;
}

/** Tries all profiles and answers one by one. */
function appliesSomehow(questionnaire: Questionnaire, id: string): boolean {
  const items = itemsOf(questionnaire);
  const tryStatuses = (flags: ReadonlySet<string>, statuses: ReadonlyMap<string, Status | null>): boolean => {
    const next = items[statuses.size];
    if (next === undefined) {
      const applicable = applicableItems(questionnaire, flags, (item) => statuses.get(item) ?? null);
      return applicable.some((item) => item.id === id);
    }
    const possible = [null, ...STATUSES.filter((status) => status !== 'na' || next.naAllowed)];
    return possible.some((status) => tryStatuses(flags, new Map(statuses).set(next.id, status)));
  };
  const profiles = [[], ['cloud'], ['sns'], ['cloud', 'sns']];
  return profiles.some((flags) => tryStatuses(new Set(['always', ...flags]), new Map()));
}

describe('whether an item can ever apply', () => {
  it('agrees with trying all profiles and answers', () => {
    const conditions = fc.tuple(condition(0), condition(1), condition(2));
    fc.assert(
      fc.property(conditions, (drawn) => {
        const questionnaire = withConditions(drawn);
        const ids = itemsOf(questionnaire).map((item) => item.id);
        expect(ids.map(reachabilityIn(questionnaire))).toEqual(
          ids.map((id) => (appliesSomehow(questionnaire, id) ? 'reachable' : 'unreachable')),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('lets － satisfy a condition only where the item allows －', () => {
    const waits = (item: string): Condition => ({ kind: 'answer', item, statuses: ['na'] });
    const always: Condition = { kind: 'flag', flag: 'always' };
    const questionnaire = withConditions([always, always, waits('item-0'), waits('item-1')]);
    expect(canApply(questionnaire, 'item-2')).toBe(true);
    expect(canApply(questionnaire, 'item-3')).toBe(false);
  });

  it('lets an item that does not apply satisfy nothing', () => {
    const cloud: Condition = { kind: 'flag', flag: 'cloud' };
    const onlyWithout: Condition = {
      kind: 'all',
      of: [
        { kind: 'not', of: cloud },
        { kind: 'answer', item: 'item-0', statuses: ['yes'] },
      ],
    };
    expect(canApply(withConditions([cloud, onlyWithout]), 'item-1')).toBe(false);
  });

  // The pigeonhole principle: eight doves do not fit into seven holes. Every search of this kind is known to take
  // exponential time on it.
  it('leaves a condition undecided that would take longer than a lifetime to search', () => {
    const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
    const sits = (dove: number, hole: number): Condition => ({ kind: 'flag', flag: `${dove} in ${hole}` });
    const doves = numbers(8);
    const holes = numbers(7);
    const somewhere = doves.map((dove): Condition => ({ kind: 'any', of: holes.map((hole) => sits(dove, hole)) }));
    const apart = holes.flatMap((hole) =>
      doves.flatMap((dove) =>
        doves.slice(dove + 1).map((other): Condition => ({
          kind: 'not',
          of: { kind: 'all', of: [sits(dove, hole), sits(other, hole)] },
        })),
      ),
    );
    const always: Condition = { kind: 'flag', flag: 'always' };
    const questionnaire = withConditions([{ kind: 'all', of: [...somewhere, ...apart] }, always]);
    expect(['item-0', 'item-1'].map(reachabilityIn(questionnaire))).toEqual(['undecided', 'reachable']);
  });
});
