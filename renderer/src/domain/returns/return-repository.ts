import type { Watch } from '../answers/response-repository.ts';
import type { Result } from '../outcome.ts';
import type { ReturnPayload } from './payload.ts';

/** A remark as it is being written. `dueText` is what was typed for the day while it cannot be read as one; it is absent otherwise. */
export type DraftRemark = ReturnPayload['remarks'][number] & { dueText?: string };

/** A return the officer is writing to the submission with the digest `submission`; one at a time for each. */
export interface ReturnDraft extends Pick<ReturnPayload, 'kind' | 'message'> {
  remarks: DraftRemark[];
  submission: string;
  inspection: string;
}

/** A return as it was written. `digest` is that of its payload, `submission` that of the result it answers. */
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

/** A return as the department opened it; `response` is the id of the response it answers. */
export interface ReceivedReturn {
  digest: string;
  response: string;
  payload: ReturnPayload;
  text: string;
  /** Instant in UTC. */
  receivedAt: string;
}

type Stored<T> = Promise<Result<T, { kind: 'storage' }>>;

/** What the officer writes to departments. Written ones are kept by the submission repository, which changes their standing with them. */
export interface ReturnRepository {
  drafts(inspection: string): Watch<ReturnDraft[]>;
  /** Changes the draft to the submission; `change` gets what is stored now, or an empty draft. Texts typed at once into two fields both stay. */
  write(
    to: Pick<ReturnDraft, 'inspection' | 'submission'>,
    change: (draft: ReturnDraft) => ReturnDraft,
  ): Stored<ReturnDraft>;
  discard(submission: string): Stored<null>;
  /** The newest first. */
  sent(inspection: string): Watch<SentReturn[]>;
}

/** What the officer wrote to the departments of this computer. */
export interface ReceivedReturns {
  /** The newest first. */
  of(response: string): Watch<ReceivedReturn[]>;
}

/** The same with the write. */
export interface ReceivedReturnRepository extends ReceivedReturns {
  /** Keeps a return; one that is held already stays as it is. */
  keep(received: ReceivedReturn): Stored<null>;
}
