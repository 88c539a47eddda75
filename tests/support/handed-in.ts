import { payloadDigest } from '#domain/exchange/digest.ts';
import type { Status } from '#domain/questionnaire/status.ts';
import type { HandedAnswer, Payload } from '#domain/result-file/result-payload.ts';
import { inspection } from './small-questionnaire.ts';

/** A department's first revision with these answers; △ and × carry a plan that was due before the present. */
export function handedIn(department: string, statuses: Readonly<Record<string, Status>>): Payload {
  return {
    format: 'tenken/result',
    version: 3,
    inspection: inspection.id,
    pack: null,
    response: { uuid: crypto.randomUUID(), revision: 1, replaces: null, earlier: [], reason: null },
    questionnaire: inspection.questionnaire,
    department: { code: department, name: `第${department}課` },
    respondent: { post: '係長', name: '髙橋' },
    approver: {
      post: '課長',
      name: '山﨑',
      capacity: 'self',
      capacityReason: '',
      medium: 'paper',
      date: '2026-11-20',
      documentNumber: '',
    },
    declaredAt: '2026-11-20T03:00:00.000Z',
    device: { recipient: null, key: 'AAAA' },
    profile: [{ flag: 'cloud', on: false, reason: '委託をやめた' }],
    answers: Object.entries(statuses).map(([item, status]) => handedAnswer(item, status)),
    attachments: [],
    app: '0',
  };
}

function handedAnswer(item: string, status: Status): HandedAnswer {
  const open = status === 'partial' || status === 'no';
  return {
    item,
    digest: 'b'.repeat(64),
    status,
    method: status === 'na' ? null : 'record',
    comment: open ? `${item}はこれからです。` : '',
    reason: status === 'na' ? '対象がない' : '',
    evidence: [],
    rows: [],
    action: open ? { kind: 'own', what: '手順を作ります。', post: '庶務係長', due: '2026-11-21' } : null,
    progress: null,
  };
}

/** The next revision of a payload, with these answers. */
export function revised(payload: Payload, statuses: Readonly<Record<string, Status>>): Payload {
  const { response } = payload;
  const earlier = response.replaces === null ? [] : [response.replaces, ...response.earlier];
  const next = { revision: response.revision + 1, replaces: payloadDigest(payload), earlier, reason: '訂正' };
  const { answers } = handedIn(payload.department.code, statuses);
  return { ...payload, response: { ...response, ...next }, answers };
}
