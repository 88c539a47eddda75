import type { Watch } from '../answers/response-repository.ts';
import type { Result } from '../outcome.ts';
import type { ClosingFailure, ClosingOrder } from './close.ts';
import type { ClosedMaterial, Closing } from './closing.ts';
import type { Ground } from './ground.ts';

/** The closings of inspections. They are only ever added to. */
export interface ClosingRepository {
  /** Those of an inspection, the first one first. */
  all(inspection: string): Watch<Closing[]>;
  /**
   * Closes the collection as it is stored, keeps what the closing refers to and adds its line to the ledger, all or nothing. `storage` means
   * that the device could not store it.
   */
  close(ground: Ground, order: ClosingOrder): Promise<Result<Closing, ClosingFailure | { kind: 'storage' }>>;
  /** What was kept of a closing. */
  material(closing: Closing): Promise<ClosedMaterial>;
}
