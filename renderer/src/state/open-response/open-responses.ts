import type { Attachment, NoRoom } from '#domain/answers/attachment.ts';
import type { Command } from '#domain/answers/content.ts';
import type { LastYear } from '#domain/answers/last-year.ts';
import type {
  ContinuedDraft,
  NotStored,
  RestoredResponse,
  Stored,
  WrittenFile,
  WrittenRevision,
} from '#domain/answers/response-repository.ts';
import type { Response } from '#domain/answers/response.ts';
import { fail, type Result } from '#domain/result.ts';
import type { ReceivedReturn } from '#domain/returns/return-repository.ts';
import type { NotTaken, OpenState, Taken } from './response-store.ts';
import type { ResponsePorts } from './ports.ts';
import { createOpenedHere } from './opened-here.ts';

/**
 * The responses that this window has open, and the only way to write a response. Commands are shown at once and written in their order. The other writes
 * are decided by what the disk holds: each is one transaction after everything that is pending, and what it left is shown once it is stored. All of
 * them are told to the save badge.
 */
export interface OpenResponses {
  /** Opens a response until the returned function is called; `listener` is called after every change of {@link OpenResponses.state}. */
  enter(id: string, listener: () => void): () => void;
  state(id: string): OpenState;
  apply<F extends { kind: string }>(id: string, command: Command<F>): Result<Taken, F | NotTaken>;
  /** Reads what is open again: something else than its own commands has written to it (null: to any response). */
  reread(id: string | null): Promise<void>;

  begin(response: Response): Stored<Response>;
  /** `unsaved`: something is not stored yet, and nothing was signed. */
  sign(locked: Response, written: WrittenRevision, file: WrittenFile): Promise<Result<Response, NotStored | Unsaved>>;
  handOver(id: string, handedOver: NonNullable<Response['handedOver']>): Promise<Result<Response, NotStored | Unsaved>>;
  takeBack(id: string): Stored<Response>;
  reopen(next: Response): Stored<Response>;
  noteHandIn(id: string, revision: number, at: string | null): Stored<null>;
  restore(restored: RestoredResponse): Promise<Result<Response, { kind: 'exists' | 'storage' }>>;
  /** `elsewhere`: another window has the response. */
  adopt(
    draft: ContinuedDraft,
    held: Response | null,
  ): Promise<Result<Response, { kind: 'changed' | 'storage' | 'elsewhere' } | Unsaved>>;
  attach(id: string, attachment: Attachment, bytes: Uint8Array): Promise<Result<null, NotStored | NoRoom>>;
  detach(id: string, attachment: string): Stored<null>;
  keepLastYear(id: string, lastYear: LastYear): Promise<Result<null, { kind: 'storage' }>>;
  keepReturn(received: ReceivedReturn): Promise<Result<null, { kind: 'storage' }>>;
}

/** A change that was made before is not stored yet. */
interface Unsaved {
  kind: 'unsaved';
}

export function createOpenResponses(ports: ResponsePorts): OpenResponses {
  const { responses, attachments, lastYears, receivedReturns } = ports;
  const here = createOpenedHere(ports);
  const { inTurn, whenEmpty } = here;
  return {
    enter: here.enter,
    state: here.state,
    apply: (id, command) => here.get(id)?.apply(command) ?? fail({ kind: 'gone' }),
    reread: here.reread,
    begin: (response) => inTurn(response.id, () => responses.begin(response)),
    sign: (locked, written, file) => whenEmpty(locked.id, () => responses.sign(locked, written, file)),
    handOver: (id, handedOver) => whenEmpty(id, () => responses.change(id, (draft) => ({ ...draft, handedOver }))),
    takeBack: (id) => inTurn(id, () => responses.takeBack(id)),
    reopen: (next) => inTurn(next.id, () => responses.reopen(next)),
    noteHandIn: (id, revision, at) => inTurn(id, () => responses.noteHandIn(id, revision, at)),
    restore: (restored) => inTurn(restored.response.id, () => responses.restore(restored)),
    adopt: (draft, held) =>
      here.whileHeld(draft.response.id, () => whenEmpty(draft.response.id, () => responses.adopt(draft, held))),
    attach: (id, attachment, bytes) => inTurn(id, () => attachments.add(id, attachment, bytes)),
    detach: (id, attachment) => inTurn(id, () => attachments.remove(id, attachment)),
    keepLastYear: (id, lastYear) => inTurn(id, () => lastYears.keep(id, lastYear)),
    keepReturn: (received) => inTurn(received.response, () => receivedReturns.keep(received)),
  };
}
