import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stage, type IncomingResultFile } from '#domain/collection/staging.ts';
import type { Submission } from '#domain/collection/submission.ts';
import { payloadDigest, verificationCode } from '#domain/exchange/digest.ts';
import { itemDigest } from '#domain/questionnaire/digests.ts';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import type { HandedAnswer, Payload } from '#domain/result-file/result-payload.ts';
import { payloads } from '../../support/arbitrary-payload.ts';
import { inspection, questionnaire } from '../../support/small-questionnaire.ts';

const [drawn] = fc.sample(payloads(questionnaire, ['002']), { numRuns: 1, seed: 3 });
if (drawn === undefined) throw new Error('one payload was asked for');

const FOR_EVERYONE = ['A-1', 'A-2', 'A-3'];

function answered(id: string, status: HandedAnswer['status']): HandedAnswer {
  const item = itemsOf(questionnaire).find((each) => each.id === id);
  if (item === undefined) throw new Error(`there is no item ${id}`);
  const empty = { comment: '', reason: '', evidence: [], rows: [], action: null, progress: null, method: null };
  return { ...empty, item: id, digest: itemDigest(item, questionnaire.scale), status };
}

const whole: Payload = {
  ...drawn,
  profile: [],
  answers: FOR_EVERYONE.map((id) => answered(id, 'yes')),
  attachments: [],
};

function arrives(payload: Payload): IncomingResultFile {
  const digest = payloadDigest(payload);
  const value = { payload, digest, code: verificationCode(digest), key: payload.device.key, sealed: false };
  return { fileName: 'a.tenken', outcome: { ok: true, value } };
}

function held(payload: Payload): Submission {
  const { department, inspection: id } = payload;
  const where = { inspection: id, department: department.code, fileName: 'x', importedAt: '' };
  return { ...where, digest: payloadDigest(payload), payload, setAside: false, standing: 'received' };
}

function revisionAfter(payload: Payload, key = payload.device.key): Payload {
  const { response, device } = payload;
  const replaces = payloadDigest(payload);
  return { ...payload, device: { ...device, key }, response: { ...response, revision: 2, replaces, earlier: [] } };
}

const asked = { inspection, questionnaire };
const cautions = (payload: Payload, before: Submission[] = []) => stage(asked, before, [arrives(payload)])[0]?.cautions;

describe('cautions about an acceptable file', () => {
  it('are empty when every applicable item is answered', () => {
    expect(cautions(whole)).toEqual([]);
    expect(cautions(revisionAfter(whole), [held(whole)])).toEqual([]);
  });

  it('name － on items that do not offer it', () => {
    const answers = FOR_EVERYONE.map((id) => answered(id, 'na'));
    expect(cautions({ ...whole, answers })).toEqual([{ kind: 'na-not-allowed', items: ['A-3'] }]);
  });

  it('name applicable items without an answer', () => {
    expect(cautions({ ...whole, answers: [answered('A-2', 'no')] })).toEqual([
      { kind: 'left-out', items: ['A-1', 'A-3'] },
    ]);
  });

  it('name answers to items that do not apply or do not exist', () => {
    const answers = [...whole.answers, answered('B-1', 'yes'), { ...answered('B-1', 'yes'), item: 'Z-9' }];
    expect(cautions({ ...whole, answers })).toEqual([{ kind: 'not-asked', items: ['B-1', 'Z-9'] }]);
  });

  it('report that another computer signed the previous revision', () => {
    const forged = revisionAfter(whole, 'F'.repeat(43));
    expect(stage(asked, [held(whole)], [arrives(forged)])).toMatchObject([
      { verdict: 'update', cautions: [{ kind: 'another-signer' }] },
    ]);
    expect(stage(asked, [], [arrives(forged), arrives(whole)])).toMatchObject([
      { verdict: 'new', cautions: [{ kind: 'another-signer' }] },
      { verdict: 'older', cautions: [] },
    ]);
  });

  it('are not given for files that cannot be taken in', () => {
    const leftOut = { ...whole, answers: [] };
    expect(cautions(leftOut, [held(leftOut)])).toEqual([]);
    expect(cautions({ ...leftOut, inspection: '0b8d8c1e-2f0b-4d3e-9d57-3f1a60c2a111' })).toEqual([]);
  });
});
