import { createContext, useContext } from 'react';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import type { OfficerKeyRepository } from '#domain/exchange/officer.ts';
import type { Unreadable } from '#domain/exchange/unreadable.ts';
import type { Result } from '#domain/result.ts';
import type { FaultyTable, Table } from '#documents/table.ts';
import type { TableUnreadable } from '#documents/table-reading/unreadable.ts';
import type { OfficerViewStore } from '#state/officer-view.ts';
import type { ClosingRepository } from '#domain/closing/closing-repository.ts';
import type { SubmissionRepository } from '#domain/collection/submission-repository.ts';
import type { PreparationRepository } from '#domain/inspection/preparation.ts';
import type { PackIssueRepository } from '#domain/pack/issue.ts';
import type { TreatmentRepository } from '#domain/findings/treatment-repository.ts';
import type { PolicyReviewRepository } from '#domain/policy-review/review-repository.ts';
import type { ReportTextRepository } from '#domain/report/report-text.ts';
import type { SamplingRepository } from '#domain/sampling/sampling-repository.ts';
import type { WordingRepository } from '#domain/years/wording-repository.ts';
import type { ReturnRepository } from '#domain/returns/return-repository.ts';
import type { StagedFileRepository } from '#domain/collection/staged-files.ts';
import type { DeviceServices, ReadFile } from '../../../shared/services/device-services.ts';

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

/** What the officer's pages work with beside {@link DeviceServices}. */
export interface OfficerServices extends DeviceServices {
  submissions: SubmissionRepository;
  closings: ClosingRepository;
  /** What the security officer has asked to see. */
  officerView: OfficerViewStore;
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
  /** 抽出確認. */
  sampling: SamplingRepository;
  /** What the officer decided about wordings that changed between two inspections. */
  wordings: WordingRepository;
  /** Files that were read and are not taken in yet. */
  stagedFiles: StagedFileRepository;
  officerKeys: OfficerKeyRepository;
  documents: DocumentWork;
  /** Reads a file again that was still sealed. */
  readAgain(file: ReadFile): Promise<ReadFile>;
  /**
   * Opens one attachment of a result file. `file` is the text of the file as it is kept, `index` the position in `payload.attachments`.
   * Only that part is opened, with the officer's key; `tampered` when it is not the one that was signed.
   */
  openAttachment(file: string, index: number): Promise<Result<Uint8Array, Unreadable>>;
}

export const OfficerServicesContext = createContext<OfficerServices | null>(null);

/** Throws outside of `OfficerServicesContext`. */
export function useOfficerServices(): OfficerServices {
  const services = useContext(OfficerServicesContext);
  if (services === null) throw new Error('OfficerServicesContext is missing around a feature of the officer');
  return services;
}
