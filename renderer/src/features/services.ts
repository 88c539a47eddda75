import { createContext, useContext } from 'react';
import type { IncomingResult } from '#domain/collection/staging.ts';
import type { Sign } from '#domain/exchange/crypto.ts';
import type { OfficerViewStore } from '#state/officer-view.ts';
import type { SavingStore } from '#state/saving.ts';
import type { ResponseRepository } from '#domain/answers/response-repository.ts';
import type { SubmissionRepository } from '#domain/collection/submission-repository.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Host, IncomingFile } from '#host/host.ts';

/** An inspection with the questionnaire it asks. */
export interface OpenInspection {
  inspection: Inspection;
  questionnaire: Questionnaire;
}

/** A file after reading. `text` is the file as it came, kept for what turned out to be a result file; null for anything else. */
export interface ReadFile extends IncomingResult {
  text: string | null;
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
  /** Every inspection this computer knows, the newest first. */
  inspections: readonly OpenInspection[];
  /** Files that were dropped on the window, in the form in which the host gives chosen ones. */
  incoming(files: readonly File[]): IncomingFile[];
  /** Reads a file through every check of a result file; files that are too large are refused unread. */
  readResult(file: IncomingFile): Promise<ReadFile>;
  /** This computer's key: what result files name, and the signature made with it. */
  device(): Promise<{ recipient: string | null; key: string; sign: Sign }>;
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
