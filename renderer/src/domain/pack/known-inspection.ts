import type { Watch } from '../answers/response-repository.ts';
import type { Inspection } from '../inspection/inspection.ts';
import type { PreparationKey } from '../inspection/preparation.ts';
import type { Result } from '../outcome.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { CityTrust } from './city-trust.ts';
import type { PackIssue } from './issue.ts';
import type { DepartmentPart, Officer, WithdrawnKey } from './payload.ts';

/** The pack an inspection came with: its revision, the SHA-256 of its payload, the key that signed it, and the file as it came. */
export interface HeldPack {
  revision: number;
  digest: string;
  key: string;
  text: string;
  /** Instant in UTC at which this computer took it in. */
  receivedAt: string;
}

/** What a pack for a single department said of it: the revision of that pack and the SHA-256 of its payload stand beside it. */
export interface OwnPart extends DepartmentPart {
  revision: number;
  digest: string;
}

/**
 * An inspection this computer knows, with the questionnaire it asks. `officers` are those its results are sealed to; none: they stay open.
 * `pack` is the one opened last, null for the built-in inspection; `own` has one part for each department whose own pack was opened here.
 */
export interface KnownInspection {
  inspection: Inspection;
  questionnaire: Questionnaire;
  officers: Officer[];
  pack: HeldPack | null;
  own: OwnPart[];
}

/** The inspections of this computer, and the signing keys that were accepted for a city. */
export interface InspectionRepository {
  /** The newest first, the built-in one last. The same array until something changes. */
  current(): readonly KnownInspection[];
  /** Calls `listener` after every change; returns how to stop. */
  watch(listener: () => void): () => void;
  /**
   * Keeps an inspection in place of the one with the same id, accepts the key of its pack for its city and withdraws the keys that the pack
   * withdraws: all of it or nothing.
   */
  keep(known: KnownInspection, withdrawn?: readonly WithdrawnKey[]): Promise<Result<null, { kind: 'storage' }>>;
  /** As `keep`, for packs that were made here: keeps what makes their files again, and forgets the preparation they were made from. All or nothing. */
  issue(
    known: KnownInspection,
    issue: PackIssue,
    preparation: PreparationKey,
  ): Promise<Result<null, { kind: 'storage' }>>;
  /** What is known of the keys of a city. */
  trustIn(city: string): Watch<CityTrust>;
  /**
   * Withdraws an officer's key for the city of an inspection known here, with a line in that inspection's ledger, both or neither. The next pack
   * carries it. A key that was withdrawn before is passed over.
   */
  withdrawKey(inspection: string, withdrawn: WithdrawnKey): Promise<Result<null, { kind: 'storage' }>>;
}
