import { createContext, useContext } from 'react';
import type { IncomingResultFile } from '#domain/collection/staging.ts';
import type { Seal, Sign, Unseal, Verify } from '#domain/exchange/crypto.ts';
import type { SheetOpener, UnlockedOfficer } from '#domain/exchange/officer.ts';
import type { KeyFile } from '#domain/exchange/officer-key.ts';
import type { Unreadable } from '#domain/exchange/unreadable.ts';
import type { Result } from '#domain/result.ts';
import type { PreferencesStore } from '#state/preferences.ts';
import type { OfficerDeskStore } from '#state/officer-desk.ts';
import type { PlaintextWarningStore } from '#state/plaintext-warning.ts';
import type { SavingStore } from '#state/saving.ts';
import type { BackupRepository } from '#domain/backup/backup-repository.ts';
import type { ReadBackup } from '#domain/backup/backup-file.ts';
import type { StoredResponses, Watch } from '#domain/answers/response-repository.ts';
import type { InspectionRepository } from '#domain/pack/known-inspection.ts';
import type { DisposalRepository } from '#domain/inspection/disposal.ts';
import type { LocalSealControl } from '#domain/local-seal/local-seal-control.ts';
import type { HeldHere } from '#domain/inspection/held-here.ts';
import type { ReadPack } from '#domain/pack/read.ts';
import type { Host, IncomingFile } from '#host/host.ts';
import type { StoragePlace } from '#host/storage-place.ts';

/** A file after reading. `text` is the file as it came, kept for a result file and for what a key may still open; null for anything else. */
export interface ReadFile extends IncomingResultFile {
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

/**
 * What every page works with, whoever uses the computer. The composition root hands it in; this file, `chief-services.ts` and `officer-services.ts`
 * are the only doors from features to the outer layers. They name types and hold no logic.
 */
export interface DeviceServices {
  host: Host;
  responses: StoredResponses;
  /** What is being typed and written: the truth behind the save badge. */
  saving: SavingStore;
  plaintextWarning: PlaintextWarningStore;
  inspections: InspectionRepository;
  disposals: DisposalRepository;
  /** What this computer holds of what was answered on it: of one inspection, or of all where it is null. */
  heldHere(inspection: string | null): Watch<HeldHere>;
  /** Deletes everything that is stored here except the preferences, and starts anew. `open`: another window works with it, nothing was deleted. */
  eraseAll(): Promise<Result<null, { kind: 'open' | 'storage' }>>;
  /** 保存内容の封. */
  localSeal: LocalSealControl;
  /** Where the stored data is, and how well it is kept. */
  place: StoragePlace;
  /** How the person wants the program to be. */
  preferences: PreferencesStore;
  /** What the officer has open, the unlocked key among it. */
  desk: OfficerDeskStore;
  sealing: Sealing;
  /** Files that were dropped on the window, in the form in which the host gives chosen ones. */
  incoming(files: readonly File[]): IncomingFile[];
  /** Reads a file through every check of a result file; files that are too large are refused unread. */
  readResultFile(file: IncomingFile): Promise<ReadFile>;
  /** Reads the text of a pack through every check. `unseal` opens one that is sealed; without it that is the verdict `sealed`. */
  readPack(text: string, unseal?: Unseal): Promise<Result<ReadPack, Unreadable>>;
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

export const DeviceServicesContext = createContext<DeviceServices | null>(null);

/** Throws outside of `DeviceServicesContext`. */
export function useDeviceServices(): DeviceServices {
  const services = useContext(DeviceServicesContext);
  if (services === null) throw new Error('DeviceServicesContext is missing around a feature');
  return services;
}
