import { createContext, useContext, type ComponentType } from 'react';
import type { IncomingResult } from '#domain/collection/staging.ts';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import type { Seal, Sign, Unseal, Verify } from '#domain/exchange/crypto.ts';
import type { OfficerKeyRepository, SheetOpener, UnlockedOfficer } from '#domain/exchange/officer.ts';
import type { KeyFile } from '#domain/exchange/officer-key.ts';
import type { Unreadable } from '#domain/exchange/unreadable.ts';
import type { Result } from '#domain/outcome.ts';
import type { FaultyTable, Table } from '#documents/table.ts';
import type { TableUnreadable } from '#documents/table-reading/unreadable.ts';
import type { PreferencesStore } from '#state/preferences.ts';
import type { AnswerDeskStore } from '#state/answer-desk.ts';
import type { OfficerDeskStore } from '#state/officer-desk.ts';
import type { OfficerViewStore } from '#state/officer-view.ts';
import type { OpenResponses } from '#state/open-response/open-responses.ts';
import type { SavingStore } from '#state/saving.ts';
import type { WorkingCopiesStore } from '#state/working-copies.ts';
import type { ContentReader } from '#domain/answers/content.ts';
import type { ChangeLog } from '#domain/answers/change-log.ts';
import type { BackupRepository } from '#domain/backup/backup-repository.ts';
import type { ReadBackup } from '#domain/backup/backup-file.ts';
import type { StoredAttachments } from '#domain/answers/attachment-repository.ts';
import type { StoredLastYears } from '#domain/answers/last-year.ts';
import type { StoredResponses, Watch } from '#domain/answers/response-repository.ts';
import type { ClosingRepository } from '#domain/closing/closing-repository.ts';
import type { SubmissionRepository } from '#domain/collection/submission-repository.ts';
import type { PreparationRepository } from '#domain/inspection/preparation.ts';
import type { PackIssueRepository } from '#domain/pack/issue.ts';
import type { InspectionRepository } from '#domain/pack/known-inspection.ts';
import type { TreatmentRepository } from '#domain/findings/treatment-repository.ts';
import type { PolicyReviewRepository } from '#domain/policy-review/review-repository.ts';
import type { ReportTextRepository } from '#domain/report/report-text.ts';
import type { SamplingRepository } from '#domain/sampling/sampling-repository.ts';
import type { WordingRepository } from '#domain/years/wording-repository.ts';
import type { DisposalRepository } from '#domain/inspection/disposal.ts';
import type { LocalSealControl } from '#domain/local-seal/local-seal-control.ts';
import type { HeldHere } from '#domain/inspection/held-here.ts';
import type { ReadResult } from '#domain/result/read.ts';
import type { ReadDraft } from '#domain/handover/read.ts';
import type { ReadReturn } from '#domain/returns/read.ts';
import type { ReceivedReturns, ReturnRepository } from '#domain/returns/return-repository.ts';
import type { StagedFileRepository } from '#domain/collection/staged-files.ts';
import type { ReadPack } from '#domain/pack/read.ts';
import type { Host, IncomingFile } from '#host/host.ts';
import type { CleanPictures } from '#host/picture.ts';
import type { StoragePlace } from '#host/storage-place.ts';
import type { ChooseWorkingFile, ReuseWorkingFile } from '#host/working-file.ts';

/** A file after reading. `text` is the file as it came, kept for a result file and for what a key may still open; null for anything else. */
export interface ReadFile extends IncomingResult {
  text: string | null;
}

/** Officers' keys and seals. What takes a passphrase takes about a second. */
export interface Sealing {
  /** A new key file at the instant `createdAt`. */
  createKey(name: string, passphrase: string, createdAt: string): Promise<KeyFile>;
  unlock(file: KeyFile, passphrase: string): Promise<Result<UnlockedOfficer, Unreadable>>;
  /** Unlocks, and gives the age identity for the recovery sheet: it opens everything without a passphrase. */
  reveal(
    file: KeyFile,
    passphrase: string,
  ): Promise<Result<{ officer: UnlockedOfficer; identity: string }, Unreadable>>;
  /** The same keys under another name and passphrase. */
  rewrap(file: KeyFile, passphrase: string, name: string, newPassphrase: string): Promise<Result<KeyFile, Unreadable>>;
  /** What an age identity opens, as it stands on a recovery sheet; null when it is none. */
  openerOf(identity: string): Promise<SheetOpener | null>;
  /** Seals to age recipients: each of them can open it alone. */
  sealTo(recipients: readonly string[]): Seal;
  sealWithPassphrase(passphrase: string): Seal;
  unsealWithPassphrase(passphrase: string): Unseal;
  /** Whether a signature holds. */
  verify: Verify;
  /** Whether an armored file asks for a passphrase; one that does not is sealed to keys. */
  asksForPassphrase(armored: string): boolean;
}

/** Documents that take long to read or write. */
export interface DocumentWork {
  /** `ended`: at `signal`, or because it took far too long. */
  readTable(
    bytes: Uint8Array,
    signal: AbortSignal,
  ): Promise<Result<Table, TableUnreadable | FaultyTable | { kind: 'ended' }>>;
  /** The figures as a workbook; `at` is the instant it is written. */
  summaryWorkbook(summary: CitySummary, at: string): Promise<Uint8Array>;
  /** Every answer as CSV. */
  longCsv(summary: CitySummary): Promise<Uint8Array>;
}

/**
 * Everything from outside that features work with, handed in by the composition root. This file is the one doorway of the
 * features to the outer layers: it names their types and holds no logic.
 */
export interface Services {
  host: Host;
  /** The responses that are open here, and the only way to write one. */
  openResponses: OpenResponses;
  responses: StoredResponses;
  /** What is stored of a response, as a whole. */
  contents: ContentReader;
  /** Who changed what in a response, and when. */
  changes: ChangeLog;
  /** Files attached to answers as evidence. */
  attachments: StoredAttachments;
  submissions: SubmissionRepository;
  closings: ClosingRepository;
  /** What is being typed and written: the truth behind the save badge. */
  saving: SavingStore;
  /** What someone who answers has in hand. */
  answering: AnswerDeskStore;
  /** What the security officer has asked to see. */
  officerView: OfficerViewStore;
  inspections: InspectionRepository;
  /** The packs that were made on this computer. */
  packIssues: PackIssueRepository;
  /** What the officer has entered for packs that are not made yet. */
  preparations: PreparationRepository;
  /** What the officer writes to departments. */
  returns: ReturnRepository;
  /** What the officer records beside findings. */
  treatments: TreatmentRepository;
  /** What the officer records about the review of the policy. */
  policyReviews: PolicyReviewRepository;
  /** How the officer words reports. */
  reportTexts: ReportTextRepository;
  /** 抜取り確認. */
  sampling: SamplingRepository;
  /** What the officer decided about wordings that changed between two inspections. */
  wordings: WordingRepository;
  /** What the officer wrote to the departments of this computer. */
  receivedReturns: ReceivedReturns;
  /** What the departments of this computer answered the year before. */
  lastYears: StoredLastYears;
  /** Files that were read and are not taken in yet. */
  stagedFiles: StagedFileRepository;
  disposals: DisposalRepository;
  /** What this computer holds of what was answered on it: of one inspection, or of all where it is null. */
  heldHere(inspection: string | null): Watch<HeldHere>;
  /** Deletes everything that is stored here except the preferences, and starts anew. `open`: another window works with it, nothing was deleted. */
  eraseAll(): Promise<Result<null, { kind: 'open' | 'storage' }>>;
  /** 保存内容の封. */
  localSeal: LocalSealControl;
  /** Where the stored data is, and how well it is kept. */
  place: StoragePlace;
  /** Null where no working file can be kept: in the desktop edition, and in browsers that let no page write to a file. */
  chooseWorkingFile: ChooseWorkingFile | null;
  /** As above, for a file that is there already. */
  reuseWorkingFile: ReuseWorkingFile | null;
  /** The second copies of responses that are kept outside of the browser. */
  workingCopies: WorkingCopiesStore;
  /** Stands on every page of a response and keeps the second copy; `brief` where there is little room. */
  SecondCopy: ComponentType<{ brief: boolean }>;
  /** How the person wants the program to be. */
  preferences: PreferencesStore;
  officerKeys: OfficerKeyRepository;
  documents: DocumentWork;
  /** What the officer has open, the unlocked key among it. */
  desk: OfficerDeskStore;
  sealing: Sealing;
  /** Files that were dropped on the window, in the form in which the host gives chosen ones. */
  incoming(files: readonly File[]): IncomingFile[];
  /** Draws a picture anew, so that nothing but its pixels is kept. */
  cleanPicture: CleanPictures;
  /** Reads a file through every check of a result file; files that are too large are refused unread. */
  readResult(file: IncomingFile): Promise<ReadFile>;
  /** Reads a file again that was still sealed. */
  readAgain(file: ReadFile): Promise<ReadFile>;
  /**
   * Opens one attachment of a result file. `file` is the text of the file as it is kept, `index` the position in `payload.attachments`.
   * Only that part is opened, with the officer's key; `tampered` when it is not the one that was signed.
   */
  openAttachment(file: string, index: number): Promise<Result<Uint8Array, Unreadable>>;
  /** Reads the text of a pack through every check. `unseal` opens one that is sealed; without it that is the verdict `sealed`. */
  readPack(text: string, unseal?: Unseal): Promise<Result<ReadPack, Unreadable>>;
  /** Reads the text of a result file through every check, for the department itself: with the passphrase of its own copy, never with an officer's key. */
  readOwnCopy(text: string, unseal?: Unseal): Promise<Result<ReadResult, Unreadable>>;
  /** Reads the text of a return through every check; what is sealed to this computer is opened. */
  readReturn(text: string): Promise<Result<ReadReturn, Unreadable>>;
  /** Reads the text of a draft that was handed over through every check. `unseal` opens one that is sealed. */
  readDraft(text: string, unseal?: Unseal): Promise<Result<ReadDraft, Unreadable>>;
  /** Copies of everything that is stored here, and bringing something back from one. */
  backups: BackupRepository;
  /** Reads the text of a backup through every check. `unseal` opens it. */
  readBackup(text: string, unseal?: Unseal): Promise<Result<ReadBackup, Unreadable>>;
  /** This computer's keys: what result files name, and the signature made with them. */
  device(): Promise<{ recipient: string; key: string; sign: Sign }>;
  /** Version of the program, as it is written into files. */
  version: string;
  /** Holds a response, or a preparation, for this window until the returned function is called; null when another window has it. */
  hold(id: string): Promise<(() => void) | null>;
  /** The present instant as ISO text in UTC. */
  now(): string;
  newId(): string;
  /** Goes to another page; `path` without the hash: `/fill/031`. */
  go(path: string): void;
}

export const ServicesContext = createContext<Services | null>(null);

/** Throws outside of `ServicesContext`. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('ServicesContext is missing around a feature');
  return services;
}
