import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Answer } from '#domain/answers/answer.ts';
import type { ChangeRow } from '#domain/answers/change-log.ts';
import type { Attachment } from '#domain/answers/attachment.ts';
import type { LastYear } from '#domain/answers/last-year.ts';
import type { Place, WrittenFile, WrittenRevision } from '#domain/answers/response-repository.ts';
import type { Response } from '#domain/answers/response.ts';
import type { PackIssue } from '#domain/pack/issue.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import type { WithdrawnKey } from '#domain/pack/pack-payload.ts';
import type { Disposal } from '#domain/inspection/disposal.ts';
import type { Preparation, PreparedTable } from '#domain/inspection/preparation.ts';
import type { ReceivedReturn, ReturnDraft, SentReturn } from '#domain/returns/return-repository.ts';
import type { Closing } from '#domain/closing/closing.ts';
import type { Ground } from '#domain/closing/ground.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';
import type { StagedText } from '#domain/collection/staged-files.ts';
import type { LedgerEntry } from '#domain/collection/ledger.ts';
import type { Submission } from '#domain/collection/submission.ts';
import type { RiskScale } from '#domain/findings/risk.ts';
import type { Treatment } from '#domain/findings/treatment.ts';
import type { PolicyReview } from '#domain/policy-review/review.ts';
import type { ReviewRules } from '#domain/policy-review/rules.ts';
import type { ReportText } from '#domain/report/report-text.ts';
import type { SampleDraw, SampleRecord } from '#domain/sampling/sample.ts';
import type { WordingDecision } from '#domain/years/wording-decision.ts';
import type { KeyFile } from '#domain/exchange/officer-key.ts';
import type { Ancestor, JournalHead, Mark } from '#domain/journal/head.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { completeResponse } from './complete-response.ts';
import type { LocalSealing } from '#domain/local-seal/cipher.ts';
import type { Journaling } from './journaling.ts';
import { sealingRows } from './local-seal/sealing-rows.ts';
import { splitWritten } from './split-written.ts';

export const DATABASE_NAME = 'tenken';
export const SCHEMA_VERSION = 5;

// Dexie multiplies its version numbers by ten.
const DEXIE_VERSION_FACTOR = 10;

export type StoredAnswer = Answer & { response: string };
export type StoredPlace = Place & { response: string };

/** An attachment's description, with its position in the response. */
export type StoredAttachment = Attachment & { response: string; position: number };

/** The bytes of an attachment, in a separate table to keep the list light. */
interface StoredBytes {
  response: string;
  id: string;
  bytes: Uint8Array;
}

/** The file of a written revision, also in a separate table. `length` is that of its text and serves as an index. */
interface StoredWrittenFile extends WrittenFile {
  response: string;
  revision: number;
  length: number;
}

/** Last year's answers beside a response of this year. */
interface StoredLastYear {
  response: string;
  lastYear: LastYear;
}

/** This computer's keys: Ed25519 for signing, X25519 for receiving. The private keys cannot be exported. */
export interface StoredDevice {
  id: 'this';
  signing: CryptoKeyPair;
  sealing: CryptoKeyPair;
}

/** The officers' signing keys accepted for a city, and those withdrawn (absent: none). */
export interface StoredPins {
  city: string;
  keys: string[];
  withdrawn?: WithdrawnKey[];
}

/** The original text of a submitted file, in a separate table to keep the list light. */
export interface StoredOriginal {
  digest: string;
  text: string;
}

/** A table of a preparation, separate from its fields. */
type StoredPreparedTable = PreparedTable & { inspection: string };

/** The officer's choices for an inspection: the risk scale and the review rules. */
export interface StoredScale {
  inspection: string;
  scale: RiskScale;
}

export interface StoredRules {
  inspection: string;
  rules: ReviewRules;
}

/** A file in closings, as it was at the first of them. */
interface ClosedSubmission {
  digest: string;
  inspection: string;
  payload: Payload;
}

/** The ground of closings, by its digest. */
interface ClosedGround {
  digest: string;
  inspection: string;
  ground: Ground;
}

/** The database's place in the journal. */
export interface StoredHead extends JournalHead {
  id: 'this';
  lineage: readonly Ancestor[];
  marks: readonly Mark[];
}

export type Database = Dexie & {
  responses: EntityTable<Response, 'id'>;
  answers: Table<StoredAnswer, [response: string, item: string]>;
  written: Table<WrittenRevision, [response: string, revision: number]>;
  writtenFiles: Table<StoredWrittenFile, [response: string, revision: number]>;
  attachments: Table<StoredAttachment, [response: string, id: string]>;
  attachmentBytes: Table<StoredBytes, [response: string, id: string]>;
  places: EntityTable<StoredPlace, 'response'>;
  lastYears: EntityTable<StoredLastYear, 'response'>;
  devices: EntityTable<StoredDevice, 'id'>;
  submissions: EntityTable<Submission, 'digest'>;
  originals: EntityTable<StoredOriginal, 'digest'>;
  ledger: Table<LedgerEntry, [inspection: string, seq: number]>;
  inspections: Table<KnownInspection, string>;
  packIssues: Table<PackIssue, [inspection: string, revision: number]>;
  preparations: EntityTable<Preparation, 'inspection'>;
  preparedTables: Table<StoredPreparedTable, [inspection: string, table: string]>;
  officerKeys: EntityTable<KeyFile, 'recipient'>;
  pins: EntityTable<StoredPins, 'city'>;
  returnDrafts: EntityTable<ReturnDraft, 'submission'>;
  sentReturns: EntityTable<SentReturn, 'digest'>;
  receivedReturns: EntityTable<ReceivedReturn, 'digest'>;
  staged: Table<StagedText, [inspection: string, position: number]>;
  treatments: Table<Treatment, [inspection: string, department: string, item: string]>;
  riskScales: EntityTable<StoredScale, 'inspection'>;
  policyReviews: Table<PolicyReview, [inspection: string, subject: string]>;
  reviewRules: EntityTable<StoredRules, 'inspection'>;
  reportTexts: Table<ReportText, [inspection: string, text: string]>;
  closings: Table<Closing, [inspection: string, number: number]>;
  closedSubmissions: EntityTable<ClosedSubmission, 'digest'>;
  closedGrounds: EntityTable<ClosedGround, 'digest'>;
  sampleDraws: Table<SampleDraw, [inspection: string, number: number]>;
  sampleRecords: Table<SampleRecord, [inspection: string, department: string, item: string]>;
  wordingDecisions: Table<WordingDecision, [inspection: string, earlier: string, item: string]>;
  disposals: Table<Disposal, [inspection: string, disposedAt: string]>;
  changes: Table<ChangeRow, [response: string, seq: number]>;
  journalHeads: EntityTable<StoredHead, 'id'>;
};

/** The tables that each schema version adds. */
const STORES: readonly Record<string, string>[] = [
  {
    responses: 'id, &[inspection+department], inspection',
    answers: '[response+item], response',
    written: '[response+revision], response',
    places: 'response',
    lastYears: 'response',
    devices: 'id',
    submissions: 'digest, [inspection+department], inspection',
    originals: 'digest',
    ledger: '[inspection+seq], inspection',
    inspections: 'inspection.id',
    officerKeys: 'recipient',
    pins: 'city',
    returnDrafts: 'submission, inspection',
    sentReturns: 'digest, inspection',
    receivedReturns: 'digest, response',
    staged: '[inspection+position], inspection',
    disposals: '[inspection+disposedAt]',
  },
  {
    writtenFiles: '[response+revision], response, length',
    attachments: '[response+id], response',
    attachmentBytes: '[response+id], response',
  },
  {
    treatments: '[inspection+department+item], inspection',
    riskScales: 'inspection',
    policyReviews: '[inspection+subject], inspection',
    reviewRules: 'inspection',
    reportTexts: '[inspection+text], inspection',
    closings: '[inspection+number], inspection',
    closedSubmissions: 'digest, inspection',
    closedGrounds: 'digest, inspection',
    sampleDraws: '[inspection+number], inspection',
    sampleRecords: '[inspection+department+item], inspection',
    wordingDecisions: '[inspection+earlier+item], inspection, earlier',
  },
  {
    changes: '[response+seq], response, [response+item]',
    journalHeads: 'id',
  },
  {
    packIssues: '[inspection+revision], inspection',
    preparations: 'inspection',
    preparedTables: '[inspection+table], inspection',
  },
];
const UPGRADES = new Map([[2, splitWritten]]);

/** Declares the schema up to a version, with the upgrades between versions. */
export function declareVersions(database: Dexie, upTo = SCHEMA_VERSION): void {
  for (const [index, stores] of STORES.slice(0, upTo).entries()) {
    const version = database.version(index + 1).stores(stores);
    const upgrade = UPGRADES.get(index + 1);
    if (upgrade !== undefined) version.upgrade(upgrade);
  }
}

/**
 * Opens the database. `newer`: a newer program wrote it, and it was not touched. `refused`: the browser gives no
 * storage (private mode, policy, full disk). Writes resolve only when they are on the disk. Results of live queries are
 * frozen, because subscribers share them instead of getting copies. `journaling` sees every change; null when no
 * journal is kept. `sealing` seals the rows on the disk; null when they never have a seal.
 */
export async function openDatabase(
  name = DATABASE_NAME,
  journaling: Pick<Journaling, 'middleware'> | null = null,
  sealing: LocalSealing | null = null,
): Promise<Result<Database, { kind: 'newer' | 'refused' }>> {
  try {
    const stored = (await indexedDB.databases()).find((each) => each.name === name)?.version ?? 0;
    if (stored > SCHEMA_VERSION * DEXIE_VERSION_FACTOR) return fail({ kind: 'newer' });
    const database = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'immutable' }) as Database;
    declareVersions(database);
    if (sealing !== null) database.use(sealingRows(sealing));
    if (journaling !== null) database.use(journaling.middleware);
    database.responses.hook('reading', completeResponse);
    await database.open();
    return ok(database);
  } catch {
    return fail({ kind: 'refused' });
  }
}
