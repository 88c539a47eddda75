import { payloadDigest } from '../exchange/digest.ts';
import type { DepartmentStatus } from '../collection/status.ts';
import type { Standing } from '../collection/submission.ts';
import type { Payload } from '../result-file/result-payload.ts';
import type { Basis } from './basis.ts';
import type { Ground } from './ground.ts';

/**
 * A file as it stood at a closing. `digest` identifies the file as it was signed. `content` is the digest of the
 * payload as stored; it differs when the file was written in an older version and migrated. `importedAt` is the instant
 * (UTC) of import.
 */
export interface ClosedFile {
  digest: string;
  content: string;
  fileName: string;
  importedAt: string;
  standing: Standing;
}

/**
 * The state of one department at a closing. `files` holds its current file: none while it was missing, all rivals in a
 * conflict.
 */
export interface ClosedEntry {
  department: string;
  state: DepartmentStatus['state'];
  files: ClosedFile[];
  firstReceivedAt: string | null;
  resubmitted: boolean;
}

/**
 * 締め: where the collection stood at an instant. `number` counts the closings of the inspection from 1. `reason` says
 * why a further closing was made (null for the first). `ledger` is the last line of the 受付簿 at that time (seq 0 and ''
 * when there was none). `ground` is the digest of the inspection and questionnaire in force. `digest` is the SHA-256
 * over everything else.
 */
export interface Closing {
  inspection: string;
  number: number;
  closedAt: string;
  title: string;
  reason: string | null;
  ledger: { seq: number; hash: string };
  questionnaireDigest: string;
  ground: string;
  entries: ClosedEntry[];
  digest: string;
}

/** Everything that a closing refers to, kept beside it so that later events cannot change its figures. */
export interface ClosedMaterial {
  ground: Ground | null;
  /** Payloads by the digest of their file. */
  payloads: ReadonlyMap<string, Payload>;
}

/** The SHA-256 (hex) over everything but `digest`. */
export function closingDigest(closing: Omit<Closing, 'digest'>): string {
  const { inspection, number, closedAt, title, reason, ledger, questionnaireDigest, ground, entries } = closing;
  return payloadDigest({
    inspection,
    number,
    closedAt,
    title,
    reason,
    ledger,
    questionnaireDigest,
    ground,
    entries,
  });
}

export function basisOf({ number, closedAt, digest }: Closing): Basis {
  return { kind: 'closing', number, closedAt, digest };
}

/** Digests of all files that a closing refers to. */
export function filesOf({ entries }: Pick<Closing, 'entries'>): string[] {
  return entries.flatMap(({ files }) => files.map(({ digest }) => digest));
}
