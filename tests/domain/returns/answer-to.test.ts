import { describe, expect, it } from 'vitest';
import type { Response, SignOff } from '#domain/answers/response.ts';
import type { ReturnPayload } from '#domain/returns/payload.ts';
import { answerTo } from '#domain/returns/answer-to.ts';

const ONE = '1'.repeat(64);
const TWO = '2'.repeat(64);
const THREE = '3'.repeat(64);
const ID = '5f0f4c1e-1111-4222-8333-444455556666';
const INSPECTION = '7f0f4c1e-1111-4222-8333-444455556666';

const payload: ReturnPayload = {
  format: 'tenken/return',
  version: 1,
  inspection: INSPECTION,
  kind: 'sent-back',
  response: { uuid: ID, revision: 2, digest: TWO },
  department: { code: '002', name: '第002課' },
  issuedAt: '2026-11-20T03:00:00.000Z',
  officer: { name: '担当', key: 'KEY' },
  message: '',
  remarks: [],
  app: '0',
};
const read = { payload, key: 'KEY' };
const known = { officers: [{ name: '担当', recipient: 'age1aaaa', key: 'KEY' }] };

const signedAs = (digest: string): SignOff => ({
  approval: {
    approver: { post: '課長', name: '北見' },
    capacity: 'self',
    capacityReason: '',
    medium: 'paper',
    date: '2026-11-20',
    documentNumber: '',
  },
  declaredAt: '2026-11-20T03:00:00.000Z',
  digest,
});

const signed: Response = {
  id: ID,
  inspection: INSPECTION,
  department: '002',
  revision: 2,
  ancestors: [ONE],
  reopenedFor: '訂正',
  respondent: { post: '係長', name: '髙橋' },
  earlierRespondents: [],
  handedOver: null,
  profile: {},
  signOff: signedAs(TWO),
};

describe('the response that a return answers', () => {
  it.each<[string, Response, string]>([
    ['signed as it was handed in', signed, 'signed'],
    ['opened again since', { ...signed, revision: 3, ancestors: [TWO, ONE], signOff: null }, 'draft'],
    ['signed anew since', { ...signed, revision: 3, ancestors: [TWO, ONE], signOff: signedAs(THREE) }, 'corrected'],
    ['opened again after that', { ...signed, revision: 4, ancestors: [THREE, TWO, ONE], signOff: null }, 'corrected'],
  ])('is found when it is %s', (_, response, standing) => {
    expect(answerTo(read, known, [response])).toEqual({ ok: true, value: { response, standing } });
  });
});

describe('a return is not taken', () => {
  it.each<[string, Parameters<typeof answerTo>, string]>([
    ['for an inspection that is not known here', [read, undefined, [signed]], 'unknown-inspection'],
    ['when nobody can tell who the officers are', [read, { officers: [] }, [signed]], 'unproven'],
    ['when somebody else signed it', [{ payload, key: 'FORGED' }, known, [signed]], 'not-an-officer'],
    ['for a response that is not here', [read, known, [{ ...signed, id: INSPECTION }]], 'unknown-response'],
    ['when it names another department', [read, known, [{ ...signed, department: '003' }]], 'unknown-response'],
    ['for a revision from elsewhere', [read, known, [{ ...signed, signOff: signedAs(THREE) }]], 'unknown-revision'],
    ['for a draft that was never signed', [read, known, [{ ...signed, signOff: null }]], 'unknown-revision'],
  ])('%s', (_, given, kind) => {
    expect(answerTo(...given)).toEqual({ ok: false, failure: { kind } });
  });
});
