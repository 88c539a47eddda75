import { payloadDigest } from '../exchange/digest.ts';
import type { DepartmentStatus } from '../collection/status.ts';
import type { Standing } from '../collection/submission.ts';
import type { Payload } from '../result/payload.ts';
import type { Basis } from './basis.ts';
import type { Ground } from './ground.ts';

/**
 * A file as it stood at a closing. `digest` is that of the file as it was signed and names it; `content` is the digest of the payload as it is
 * kept, which differs where the file was written in an older version. `importedAt` is the instant (UTC) at which it was taken in.
 */
export interface ClosedFile {
  digest: string;
  content: string;
  fileName: string;
  importedAt: string;
  standing: Standing;
}

/** Where one department stood. `files`: its current file, none while it was missing, every one of the rivals in a conflict. */
export interface ClosedEntry {
  department: string;
  state: DepartmentStatus['state'];
  files: ClosedFile[];
  firstReceivedAt: string | null;
  resubmitted: boolean;
}

/**
 * 締め: where the collection stood at an instant. `number` counts the closings of the inspection from 1; `reason` is why there is a further one
 * (null for the first). `ledger` is the line of the 受付簿 that was the last one then (seq 0 and '' where there was none). `ground` names the
 * inspection and the questionnaire that were in force. `digest` is the SHA-256 over everything else.
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

/** What a closing refers to and is kept beside it, so that nothing that happens later reaches its figures. */
export interface ClosedMaterial {
  ground: Ground | null;
  /** Payloads by the digests of their files. */
  payloads: ReadonlyMap<string, Payload>;
}

/** The digest of a closing's content, whatever `digest` says. */
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

/** Digests of every file a closing refers to. */
export function filesOf({ entries }: Pick<Closing, 'entries'>): string[] {
  return entries.flatMap(({ files }) => files.map(({ digest }) => digest));
}
