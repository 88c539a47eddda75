import type { NotStored } from '#domain/answers/response-repository.ts';
import type { Result } from '#domain/result.ts';

/**
 * Ends one write with its outcome. Null: the write stored nothing because nothing had to be stored (an aborted transaction), so it proves neither that
 * the disk works nor that it fails.
 */
export type Finish = (outcome: Result<unknown, NotStored> | null) => void;

/** What the person reads 保存中, 保存済み or 保存できません from. It shows 保存済み only after every write that began has also finished well. */
export interface Badge {
  begin(): Finish;
}
