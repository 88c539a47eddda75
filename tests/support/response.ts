import type { Approval, Response, SignOff } from '#domain/answers/response.ts';
import { inspection } from './small-questionnaire.ts';

export const RESPONSE = '5f0f4c1e-1111-4222-8333-444455556666';

/** A draft of 第002課 with every question of the profile answered, so that apply; a test names only what it is about. */
export function draftWith(changes: Partial<Response> = {}): Response {
  return {
    id: RESPONSE,
    inspection: inspection.id,
    department: '002',
    revision: 1,
    ancestors: [],
    reopenedFor: null,
    respondent: { post: '係長', name: '髙橋 花子' },
    earlierRespondents: [],
    handedOver: null,
    profile: { cloud: { on: false, reason: '' }, sns: { on: false, reason: '' } },
    signOff: null,
    ...changes,
  };
}

/** The chief's own confirmation on paper. */
export const approval: Approval = {
  approver: { post: '課長', name: '北見 太郎' },
  capacity: 'self',
  capacityReason: '',
  medium: 'paper',
  date: '2026-11-20',
  documentNumber: '',
};

/** 所属長確認 of the revision whose payload has the digest. */
export function signOffOf(digest: string): SignOff {
  return { approval, declaredAt: '2026-11-20T03:00:00.000Z', digest };
}
