import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inspection as builtIn, questionnaire } from 'virtual:questionnaires/abashiri-2026';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { attachmentOf } from '#domain/answers/attachment.ts';
import { writeBackup } from '#domain/backup/backup-file.ts';
import { encodeStored } from '#domain/backup/codec.ts';
import { BACKUP_FILE } from '#domain/backup/backup-payload.ts';
import { nextEntries } from '#domain/collection/ledger.ts';
import { LEDGER_FILE, ledgerPayload } from '#domain/collection/ledger-file.ts';
import { canonicalText, payloadDigest, sha256Hex } from '#domain/exchange/digest.ts';
import { readKeyFile, writeKeyFile, type KeyFile } from '#domain/exchange/officer-key.ts';
import { writeSigned } from '#domain/exchange/signed-file.ts';
import { DRAFT_FILE, type DraftPayload } from '#domain/handover/draft-payload.ts';
import { packsFor } from '#domain/pack/build.ts';
import { PACK_FILE } from '#domain/pack/pack-payload.ts';
import { handedAttachment } from '#domain/result-file/build.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';
import { RESULT_FILE } from '#domain/result-file/read.ts';
import { buildReturn } from '#domain/returns/build.ts';
import { RETURN_FILE } from '#domain/returns/return-payload.ts';
import { sealTo, sealWithPassphrase } from '#sealing/age.ts';
import { createOfficerKey, unlockOfficer } from '#sealing/officer-key.ts';
import { SCHEMA_VERSION } from '#storage/database.ts';
import { PICTURE } from '../support/picture.ts';
import { newSigner } from '../support/signing.ts';
import { inspection } from '../support/small-questionnaire.ts';
import { goldenState } from './golden-state.ts';

/** The passphrase of the key file, the sealed pack and the backup among the golden files. */
export const GOLDEN_PASSPHRASE = '流氷の来る町の点検 2026';

const KEY = 'key/v1/officer.tenken-key.json';
const NOW = '2026-11-20T03:00:00.000Z';

/** Writes one file of every kind in its current version below `folder`. Never overwrites an existing golden file. */
export async function writeGoldenFiles(folder: string): Promise<string[]> {
  const key = await keyIn(folder);
  const unlocked = await unlockOfficer(key, GOLDEN_PASSPHRASE);
  if (!unlocked.ok) throw new Error(unlocked.failure.kind);
  const officer = unlocked.value;
  const device = await generateX25519Identity();
  const sign = await newSigner();
  const result = handedIn((await sign('')).key, await identityToRecipient(device));
  const answer = buildReturn({
    kind: 'sent-back',
    result: { payload: result, digest: payloadDigest(result) },
    officer: { name: officer.name, key: officer.key },
    message: '一部の項目を確かめてください。',
    remarks: [{ item: 'A-2', text: '台帳の更新日を書いてください。', due: null }],
    issuedAt: NOW,
    app: '0.1.0',
  });
  const [pack] = packsFor(
    {
      questionnaire,
      inspection: builtIn,
      officers: [{ name: officer.name, recipient: officer.recipient, key: officer.key }],
      withdrawn: [
        { name: '前の点検担当', key: sha256Hex('withdrawn').slice(0, 43), reason: '鍵ファイルの紛失', at: NOW },
      ],
      revision: 1,
      issuedAt: NOW,
      app: '0.1.0',
    },
    null,
  );
  if (pack === undefined) throw new Error('a pack for all is always one');
  const state = goldenState(result, key);
  const ledger = ledgerPayload(inspection.id, ledgerOf(result), NOW);
  const files: Record<string, string> = {
    [KEY]: writeKeyFile(key),
    [`pack/v${PACK_FILE.version}/open.tenken`]: await writeSigned(PACK_FILE, pack, officer.sign, null),
    [`pack/v${PACK_FILE.version}/passphrase.tenken`]: await writeSigned(
      PACK_FILE,
      pack,
      officer.sign,
      sealWithPassphrase(GOLDEN_PASSPHRASE, 10),
    ),
    [`result/v${RESULT_FILE.version}/open.tenken.json`]: await writeSigned(RESULT_FILE, result, sign, null, [PICTURE]),
    [`result/v${RESULT_FILE.version}/sealed.tenken.json`]: await writeSigned(
      RESULT_FILE,
      result,
      sign,
      sealTo([officer.recipient]),
      [PICTURE],
    ),
    [`return/v${RETURN_FILE.version}/sealed.tenken`]: await writeSigned(
      RETURN_FILE,
      answer,
      officer.sign,
      sealTo([await identityToRecipient(device)]),
    ),
    [`return/v${RETURN_FILE.version}/device-identity.txt`]: `${device}\n`,
    [`draft/v${DRAFT_FILE.version}/passphrase.tenken`]: await writeSigned(
      DRAFT_FILE,
      handedOver,
      sign,
      sealWithPassphrase(GOLDEN_PASSPHRASE, 10),
      [PICTURE],
    ),
    [`ledger/v${LEDGER_FILE.version}/ledger.tenken.json`]: await writeSigned(LEDGER_FILE, ledger, officer.sign, null),
    [`database/v${SCHEMA_VERSION}/state.json`]: new TextDecoder().decode(encodeStored(state)),
    [`backup/v${BACKUP_FILE.version}/passphrase.tenken-backup.json`]: await writeBackup(
      state,
      { backup: '5f0f4c1e-3333-4222-8333-444455556666', madeAt: NOW, app: '0.1.0' },
      [],
      sign,
      sealWithPassphrase(GOLDEN_PASSPHRASE, 10),
    ),
  };
  return Object.entries(files).flatMap(([name, text]) => (written(join(folder, name), text) ? [name] : []));
}

const attached = handedAttachment(
  attachmentOf({ id: 'picture', item: 'A-1', name: '施錠の記録 𠮷.png', type: 'image/png' }, PICTURE),
);

const handedOver: DraftPayload = {
  format: 'tenken/draft',
  version: 3,
  inspection: inspection.id,
  response: {
    uuid: '5f0f4c1e-1111-4222-8333-444455556666',
    revision: 2,
    ancestors: ['c'.repeat(64)],
    reason: '差戻しのため',
  },
  department: { code: '002', name: '第002課' },
  from: { post: '係長', name: '髙橋 花子' },
  to: { post: '主査', name: '𠮷田 太郎' },
  handedOverAt: NOW,
  respondents: [{ post: '主事', name: '北見 次郎', until: '2026-10-01T00:00:00.000Z' }],
  profile: [
    { flag: 'cloud', on: true, reason: '' },
    { flag: 'sns', on: false, reason: 'アカウントを閉じたため' },
  ],
  answers: [
    {
      item: 'A-1',
      digest: 'a'.repeat(64),
      choice: 'partial',
      method: 'record',
      comment: '半分ほど確かめました。',
      reason: '',
      evidence: [{ document: '台帳', number: '1', place: '' }],
      rows: [['公式アカウント', '']],
      action: { kind: 'own', what: '', post: '', due: '', dueText: '来年の春' },
      progress: { state: 'underway', note: '' },
      takenOver: false,
    },
    {
      item: 'A-2',
      digest: 'b'.repeat(64),
      choice: 'hold',
      method: null,
      comment: '',
      reason: '',
      evidence: [],
      rows: [],
      action: null,
      progress: null,
      takenOver: false,
    },
    {
      item: 'A-3',
      digest: 'd'.repeat(64),
      choice: 'yes',
      method: 'screen',
      comment: '',
      reason: '',
      evidence: [],
      rows: [],
      action: null,
      progress: null,
      takenOver: true,
    },
  ],
  attachments: [attached],
  app: '0.1.0',
};

/** The key that opens every golden file sealed to an officer: the stored one, or a new one if there is none yet. */
async function keyIn(folder: string): Promise<KeyFile> {
  const path = join(folder, KEY);
  if (!existsSync(path)) return (await createOfficerKey('情報政策課 点検担当', GOLDEN_PASSPHRASE, NOW, 10)).file;
  const kept = readKeyFile(readFileSync(path, 'utf8'));
  if (!kept.ok) throw new Error(kept.failure.kind);
  return kept.value;
}

function written(path: string, text: string): boolean {
  if (existsSync(path)) return false;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return true;
}

function ledgerOf(result: Payload) {
  const digest = payloadDigest(result);
  const department = result.department.code;
  return nextEntries(
    inspection.id,
    null,
    [
      {
        kind: 'imported',
        department,
        digest,
        fileName: '市民課.tenken.json',
        relation: 'new',
        signer: result.device.key,
      },
      { kind: 'accepted', department, digest },
      { kind: 'reconsidered', department, digest },
      { kind: 'returned', department, digest, answer: 'sent-back', file: sha256Hex(canonicalText(digest)) },
      { kind: 'decided', department, chosen: digest, setAside: [] },
      { kind: 'withdrawn', department, digest, fileName: '市民課.tenken.json' },
      {
        kind: 'key-withdrawn',
        name: '前の点検担当',
        key: sha256Hex('withdrawn').slice(0, 43),
        reason: '鍵ファイルの紛失',
      },
      { kind: 'closed', number: 1, digest: sha256Hex('締め') },
    ],
    NOW,
  );
}

function handedIn(key: string, recipient: string): Payload {
  return {
    format: 'tenken/result',
    version: 3,
    inspection: inspection.id,
    pack: null,
    response: {
      uuid: '5f0f4c1e-1111-4222-8333-444455556666',
      revision: 2,
      replaces: 'c'.repeat(64),
      earlier: [],
      reason: '差戻しのため',
    },
    questionnaire: inspection.questionnaire,
    department: { code: '002', name: '第002課' },
    respondent: { post: '係長', name: '髙橋 花子' },
    approver: {
      post: '課長',
      name: '𠮷田 太郎',
      capacity: 'deputy',
      capacityReason: '課長不在のため',
      medium: 'electronic',
      date: '2026-11-20',
      documentNumber: '網企第12号',
    },
    declaredAt: NOW,
    device: { recipient, key },
    profile: [
      { flag: 'cloud', on: true, reason: '' },
      { flag: 'sns', on: false, reason: 'アカウントを閉じたため' },
    ],
    answers: [
      {
        item: 'A-1',
        digest: 'a'.repeat(64),
        status: 'yes',
        method: 'record',
        comment: '',
        reason: '',
        evidence: [{ document: '台帳', number: '1', place: '書庫' }],
        rows: [],
        action: null,
        progress: { state: 'done', note: '4月に終えました。' },
      },
      {
        item: 'A-2',
        digest: 'b'.repeat(64),
        status: 'no',
        method: 'screen',
        comment: '手順がありません。',
        reason: '',
        evidence: [],
        rows: [],
        action: { kind: 'own', what: '手順を作ります。', post: '係長', due: '2027-03-31' },
        progress: null,
      },
      {
        item: 'A-3',
        digest: 'd'.repeat(64),
        status: 'na',
        method: null,
        comment: '',
        reason: '対象がないため',
        evidence: [],
        rows: [],
        action: null,
        progress: null,
      },
    ],
    attachments: [attached],
    app: '0.1.0',
  };
}
