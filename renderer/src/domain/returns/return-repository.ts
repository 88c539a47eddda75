import type { Watch } from '../answers/response-repository.ts';
import type { Result } from '../result.ts';
import type { ReturnPayload } from './return-payload.ts';

/** A remark being written. `dueText` is the typed due text while it cannot be read as a day; otherwise absent. */
export type DraftRemark = ReturnPayload['remarks'][number] & { dueText?: string };

/**
 * The return that the officer is writing about the submission with the digest `submission`. Each submission has at most
 * one.
 */
export interface ReturnDraft extends Pick<ReturnPayload, 'kind' | 'message'> {
  remarks: DraftRemark[];
  submission: string;
  inspection: string;
}

/** A written return. `digest` is that of its payload, `submission` that of the answered result. */
export interface SentReturn {
  digest: string;
  inspection: string;
  submission: string;
  department: string;
  kind: ReturnPayload['kind'];
  fileName: string;
  text: string;
  /** Instant in UTC. */
  issuedAt: string;
}

/** A return as the department received it. `response` is the id of the answered response. */
export interface ReceivedReturn {
  digest: string;
  response: string;
  payload: ReturnPayload;
  text: string;
  /** Instant in UTC. */
  receivedAt: string;
}

type Stored<T> = Promise<Result<T, { kind: 'storage' }>>;

/** The officer's returns. Written ones are stored by the submission repository, together with the new standing. */
export interface ReturnRepository {
  drafts(inspection: string): Watch<ReturnDraft[]>;
  /**
   * Changes the draft about a submission. `change` receives the stored draft or an empty one, so that concurrent edits
   * of two fields both survive.
   */
  write(
    to: Pick<ReturnDraft, 'inspection' | 'submission'>,
    change: (draft: ReturnDraft) => ReturnDraft,
  ): Stored<ReturnDraft>;
  discard(submission: string): Stored<null>;
  /** Newest first. */
  sent(inspection: string): Watch<SentReturn[]>;
}

/** Returns received by the departments on this computer. */
export interface ReceivedReturns {
  /** Newest first. */
  of(response: string): Watch<ReceivedReturn[]>;
}

/** The same with the write. */
export interface ReceivedReturnRepository extends ReceivedReturns {
  /** Stores a return. One that is already held stays as it is. */
  keep(received: ReceivedReturn): Stored<null>;
}
