import type { Watch } from '../answers/response-repository.ts';
import type { Result } from '../result.ts';
import type { ClosingFailure, ClosingOrder } from './close.ts';
import type { ClosedMaterial, Closing } from './closing.ts';
import type { Ground } from './ground.ts';

/** The closings of inspections. Closings are only ever added. */
export interface ClosingRepository {
  /** The closings of an inspection, oldest first. */
  all(inspection: string): Watch<Closing[]>;
  /**
   * Closes the collection as stored, keeps the material of the closing and appends its ledger line, all or nothing.
   * `storage`: the device could not store it.
   */
  close(ground: Ground, order: ClosingOrder): Promise<Result<Closing, ClosingFailure | { kind: 'storage' }>>;
  /** The kept material of a closing. */
  material(closing: Closing): Promise<ClosedMaterial>;
}
