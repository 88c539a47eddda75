import type { Watch } from '../answers/response-repository.ts';
import type { Result } from '../result.ts';
import type { WordingDecision } from './wording-decision.ts';

/** The officer's decisions about changed wordings. `storage`: the device could not store it, and nothing was stored. */
export interface WordingRepository {
  /** The decisions of an inspection, for all earlier ones that it was compared with. */
  of(inspection: string): Watch<WordingDecision[]>;
  /** Replaces an earlier decision about the same item and the same two inspections. */
  decide(decision: WordingDecision): Promise<Result<null, { kind: 'storage' }>>;
}
