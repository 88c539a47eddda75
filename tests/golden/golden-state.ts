import type { Table } from 'dexie';
import { blankAnswer, choose, edit } from '#domain/answers/commands.ts';
import type { StateCopy } from '#domain/backup/state-copy.ts';
import { nextEntries } from '#domain/collection/ledger.ts';
import { payloadDigest } from '#domain/exchange/digest.ts';
import type { KeyFile } from '#domain/exchange/officer-key.ts';
import { DEFAULT_RISK_SCALE } from '#domain/findings/risk.ts';
import { emptyTreatment } from '#domain/findings/treatment.ts';
import { DEFAULT_REVIEW_RULES } from '#domain/policy-review/rules.ts';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';
import { SCHEMA_VERSION, type Database } from '#storage/database.ts';
import { PICTURE } from '../support/picture.ts';
import { draftWith, signOffOf } from '../support/response.ts';
import { inspection, questionnaire } from '../support/small-questionnaire.ts';

const NOW = '2026-11-20T03:00:00.000Z';
const id = inspection.id;

/** A draft, and a signed response with a picture, a sealed file and a return. */
export const DRAFT = '5f0f4c1e-1111-4222-8333-444455556666';
export const SIGNED = '5f0f4c1e-2222-4222-8333-444455556666';

type Rows<T> = T extends Table<infer Row, infer _Key, infer _New> ? readonly Row[] : never;
type Tables = {
  -readonly [Name in keyof Database as Database[Name] extends Table ? Name : never]?: Rows<Database[Name]>;
};

/**
 * The data of a computer on which a department answers and an officer works, with rows in every table of the current
 * schema.
 */
export function goldenState(payload: Payload, key: KeyFile): StateCopy {
  const tables = {
    ...answering(),
    ...preparing(key),
    ...collecting(payload, key),
    ...recording(payload),
  } satisfies Tables;
  return { schema: SCHEMA_VERSION, head: null, tables };
}

function answering() {
  const [first, second] = itemsOf(questionnaire);
  if (first === undefined || second === undefined) throw new Error('the questionnaire has items');
  const chosen = (item: typeof first, response: string) => ({
    ...edit(choose(blankAnswer(questionnaire, item), questionnaire, item, 'yes'), {
      comment: '髙橋が確かめました。𠮷',
    }),
    response,
  });
  const attached = {
    item: first.id,
    name: '施錠.png',
    type: 'image/png' as const,
    size: PICTURE.length,
    sha256: 'e'.repeat(64),
  };
  const said = { digest: 'f'.repeat(64), code: 'ABCD-EFGH', fileName: '市民課.tenken.json', declaredAt: NOW };
  return {
    responses: [
      draftWith({ id: DRAFT }),
      draftWith({ id: SIGNED, department: '003', signOff: signOffOf('f'.repeat(64)) }),
    ],
    answers: [chosen(first, DRAFT), chosen(second, DRAFT), chosen(first, SIGNED)],
    attachments: [{ id: 'picture', response: SIGNED, position: 0, ...attached }],
    attachmentBytes: [{ id: 'picture', response: SIGNED, bytes: PICTURE }],
    written: [{ response: SIGNED, revision: 1, ...said, sealed: true, exportedAt: NOW }],
    writtenFiles: [{ response: SIGNED, revision: 1, text: 'sealed', plain: 'open', length: 6 }],
    changes: [
      {
        response: DRAFT,
        seq: 1,
        item: first.id,
        at: NOW,
        by: '係長 髙橋 花子',
        what: [{ kind: 'choice', before: null, after: 'yes' }],
      },
    ],
    places: [{ response: DRAFT, view: 'fill', item: first.id }],
  } satisfies Tables;
}

function preparing({ key }: KeyFile) {
  const part = { code: '002', facts: [{ fact: 'terminals', value: '12' }], presets: [], actions: [] };
  const around = { before: '{"app":"0.1.0","department":', after: ',"revision":1}' };
  const issued = { part, signature: 'c2lnbmF0dXJl', digest: '3'.repeat(64) };
  const { title, city, roster, questionnaire: asked } = inspection;
  const days = { baseDate: '2026-10-01', opensOn: '', dueOn: '' };
  const fields = {
    fiscalYear: '2026',
    title,
    ...days,
    questionnaire: asked.digest,
    city,
    roleLabels: {},
    approvalBoxes: [{ key: 'box 0', post: '部長' }],
    retentionYears: 5,
    handing: 'departments' as const,
    earlier: '',
    sealed: false,
  };
  return {
    packIssues: [
      {
        inspection: id,
        revision: 1,
        issuedAt: NOW,
        key,
        packs: { kind: 'departments' as const, around, proof: null, parts: [issued] },
      },
    ],
    preparations: [{ inspection: id, revision: 1, changedAt: NOW, fields }],
    preparedTables: [{ inspection: id, table: 'roster' as const, content: [...roster] }],
  } satisfies Tables;
}

function collecting(payload: Payload, key: KeyFile) {
  const digest = payloadDigest(payload);
  const department = payload.department.code;
  const signer = payload.device.key;
  const ledger = nextEntries(
    id,
    null,
    [
      { kind: 'imported', department, digest, fileName: '市民課.tenken.json', relation: 'new', signer },
      { kind: 'accepted', department, digest },
    ],
    NOW,
  );
  const held = { inspection: id, department, fileName: '市民課.tenken.json', importedAt: NOW, setAside: false };
  const sent = { digest: '1'.repeat(64), inspection: id, submission: digest, department, fileName: '返信.tenken' };
  return {
    inspections: [{ inspection, questionnaire, officers: [], pack: null, own: [] }],
    officerKeys: [key],
    pins: [{ city: inspection.city, keys: [key.key] }],
    submissions: [{ digest, payload, ...held, standing: 'accepted' }],
    originals: [{ digest, text: 'the file as it came' }],
    ledger,
    returnDrafts: [{ submission: digest, inspection: id, kind: 'sent-back', message: '下書き', remarks: [] }],
    sentReturns: [{ ...sent, kind: 'improvement', text: 'the return', issuedAt: NOW }],
    staged: [{ inspection: id, position: 1, fileName: 'a.json', text: 'waiting', failure: null }],
    disposals: [
      {
        inspection: '99999999-aaaa-4bbb-8ccc-dddddddddddd',
        title: '令和2年度の点検',
        city: inspection.city,
        fiscalYear: 2020,
        retentionYears: 5,
        disposedBy: '情報係長 山﨑',
        reason: '保存年限が過ぎたため',
        disposedAt: NOW,
        submissions: 3,
        responses: 0,
        ledgerEntries: 4,
        ledgerHead: '2'.repeat(64),
      },
    ],
  } satisfies Tables;
}

function recording(payload: Payload) {
  const where = { inspection: id, department: payload.department.code, item: 'A-1' };
  return {
    treatments: [emptyTreatment(id, where)],
    riskScales: [{ inspection: id, scale: DEFAULT_RISK_SCALE }],
    policyReviews: [{ inspection: id, subject: 'item A-1', occasions: [], entries: [] }],
    reviewRules: [{ inspection: id, rules: DEFAULT_REVIEW_RULES }],
    reportTexts: [{ inspection: id, text: 'overview', words: '総評です。', proposal: '' }],
    closedSubmissions: [{ digest: payloadDigest(payload), inspection: id, payload }],
    sampleDraws: [
      { inspection: id, number: 1, plan: { seed: '種', departments: 1, items: 1 }, drawnAt: NOW, pairs: [] },
    ],
    sampleRecords: [{ ...where, checks: [] }],
    wordingDecisions: [
      { inspection: id, earlier: 'before', item: 'A-1', now: '', past: '', comparable: true, by: '', at: NOW },
    ],
  } satisfies Tables;
}
