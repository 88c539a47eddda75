import type { Watch } from '../answers/response-repository.ts';
import type { Result } from '../outcome.ts';
import type { WordingDecision } from './wording-decision.ts';

/** What the officer decided about changed wordings. `storage` means that the device could not store it; then nothing was stored. */
export interface WordingRepository {
  /** The decisions of an inspection, about all the earlier ones it was compared with. */
  of(inspection: string): Watch<WordingDecision[]>;
  /** Takes the place of an earlier decision about the same item and the same two inspections. */
  decide(decision: WordingDecision): Promise<Result<null, { kind: 'storage' }>>;
}
