import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrixOf } from '#domain/aggregation/matrix.ts';
import { stage, type IncomingResultFile } from '#domain/collection/staging.ts';
import { acceptanceRate, collectionStatus, countingTallies, submissionRate } from '#domain/collection/status.ts';
import { countingOf, relationTo, type Submission } from '#domain/collection/submission.ts';
import { payloadDigest, verificationCode } from '#domain/exchange/digest.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';
import { payloads } from '../../support/arbitrary-payload.ts';
import { inspection, questionnaire } from '../../support/small-questionnaire.ts';

const [base] = fc.sample(payloads(questionnaire, ['002']), { numRuns: 1, seed: 3 });
if (base === undefined) throw new Error('one payload was asked for');

function submission(payload: Payload, setAside = false): Submission {
  const { inspection: id, department } = payload;
  return {
    digest: payloadDigest(payload),
    payload,
    inspection: id,
    department: department.code,
    fileName: 'x',
    importedAt: '',
    setAside,
    standing: 'received',
  };
}

function incoming(payload: Payload, fileName = 'a.json'): IncomingResultFile {
  const digest = payloadDigest(payload);
  return {
    fileName,
    outcome: {
      ok: true,
      value: { payload, digest, code: verificationCode(digest), key: payload.device.key, sealed: false },
    },
  };
}

function nextOf(payload: Payload): Payload {
  const { response } = payload;
  const earlier = response.replaces === null ? [] : [response.replaces, ...response.earlier];
  return {
    ...payload,
    response: {
      ...response,
      revision: response.revision + 1,
      replaces: payloadDigest(payload),
      earlier,
      reason: '訂正',
    },
  };
}

const first = base;
const second = nextOf(first);
const third = nextOf(second);
const elsewhere: Payload = { ...base, response: { ...base.response, uuid: '0b8d8c1e-2f0b-4d3e-9d57-3f1a60c2a999' } };

describe('the relation by descent', () => {
  it('distinguishes descendants, ancestors, repetitions and conflicts', () => {
    expect(relationTo([], submission(first))).toBe('new');
    expect(relationTo([submission(first)], submission(first))).toBe('same');
    expect(relationTo([submission(first)], submission(second))).toBe('update');
    expect(relationTo([submission(second)], submission(first))).toBe('older');
    expect(relationTo([submission(first)], submission(elsewhere))).toBe('conflict');
  });

  it('recognises a descendant when the revision in between was never handed in', () => {
    expect(relationTo([submission(first)], submission(third))).toBe('update');
    expect(relationTo([submission(third)], submission(first))).toBe('older');
  });

  it('is `older` when any of several heads descends from the file', () => {
    expect(relationTo([submission(elsewhere), submission(third)], submission(first))).toBe('older');
  });

  it('is `update` only when the file descends from every head', () => {
    expect(relationTo([submission(first), submission(elsewhere)], submission(second))).toBe('conflict');
  });

  it('is `conflict` when everything held was set aside', () => {
    expect(relationTo([submission(elsewhere, true)], submission(first))).toBe('conflict');
  });

  it('lets nothing count while two heads are in conflict', () => {
    expect(countingOf([submission(first), submission(elsewhere)])).toBeNull();
    expect(countingOf([submission(first), submission(elsewhere, true)])?.digest).toBe(payloadDigest(first));
    expect(relationTo([submission(first), submission(elsewhere, true)], submission(second))).toBe('update');
  });
});

describe('staging', () => {
  const verdicts = (files: IncomingResultFile[], held: Submission[] = []) =>
    stage({ inspection, questionnaire }, held, files).map((file) => file.verdict);

  it('counts a file imported twice only once', () => {
    expect(verdicts([incoming(first), incoming(first, 'copy.json')])).toEqual(['new', 'same']);
    expect(verdicts([incoming(first)], [submission(first)])).toEqual(['same']);
  });

  it('gives an earlier revision `older` when a later one arrives with it', () => {
    expect(verdicts([incoming(second), incoming(first)])).toEqual(['new', 'older']);
  });

  it('gives unrelated files of one department `conflict`', () => {
    expect(verdicts([incoming(first), incoming(elsewhere)])).toEqual(['conflict', 'conflict']);
  });

  it('judges a file against what is held, whatever arrives with it', () => {
    expect(verdicts([incoming(first), incoming(second)], [submission(first)])).toEqual(['same', 'update']);
    expect(verdicts([incoming(first), incoming(third)], [submission(second)])).toEqual(['older', 'update']);
    expect(verdicts([incoming(elsewhere), incoming(second)], [submission(first)])).toEqual(['conflict', 'conflict']);
    expect(verdicts([incoming(second), incoming(third)], [submission(first)])).toEqual(['older', 'update']);
    expect(verdicts([incoming(first), incoming(elsewhere)], [submission(second)])).toEqual(['older', 'conflict']);
    const further = nextOf(elsewhere);
    expect(verdicts([incoming(elsewhere), incoming(further)], [submission(first)])).toEqual(['conflict', 'conflict']);
  });

  it('judges each department separately', () => {
    const other: Payload = { ...elsewhere, department: { code: '003', name: '第003課' } };
    expect(verdicts([incoming(first)], [submission(other)])).toEqual(['new']);
    expect(verdicts([incoming(first), incoming(other)])).toEqual(['new', 'new']);
  });

  it('reports files that do not belong here without stopping the others', () => {
    const strange: IncomingResultFile[] = [
      incoming({ ...first, inspection: '0b8d8c1e-2f0b-4d3e-9d57-3f1a60c2a111' }),
      incoming({ ...first, department: { code: '777', name: '不明課' } }),
      incoming({ ...first, department: { code: '009', name: '対象外' } }),
      incoming({ ...first, questionnaire: { ...first.questionnaire, digest: 'c'.repeat(64) } }),
      { fileName: 'e.json', outcome: { ok: false, failure: { kind: 'truncated' } } },
      incoming(first),
    ];
    expect(verdicts(strange)).toEqual([
      'other-inspection',
      'unknown-department',
      'excluded-department',
      'other-questionnaire',
      'truncated',
      'new',
    ]);
  });
});

describe('a collection', () => {
  const summaryOf = (submissions: readonly Submission[]) => {
    const statuses = collectionStatus(inspection, submissions);
    return {
      rate: submissionRate(inspection, statuses),
      matrix: matrixOf(
        questionnaire,
        countingTallies(questionnaire, inspection.questionnaire.digest, statuses),
        'chapter',
      ),
    };
  };

  it('gives the same summary whatever the order and repetition of imports', () => {
    const handedIn = fc
      .array(payloads(), { maxLength: 6 })
      .chain((all) => fc.shuffledSubarray([...all, ...all.map(nextOf), ...all.map(nextOf)], { minLength: all.length }));
    fc.assert(
      fc.property(handedIn, fc.infiniteStream(fc.nat()), (all, order) => {
        const submissions = all.map((payload) => submission(payload));
        const reordered = submissions
          .map((each) => ({ each, key: order.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each);
        expect(summaryOf(reordered)).toEqual(summaryOf(submissions));
        expect(summaryOf([...submissions, ...reordered])).toEqual(summaryOf(submissions));
      }),
      { numRuns: 60 },
    );
  });

  it('gives the status of every department and leaves excluded ones out of 提出率', () => {
    const statuses = collectionStatus(inspection, [submission(first)]);
    expect(statuses.map((each) => each.state)).toEqual(['missing', 'received', 'missing', 'excluded']);
    expect(submissionRate(inspection, statuses)).toEqual({ numerator: 1, denominator: 3 });
    expect(acceptanceRate(inspection, statuses)).toEqual({ numerator: 0, denominator: 3 });
    const accepted = collectionStatus(inspection, [{ ...submission(first), standing: 'accepted' }]);
    expect(acceptanceRate(inspection, accepted)).toEqual({ numerator: 1, denominator: 3 });
  });

  it('counts nothing of an excluded department', () => {
    const statuses = collectionStatus(inspection, [
      submission({ ...first, department: { code: '009', name: '対象外' } }),
    ]);
    expect(statuses.at(-1)?.counting).not.toBeNull();
    expect(countingTallies(questionnaire, inspection.questionnaire.digest, statuses)).toEqual([]);
  });
});
