import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nothingChanged, revisionChanges } from '#domain/collection/revision-changes.ts';
import { payloadDigest } from '#domain/exchange/digest.ts';
import type { HandedAnswer, Payload } from '#domain/result-file/result-payload.ts';
import { payloads } from '../../support/arbitrary-payload.ts';
import { questionnaire } from '../../support/small-questionnaire.ts';

const department = () => payloads(questionnaire, ['002']);

/** Applies the changes to the earlier revision. The result must equal the later one. */
function applied(before: Payload, { answers, flags, people }: ReturnType<typeof revisionChanges>) {
  const merged = <T>(
    all: readonly T[],
    changes: readonly (readonly [string, T | null])[],
    keyOf: (each: T) => string,
  ) => {
    const kept = new Map(all.map((each) => [keyOf(each), each]));
    for (const [key, after] of changes) {
      if (after === null) kept.delete(key);
      else kept.set(key, after);
    }
    return new Set([...kept.values()].map((each) => JSON.stringify(each)));
  };
  const person = (role: 'respondent' | 'approver') =>
    people.find((change) => change.role === role)?.after ?? { post: before[role].post, name: before[role].name };
  return {
    answers: merged<HandedAnswer>(
      before.answers,
      answers.map(({ item, after }) => [item, after]),
      ({ item }) => item,
    ),
    profile: merged(
      before.profile,
      flags.map(({ flag, after }) => [flag, after]),
      ({ flag }) => flag,
    ),
    respondent: person('respondent'),
    approver: person('approver'),
  };
}

describe('the changes between two revisions', () => {
  it('are empty between a revision and itself', () => {
    fc.assert(
      fc.property(department(), (payload) => {
        const changes = revisionChanges(payload, structuredClone(payload));
        expect(nothingChanged(changes)).toBe(true);
        expect(changes.reopened).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it('turn the earlier revision into the later one, and swap sides in reverse', () => {
    fc.assert(
      fc.property(department(), department(), (before, next) => {
        const after = { ...next, answers: next.answers.map((answer) => sameWording(answer, before)) };
        const changes = revisionChanges(before, after);
        expect(applied(before, changes)).toEqual(applied(after, revisionChanges(after, after)));
        const back = revisionChanges(after, before);
        const sides = (all: typeof changes.answers) =>
          new Map(all.map((each) => [each.item, [each.before, each.after]]));
        expect(sides(back.answers)).toEqual(
          new Map([...sides(changes.answers)].map(([item, [was, is]]) => [item, [is, was]])),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('list changed parts, added and removed items, switched flags and the reason for reopening', () => {
    const [first] = fc.sample(department(), { numRuns: 1, seed: 5 });
    const [one, two] = first?.answers ?? [];
    if (first === undefined || one === undefined || two === undefined) throw new Error('a payload with two answers');
    const before: Payload = { ...first, answers: [one, two], profile: [{ flag: 'cloud', on: true, reason: '' }] };
    const edited: HandedAnswer = {
      ...one,
      status: one.status === 'yes' ? 'no' : 'yes',
      comment: `${one.comment}追記`,
      evidence: [...one.evidence, { document: '台帳', number: '1', place: '棚' }],
    };
    const added: HandedAnswer = { ...two, item: 'Z-9' };
    const after: Payload = {
      ...before,
      response: { ...before.response, revision: 2, replaces: payloadDigest(before), reason: '記入漏れ' },
      respondent: { post: '主査', name: before.respondent.name },
      profile: [{ flag: 'cloud', on: false, reason: '委託をやめた' }],
      answers: [edited, added],
    };
    const changes = revisionChanges(before, after);
    expect(changes.reopened).toBe('記入漏れ');
    expect(changes.people).toEqual([{ role: 'respondent', before: before.respondent, after: after.respondent }]);
    expect(changes.flags).toEqual([{ flag: 'cloud', before: before.profile[0], after: after.profile[0] }]);
    expect(changes.answers).toEqual([
      { item: one.item, before: one, after: edited, parts: ['status', 'comment', 'evidence'] },
      { item: 'Z-9', before: null, after: added, parts: [] },
      { item: two.item, before: two, after: null, parts: [] },
    ]);
  });
});

describe('the comparison of revisions', () => {
  const [payload] = fc.sample(department(), { numRuns: 1, seed: 5 });
  if (payload === undefined) throw new Error('one payload was asked for');
  const before: Payload = { ...payload, profile: [{ flag: 'cloud', on: true, reason: '' }] };
  const { response, approver, answers } = before;
  const [answer] = answers;

  it.each<[string, Partial<Payload>]>([
    ['the reason a flag is off', { profile: [{ flag: 'cloud', on: true, reason: '委託' }] }],
    ['a flag that was not asked before', { profile: [...before.profile, { flag: 'sns', on: false, reason: '' }] }],
    ['a flag that is not asked any more', { profile: [] }],
    ['the name of the approver', { approver: { ...approver, name: `${approver.name}二` } }],
    ['the post of the approver', { approver: { ...approver, post: `${approver.post}補佐` } }],
    ['an answer that is gone', { answers: answers.filter((each) => each !== answer) }],
  ])('includes %s', (_, changed) => {
    expect(nothingChanged(revisionChanges(before, { ...before, ...changed }))).toBe(false);
  });

  it('ignores how the approver signed', () => {
    const signed = { ...before, approver: { ...approver, documentNumber: '市民第1号' } };
    expect(nothingChanged(revisionChanges(before, signed))).toBe(true);
  });

  it('gives the reason for reopening only for another revision or response', () => {
    const reasonOf = (changed: Partial<Payload['response']>) =>
      revisionChanges(before, { ...before, response: { ...response, reason: '訂正', ...changed } }).reopened;
    expect(reasonOf({})).toBeNull();
    expect(reasonOf({ revision: 2 })).toBe('訂正');
    expect(reasonOf({ uuid: '0b8d8c1e-2f0b-4d3e-9d57-3f1a60c2a999' })).toBe('訂正');
  });
});

/** Within one inspection, an item has a single wording. */
function sameWording(answer: HandedAnswer, { answers }: Payload): HandedAnswer {
  return { ...answer, digest: answers.find(({ item }) => item === answer.item)?.digest ?? answer.digest };
}
