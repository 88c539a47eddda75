import { describe, expect, it } from 'vitest';
import { citySummary } from '#domain/aggregation/summary.ts';
import { otherEditions } from '#domain/collection/editions.ts';
import { collectionStatus } from '#domain/collection/status.ts';
import { payloadDigest } from '#domain/exchange/digest.ts';
import { itemDigest } from '#domain/questionnaire/digests.ts';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';
import { handedIn } from '../../support/handed-in.ts';
import { inspection, questionnaire } from '../../support/small-questionnaire.ts';

const digests = new Map(itemsOf(questionnaire).map((item) => [item.id, itemDigest(item, questionnaire.scale)]));

/** A payload of 002 whose answers have the given digests by item; others have the present ones. */
function answering(edition: string, changed: Record<string, string>): Payload {
  const payload = handedIn('002', { 'A-1': 'yes', 'A-2': 'no', 'A-3': 'yes' });
  return {
    ...payload,
    questionnaire: { id: 'small', version: '0', digest: edition },
    answers: payload.answers.map((answer) => ({
      ...answer,
      digest: changed[answer.item] ?? digests.get(answer.item) ?? '',
    })),
  };
}

function summaryOf(payload: Payload) {
  const submission = {
    digest: payloadDigest(payload),
    payload,
    inspection: inspection.id,
    department: '002',
    fileName: 'a.json',
    importedAt: '2026-11-20T03:00:00.000Z',
    setAside: false,
    standing: 'received' as const,
  };
  return citySummary(questionnaire, inspection, collectionStatus(inspection, [submission]));
}
const statusOf = (payload: Payload, item: string) => summaryOf(payload).tallies[0]?.outcomes.get(item)?.status;

describe('answers to another edition of the questionnaire', () => {
  const other = answering('e'.repeat(64), { 'A-2': 'c'.repeat(64) });

  it('count when the wording is the same, and are unanswered when it differs', () => {
    expect(statusOf(other, 'A-1')).toBe('yes');
    expect(statusOf(other, 'A-2')).toBe('unanswered');
  });

  it('are reported with their department and the items left out', () => {
    const [named, ...rest] = otherEditions(summaryOf(other));
    expect(rest).toEqual([]);
    expect(named).toMatchObject({ department: { code: '002' }, version: '0', leftOut: ['A-2'] });
  });

  it('always count when the file answers the present edition', () => {
    const present = answering(inspection.questionnaire.digest, { 'A-2': 'c'.repeat(64) });
    expect(statusOf(present, 'A-2')).toBe('no');
    expect(otherEditions(summaryOf(present))).toEqual([]);
  });

  it('do not count when the item no longer exists', () => {
    const gone = handedIn('002', { 'Z-9': 'yes' });
    const file = { ...gone, questionnaire: { id: 'small', version: '0', digest: 'e'.repeat(64) } };
    expect(otherEditions(summaryOf(file))[0]?.leftOut).toEqual(['Z-9']);
  });

  it('are not reported for an excluded department', () => {
    const file = { ...other, department: { code: '009', name: '第009課' } };
    const summary = summaryOf(file);
    const held = summary.statuses.map((each) => ({ ...each, state: 'excluded' as const }));
    expect(otherEditions({ ...summary, statuses: held })).toEqual([]);
  });
});
