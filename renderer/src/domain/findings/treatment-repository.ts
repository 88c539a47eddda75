import type { Watch } from '../answers/response-repository.ts';
import type { Result } from '../outcome.ts';
import type { RiskScale } from './risk.ts';
import type { Treatment, TreatmentEdit } from './treatment.ts';

type Stored<T> = Promise<Result<T, { kind: 'storage' }>>;

/** What the officer records beside findings. `storage` means that the device could not store it; then nothing of the call was stored. */
export interface TreatmentRepository {
  of(inspection: string): Watch<Treatment[]>;
  /** Sets values on findings in one transaction; gives the treatments that really changed, as they stand now. */
  change(inspection: string, edits: readonly TreatmentEdit[], by: string, at: string): Stored<Treatment[]>;
  /** The city's scale in this inspection, the default one until another is kept. */
  scale(inspection: string): Watch<RiskScale>;
  keepScale(inspection: string, scale: RiskScale): Stored<null>;
}
