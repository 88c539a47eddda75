import type { PackIssueRepository } from '#domain/pack/issue.ts';
import type { Database } from './database.ts';
import { watchQuery } from './watch.ts';

/** Packs issued here, in IndexedDB. They are written together with their inspection. */
export function packIssuesIn({ packIssues }: Database): PackIssueRepository {
  return {
    of: (inspection) =>
      watchQuery(async () => (await packIssues.where({ inspection }).sortBy('revision')).toReversed()),
  };
}
