import type { IncomingFailure } from '#domain/collection/staging.ts';
import type { Unseal } from '#domain/exchange/crypto.ts';
import type { DraftStanding, NotAdopted } from '#domain/handover/adopt.ts';
import type { DraftPayload } from '#domain/handover/draft-payload.ts';
import type { CityTrust } from '#domain/pack/city-trust.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import type { ReadPack } from '#domain/pack/read.ts';
import type { SignerStanding } from '#domain/pack/receive.ts';
import type { Result } from '#domain/result.ts';
import type { ReadResultFile } from '#domain/result-file/read.ts';
import type { NotRestorable } from '#domain/result-file/restore.ts';
import type { AnsweredResponse, NotAnswered } from '#domain/returns/answer-to.ts';
import type { ReadReturn } from '#domain/returns/read.ts';
import type { FileVerdict } from '../../shared/response/file-verdict.ts';
import type { DraftProgress } from './draft-progress.ts';

/** A file as it came. */
export interface OpenedText {
  fileName: string;
  text: string;
}

/** A pack that passed every check and waits for the person's word. */
export interface OpenedPack {
  file: OpenedText;
  pack: ReadPack;
  relation: 'new' | 'newer' | 'beside' | 'same';
  signer: Exclude<SignerStanding, 'withdrawn'>;
  trust: CityTrust;
  /** The inspection as it is known here; undefined for a new one. */
  held: KnownInspection | undefined;
  /** The codes of the departments this computer answers for: those with a response, and the one the pack is for. */
  own: ReadonlySet<string>;
  /** Those of them that have a response here. */
  answering: ReadonlySet<string>;
}

/** A return to a response of this computer. `seen`: it was received before. */
export interface OpenedReturn extends AnsweredResponse {
  file: OpenedText;
  read: ReadReturn;
  known: KnownInspection;
  seen: boolean;
}

/** A department's own result file. `unseal` opened it; `standing` is the inspection it can be brought back into, or why not. */
export interface OpenedCopy {
  file: OpenedText;
  read: ReadResultFile;
  unseal: Unseal;
  standing: Result<KnownInspection, NotRestorable>;
}

/** A draft that was handed over. `unseal` opened it; `known` is the inspection it names; `standing` is how it stands to what is here, or why it is not continued. */
export interface OpenedDraft {
  file: OpenedText;
  unseal: Unseal;
  payload: DraftPayload;
  known: KnownInspection | undefined;
  standing: Result<DraftStanding, NotAdopted>;
  progress: DraftProgress;
}

/** What may be sealed with a passphrase. */
export type SealedKind = 'pack' | 'result' | 'draft';

/** Why a file is not taken. `withdrawn-key`: signed with a key that the city withdrew. `for-officers` and `for-another-computer` are sealed to others. */
export type Refusal =
  | FileVerdict
  | IncomingFailure['kind']
  | NotAnswered['kind']
  | 'older'
  | 'rival'
  | 'withdrawn-key'
  | 'for-officers'
  | 'for-another-computer';

/** What a file turned out to be. `passphrase`: it opens with one only; `wrong` when the last one did not open it. */
export type Opened =
  | { kind: 'refused'; fileName: string; reason: Refusal }
  | { kind: 'passphrase'; file: OpenedText; of: SealedKind; wrong: boolean }
  | { kind: 'pack'; opened: OpenedPack }
  | { kind: 'return'; opened: OpenedReturn }
  | { kind: 'copy'; opened: OpenedCopy }
  | { kind: 'draft'; opened: OpenedDraft };

/** What was done with a file. */
export type Done =
  | { kind: 'pack'; inspection: string; title: string }
  | { kind: 'return'; response: string }
  | { kind: 'copy' | 'draft'; response: string; department: string };

/** What the look over an opened file needs: `onDone` after it was taken in, `onPutAside` to close it unused. */
export interface ReviewProps<T> {
  opened: T;
  onDone: (done: Done) => void;
  onPutAside: () => void;
}
