import { createContext, useContext } from 'react';
import type { IncomingResult } from '#domain/collection/staging.ts';
import type { Seal, Sign, Unseal } from '#domain/exchange/crypto.ts';
import type { OfficerKeyRepository, UnlockedOfficer } from '#domain/exchange/officer.ts';
import type { KeyFile } from '#domain/exchange/officer-key.ts';
import type { Unreadable } from '#domain/exchange/unreadable.ts';
import type { Result } from '#domain/outcome.ts';
import type { OfficerDeskStore } from '#state/officer-desk.ts';
import type { OfficerViewStore } from '#state/officer-view.ts';
import type { SavingStore } from '#state/saving.ts';
import type { ResponseRepository } from '#domain/answers/response-repository.ts';
import type { SubmissionRepository } from '#domain/collection/submission-repository.ts';
import type { InspectionRepository } from '#domain/pack/known-inspection.ts';
import type { DisposalRepository } from '#domain/inspection/disposal.ts';
import type { ReadReturn } from '#domain/returns/read.ts';
import type { ReceivedReturnRepository, ReturnRepository } from '#domain/returns/return-repository.ts';
import type { StagedFileRepository } from '#domain/collection/staged-files.ts';
import type { ReadPack } from '#domain/pack/read.ts';
import type { Host, IncomingFile } from '#host/host.ts';

/** A file after reading. `text` is the file as it came, kept for a result file and for what a key may still open; null for anything else. */
export interface ReadFile extends IncomingResult {
  text: string | null;
}

/** Officers' keys and seals. Making and unlocking a key takes about a second, during which the window stands still. */
export interface Sealing {
  /** A new key file at the instant `createdAt`. */
  createKey(name: string, passphrase: string, createdAt: string): Promise<KeyFile>;
  unlock(file: KeyFile, passphrase: string): Promise<Result<UnlockedOfficer, Unreadable>>;
  /** Seals to age recipients: each of them can open it alone. */
  sealTo(recipients: readonly string[]): Seal;
  sealWithPassphrase(passphrase: string): Seal;
  unsealWithPassphrase(passphrase: string): Unseal;
}

/**
 * Everything from outside that features work with, handed in by the composition root. This file is the one doorway of the
 * features to the outer layers: it names their types and holds no logic.
 */
export interface Services {
  host: Host;
  responses: ResponseRepository;
  submissions: SubmissionRepository;
  /** What is being typed and written: the truth behind the save badge. */
  saving: SavingStore;
  /** What the security officer has asked to see. */
  officerView: OfficerViewStore;
  inspections: InspectionRepository;
  /** What the officer writes to departments. */
  returns: ReturnRepository;
  /** What the officer wrote to the departments of this computer. */
  receivedReturns: ReceivedReturnRepository;
  /** Files that were read and are not taken in yet. */
  stagedFiles: StagedFileRepository;
  disposals: DisposalRepository;
  officerKeys: OfficerKeyRepository;
  /** What the officer has open, the unlocked key among it. */
  desk: OfficerDeskStore;
  sealing: Sealing;
  /** Files that were dropped on the window, in the form in which the host gives chosen ones. */
  incoming(files: readonly File[]): IncomingFile[];
  /** Reads a file through every check of a result file; files that are too large are refused unread. */
  readResult(file: IncomingFile): Promise<ReadFile>;
  /** Reads a file again that was still sealed. */
  readAgain(file: ReadFile): Promise<ReadFile>;
  /** Reads the text of a pack through every check. `unseal` opens one that is sealed; without it that is the verdict `sealed`. */
  readPack(text: string, unseal?: Unseal): Promise<Result<ReadPack, Unreadable>>;
  /** Reads the text of a return through every check; what is sealed to this computer is opened. */
  readReturn(text: string): Promise<Result<ReadReturn, Unreadable>>;
  /** This computer's keys: what result files name, and the signature made with them. */
  device(): Promise<{ recipient: string; key: string; sign: Sign }>;
  /** Version of the program, as it is written into files. */
  version: string;
  /** Holds a response for this window until the returned function is called; null when another window has it. */
  hold(response: string): Promise<(() => void) | null>;
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
