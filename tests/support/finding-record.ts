import type { HandedAnswer } from '#domain/result-file/result-payload.ts';
import type { FindingRecord } from '#domain/findings/record.ts';
import { departmentWith, itemWith } from './small-questionnaire.ts';

/** A × that nothing was recorded beside, due on `due` ('' for no day). */
export function findingRecord(department: string, item: string, changes: Partial<FindingRecord> = {}): FindingRecord {
  const answer: HandedAnswer = {
    item,
    digest: 'b'.repeat(64),
    status: 'no',
    method: 'record',
    comment: `${item}はこれからです。`,
    reason: '',
    evidence: [],
    rows: [],
    action: { kind: 'own', what: '手順を作ります。', post: '庶務係長', due: '2026-11-21' },
    progress: null,
  };
  return {
    department: departmentWith({ code: department, parent: department === '001' ? '総務部' : null }),
    item: itemWith({ id: item }),
    answer,
    state: 'not-started',
    kind: 'own',
    owner: '庶務係長',
    due: '2026-11-21',
    note: '',
    risk: { likelihood: 2, loss: 2 },
    riskConfirmed: false,
    treatment: null,
    ...changes,
  };
}
