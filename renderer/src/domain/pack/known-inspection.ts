import type { Watch } from '../answers/response-repository.ts';
import type { Inspection } from '../inspection/inspection.ts';
import type { PreparationKey } from '../inspection/preparation.ts';
import type { Result } from '../result.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { CityTrust } from './city-trust.ts';
import type { PackIssue } from './issue.ts';
import type { DepartmentPart, Officer, WithdrawnKey } from './pack-payload.ts';

/**
 * The pack that brought an inspection: its revision, the SHA-256 of its payload, the signing key, and the exact text of
 * the file.
 */
export interface HeldPack {
  revision: number;
  digest: string;
  key: string;
  text: string;
  /** Instant (UTC) at which this computer took it in. */
  receivedAt: string;
}

/** The department's part of a pack, with the revision of that pack and the SHA-256 of its payload. */
export interface OwnPart extends DepartmentPart {
  revision: number;
  digest: string;
}

/**
 * An inspection that this computer knows, with its questionnaire. Results are sealed to `officers`; with none they stay
 * open. `pack` is the one opened last; null for the built-in inspection. `own` has one part for each department whose
 * pack was opened here.
 */
export interface KnownInspection {
  inspection: Inspection;
  questionnaire: Questionnaire;
  officers: Officer[];
  pack: HeldPack | null;
  own: OwnPart[];
}

/** The inspections on this computer, and the signing keys accepted for each city. */
export interface InspectionRepository {
  /** Newest first, the built-in one last. Returns the same array until something changes. */
  current(): readonly KnownInspection[];
  /** Calls `listener` after every change. Returns the unsubscribe function. */
  watch(listener: () => void): () => void;
  /**
   * Stores an inspection in place of the one with the same id, accepts the key of its pack for its city, and withdraws
   * the keys in `withdrawn`, all or nothing.
   */
  keep(known: KnownInspection, withdrawn?: readonly WithdrawnKey[]): Promise<Result<null, { kind: 'storage' }>>;
  /**
   * Like `keep`, for packs issued here: also stores what is needed to recreate their files, and deletes their
   * preparation. All or nothing.
   */
  issue(
    known: KnownInspection,
    issue: PackIssue,
    preparation: PreparationKey,
  ): Promise<Result<null, { kind: 'storage' }>>;
  /** What is known about the keys of a city. */
  trustIn(city: string): Watch<CityTrust>;
  /**
   * Withdraws an officer's key for the city of a known inspection and adds a line to that inspection's ledger, both or
   * neither. The next pack carries it. Ignores a key that is already withdrawn.
   */
  withdrawKey(inspection: string, withdrawn: WithdrawnKey): Promise<Result<null, { kind: 'storage' }>>;
}
