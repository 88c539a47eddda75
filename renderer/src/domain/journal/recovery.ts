import type { StateCopy } from '../backup/state-copy.ts';
import type { KnownInspection } from '../pack/known-inspection.ts';
import type { ChainLink } from './chain.ts';
import { differenceOf, type ResponseDifference } from './difference.ts';
import type { Change } from './record.ts';

/**
 * A recovered response. `at` is the instant (UTC) of its last recovered change. If none was recovered, it is the last
 * instant known of the response, or when the snapshot was taken, or null.
 */
export interface RecoveredResponse {
  id: string;
  name: string;
  revision: number;
  answers: number;
  at: string | null;
}

/**
 * What the journal brought back. `others` counts units that are not responses. `lost` counts changes that could not be
 * read and are gone.
 */
export interface Recovered {
  responses: RecoveredResponse[];
  others: number;
  lost: number;
}

/** What a recovery was made from. `snapshotAt` is when its snapshot was taken; null when there was none. */
export interface Sources {
  added: readonly ChainLink[];
  snapshotAt: string | null;
}

/**
 * The differences between the states before and after a recovery. `builtIn` are the inspections that ship with the
 * program and are never stored.
 */
export function recoveredBetween(
  before: StateCopy,
  after: StateCopy,
  { added, snapshotAt }: Sources,
  builtIn: readonly KnownInspection[],
): Omit<Recovered, 'lost'> {
  const changedAt = lastChanges(added);
  const { responses, others } = differenceOf(before, after, builtIn);
  return {
    responses: responses.flatMap(({ id, name, other }: ResponseDifference) =>
      other === null
        ? []
        : [
            {
              id,
              name,
              revision: other.revision ?? 1,
              answers: other.count,
              at: changedAt.get(id) ?? other.at ?? snapshotAt,
            },
          ],
    ),
    others,
  };
}

/** The instant of each response's last change, by id. */
function lastChanges(links: readonly ChainLink[]): ReadonlyMap<string, string> {
  const last = new Map<string, string>();
  for (const { record } of links)
    for (const change of record.changes) for (const id of responsesIn(change)) last.set(id, record.at);
  return last;
}

function responsesIn(change: Change): string[] {
  if (!('put' in change)) return [];
  const field = change.table === 'responses' ? 'id' : 'response';
  return change.put.flatMap((row) => {
    const id = (row as Record<string, unknown>)[field];
    return typeof id === 'string' ? [id] : [];
  });
}
