import { plainText } from '../answers/plain-text.ts';
import { collectionStatus, type DepartmentStatus } from '../collection/status.ts';
import type { LedgerEntry } from '../collection/ledger.ts';
import type { Submission } from '../collection/submission.ts';
import { payloadDigest } from '../exchange/digest.ts';
import { fail, ok, type Result } from '../result.ts';
import { closingDigest, type ClosedEntry, type ClosedFile, type Closing } from './closing.ts';
import type { Contents } from './contents.ts';
import { groundDigest, type Ground } from './ground.ts';

/** What the officer enters for a closing. `reason` is '' for the first one. `closedAt` is an instant in UTC. */
export interface ClosingOrder {
  title: string;
  reason: string;
  closedAt: string;
}

/**
 * The collection to close: everything held, the last line of the ledger and the newest closing (null: none). `contents`
 * may already hold digests of some files, which saves time; the others are computed here.
 */
export interface Closable {
  ground: Ground;
  submissions: readonly Submission[];
  contents: Contents;
  ledgerHead: LedgerEntry | null;
  newest: Closing | null;
}

/**
 * Why a collection cannot be closed: nothing was received, nothing happened since the newest closing, or a further
 * closing has no reason. Open conflicts do not prevent a closing; it records them as conflicts.
 */
export type ClosingFailure = { kind: 'nothing-received' } | { kind: 'nothing-new' } | { kind: 'no-reason' };

/** Closes the collection as it stands. The order of the submissions does not matter. */
export function close(closable: Closable, order: ClosingOrder): Result<Closing, ClosingFailure> {
  const { ground, submissions, contents, ledgerHead, newest } = closable;
  if (submissions.length === 0) return fail({ kind: 'nothing-received' });
  const named = groundDigest(ground);
  if (newest !== null && newest.ground === named && isLineOf(ledgerHead, newest)) return fail({ kind: 'nothing-new' });
  const reason = plainText(order.reason).trim();
  if (newest !== null && reason === '') return fail({ kind: 'no-reason' });
  const { inspection } = ground;
  const content: Omit<Closing, 'digest'> = {
    inspection: inspection.id,
    number: (newest?.number ?? 0) + 1,
    closedAt: order.closedAt,
    title: plainText(order.title).trim(),
    reason: newest === null ? null : reason,
    ledger: { seq: ledgerHead?.seq ?? 0, hash: ledgerHead?.hash ?? '' },
    questionnaireDigest: inspection.questionnaire.digest,
    ground: named,
    entries: collectionStatus(inspection, submissions).map((status) => entryOf(status, contents)),
  };
  return ok({ ...content, digest: closingDigest(content) });
}

/** True when the line records this closing, which means that nothing has been recorded since. */
function isLineOf(line: LedgerEntry | null, { digest }: Closing): boolean {
  return line?.event.kind === 'closed' && line.event.digest === digest;
}

function entryOf(status: DepartmentStatus, contents: Contents): ClosedEntry {
  const { department, state, head, rivals, firstReceivedAt, resubmitted } = status;
  const files = head === null ? rivals : [head];
  return {
    department: department.code,
    state,
    files: files.map((file) => fileOf(file, contents)).toSorted((a, b) => (a.digest < b.digest ? -1 : 1)),
    firstReceivedAt,
    resubmitted,
  };
}

function fileOf({ digest, payload, fileName, importedAt, standing }: Submission, contents: Contents): ClosedFile {
  return { digest, content: contents.get(digest) ?? payloadDigest(payload), fileName, importedAt, standing };
}
