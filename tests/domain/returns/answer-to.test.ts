import { describe, expect, it } from 'vitest';
import type { Response } from '#domain/answers/response.ts';
import type { ReturnPayload } from '#domain/returns/return-payload.ts';
import { answerTo } from '#domain/returns/answer-to.ts';
import { draftWith, RESPONSE, signOffOf } from '../../support/response.ts';

const ONE = '1'.repeat(64);
const TWO = '2'.repeat(64);
const THREE = '3'.repeat(64);
const INSPECTION = '7f0f4c1e-1111-4222-8333-444455556666';

const payload: ReturnPayload = {
  format: 'tenken/return',
  version: 1,
  inspection: INSPECTION,
  kind: 'sent-back',
  response: { uuid: RESPONSE, revision: 2, digest: TWO },
  department: { code: '002', name: '第002課' },
  issuedAt: '2026-11-20T03:00:00.000Z',
  officer: { name: '担当', key: 'KEY' },
  message: '',
  remarks: [],
  app: '0',
};
const read = { payload, key: 'KEY' };
const known = {
  officers: [
    { name: '前任', recipient: 'age1bbbb', key: 'EARLIER' },
    { name: '担当', recipient: 'age1aaaa', key: 'KEY' },
  ],
};

const signed = draftWith({
  inspection: INSPECTION,
  revision: 2,
  ancestors: [ONE],
  reopenedFor: '訂正',
  signOff: signOffOf(TWO),
});

describe('the response that a return answers', () => {
  it.each<[string, Response, string]>([
    ['signed as it was handed in', signed, 'signed'],
    ['opened again since', { ...signed, revision: 3, ancestors: [TWO, ONE], signOff: null }, 'draft'],
    ['signed anew since', { ...signed, revision: 3, ancestors: [TWO, ONE], signOff: signOffOf(THREE) }, 'corrected'],
    ['opened again after that', { ...signed, revision: 4, ancestors: [THREE, TWO, ONE], signOff: null }, 'corrected'],
  ])('is found when it is %s', (_, response, standing) => {
    expect(answerTo(read, known, [response])).toEqual({ ok: true, value: { response, standing } });
  });
});

describe('a return is refused', () => {
  it.each<[string, Parameters<typeof answerTo>, string]>([
    ['for an inspection that is not known here', [read, undefined, [signed]], 'unknown-inspection'],
    ['when nobody can tell who the officers are', [read, { officers: [] }, [signed]], 'unproven'],
    ['when somebody else signed it', [{ payload, key: 'FORGED' }, known, [signed]], 'not-an-officer'],
    ['for a response that is not here', [read, known, [{ ...signed, id: INSPECTION }]], 'unknown-response'],
    ['when it names another inspection', [read, known, [{ ...signed, inspection: RESPONSE }]], 'unknown-response'],
    ['when it names another department', [read, known, [{ ...signed, department: '003' }]], 'unknown-response'],
    ['for a revision from elsewhere', [read, known, [{ ...signed, signOff: signOffOf(THREE) }]], 'unknown-revision'],
    ['for a draft that was never signed', [read, known, [{ ...signed, signOff: null }]], 'unknown-revision'],
  ])('%s', (_, given, kind) => {
    expect(answerTo(...given)).toEqual({ ok: false, failure: { kind } });
  });
});
