import type { Watch } from '../answers/response-repository.ts';
import type { Result } from '../result.ts';
import type { RiskScale } from './risk.ts';
import type { Treatment, TreatmentEdit } from './treatment.ts';

type Stored<T> = Promise<Result<T, { kind: 'storage' }>>;

/**
 * The officer's records beside findings. `storage`: the device could not store it, and nothing of the call was stored.
 */
export interface TreatmentRepository {
  of(inspection: string): Watch<Treatment[]>;
  /** Sets values on findings in one transaction. Returns the treatments that really changed, in their new state. */
  change(inspection: string, edits: readonly TreatmentEdit[], by: string, at: string): Stored<Treatment[]>;
  /** The city's scale in this inspection; the default scale until another is stored. */
  scale(inspection: string): Watch<RiskScale>;
  keepScale(inspection: string, scale: RiskScale): Stored<null>;
}
