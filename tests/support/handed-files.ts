import fc from 'fast-check';
import { inspection, questionnaire } from 'virtual:questionnaires/abashiri-2026';
import { NOT_GIVEN } from '#domain/answers/answer.ts';
import { attachmentOf } from '#domain/answers/attachment.ts';
import { BACKUP_FILE, type BackupPayload } from '#domain/backup/backup-payload.ts';
import { LEDGER_FILE, ledgerPayload, type LedgerPayload } from '#domain/collection/ledger-file.ts';
import { nextEntries } from '#domain/collection/ledger.ts';
import { nothingOpens, type Seal, type Sign } from '#domain/exchange/crypto.ts';
import { bytesDigest } from '#domain/exchange/digest.ts';
import { readSigned, writeSigned, type FileKind, type PayloadHead } from '#domain/exchange/signed-file.ts';
import type { Unreadable } from '#domain/exchange/unreadable.ts';
import type { Result } from '#domain/result.ts';
import { DRAFT_FILE, type DraftPayload } from '#domain/handover/draft-payload.ts';
import { readDraft } from '#domain/handover/read.ts';
import { packsFor } from '#domain/pack/build.ts';
import { PACK_FILE, type PackPayload } from '#domain/pack/pack-payload.ts';
import { readPack } from '#domain/pack/read.ts';
import { handedAttachment } from '#domain/result-file/build.ts';
import { readResultFile, RESULT_FILE } from '#domain/result-file/read.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';
import { RETURN_FILE, type ReturnPayload } from '#domain/returns/return-payload.ts';
import { readReturn } from '#domain/returns/read.ts';
import { verifySignature } from '#sealing/verify-signature.ts';
import { payloads } from './arbitrary-payload.ts';
import { PICTURE } from './picture.ts';

const AT = '2026-11-22T05:00:00.000Z';
const DIGEST = 'd'.repeat(64);

/** One kind of file that people hand to each other, as a test writes and reads it. */
export interface HandedKind {
  name: string;
  /** The `format` in its envelope. */
  format: string;
  /** The text of a good file; `change` is made to the payload before it is signed. */
  write(sign: Sign, change?: (payload: object) => object, seal?: Seal | null): Promise<string>;
  /** Reads with every check; nothing sealed is opened. */
  read(text: string): Promise<Result<{ payload: unknown; key: string }, Unreadable>>;
}

const attachedTo = (item: string) =>
  handedAttachment(attachmentOf({ id: 'a', item, name: '記録.png', type: 'image/png' }, PICTURE));

const result = (key: string): Payload => {
  const [payload] = fc.sample(payloads(), { numRuns: 1, seed: 2 });
  if (payload === undefined) throw new Error('one payload was asked for');
  const answers = payload.answers.slice(0, 1).map((answer) => ({ ...answer, status: 'yes' as const }));
  const attachments = answers.map(({ item }) => attachedTo(item));
  return { ...payload, answers, attachments, device: { ...payload.device, key } };
};

const pack = (key: string): PackPayload => {
  const officers = [{ name: '情報係', recipient: 'age1aaaa', key }];
  const [made] = packsFor({ questionnaire, inspection, officers, revision: 1, issuedAt: AT, app: '0' }, null);
  if (made === undefined) throw new Error('one pack was asked for');
  return made;
};

const returned = (key: string): ReturnPayload => ({
  format: 'tenken/return',
  version: 1,
  inspection: inspection.id,
  kind: 'sent-back',
  response: { uuid: '5f0f4c1e-1111-4222-8333-444455556666', revision: 1, digest: DIGEST },
  department: { code: '002', name: '第002課' },
  issuedAt: AT,
  officer: { name: '情報係', key },
  message: '根拠をご確認ください。',
  remarks: [{ item: 'A-1', text: '記録の番号がありません。', due: null }],
  app: '0',
});

const handedOver: DraftPayload = {
  format: 'tenken/draft',
  version: 2,
  inspection: inspection.id,
  response: { uuid: '5f0f4c1e-1111-4222-8333-444455556666', revision: 1, ancestors: [], reason: null },
  department: { code: '002', name: '第002課' },
  from: { post: '係長', name: '髙橋 花子' },
  to: { post: '主査', name: '北見 太郎' },
  handedOverAt: AT,
  respondents: [],
  profile: [{ flag: 'cloud', on: true, reason: '' }],
  answers: [{ item: 'A-1', digest: DIGEST, ...NOT_GIVEN }],
  attachments: [attachedTo('A-1')],
  app: '0',
};

const ledger = (key: string): LedgerPayload => {
  const event = { kind: 'imported', department: '002', digest: DIGEST, fileName: 'a.json', relation: 'new' } as const;
  return ledgerPayload(inspection.id, nextEntries(inspection.id, null, [{ ...event, signer: key }], AT), AT);
};

const backup: BackupPayload = {
  format: 'tenken/backup',
  version: 1,
  backup: inspection.id,
  madeAt: AT,
  schema: 1,
  contents: {
    cities: ['見本市'],
    inspections: 1,
    responses: 1,
    answers: 1,
    attachments: 0,
    submissions: 0,
    ledgerEntries: 0,
    keys: 0,
  },
  parts: [{ size: PICTURE.length, sha256: bytesDigest(PICTURE) }],
  app: '0',
};

function handed<P extends PayloadHead>(
  name: string,
  kind: FileKind<P>,
  payloadOf: (key: string) => P,
  read: HandedKind['read'],
  attached: readonly Uint8Array[] = [],
): HandedKind {
  return {
    name,
    format: kind.format,
    read,
    async write(sign, change = (payload) => payload, seal = null) {
      const { key } = await sign('');
      return writeSigned(kind, change(payloadOf(key)) as P, sign, seal, attached);
    },
  };
}

export const HANDED_KINDS: readonly HandedKind[] = [
  handed('回答ファイル', RESULT_FILE, result, (text) => readResultFile(text, verifySignature, nothingOpens), [PICTURE]),
  handed('配布ファイル', PACK_FILE, pack, (text) => readPack(text, verifySignature, nothingOpens)),
  handed('通知', RETURN_FILE, returned, (text) => readReturn(text, verifySignature, nothingOpens)),
  handed(
    '下書き',
    DRAFT_FILE,
    () => handedOver,
    (text) => readDraft(text, verifySignature, nothingOpens),
    [PICTURE],
  ),
  handed('受付簿', LEDGER_FILE, ledger, (text) => readSigned(LEDGER_FILE, text, verifySignature, nothingOpens)),
  handed(
    'バックアップ',
    BACKUP_FILE,
    () => backup,
    (text) => readSigned(BACKUP_FILE, text, verifySignature, nothingOpens),
    [PICTURE],
  ),
];
