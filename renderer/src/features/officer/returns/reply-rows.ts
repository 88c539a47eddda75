import type { DepartmentStatus } from '#domain/collection/status.ts';
import type { Submission } from '#domain/collection/submission.ts';
import { draftFault } from '#domain/returns/draft.ts';
import type { ReturnDraft, SentReturn } from '#domain/returns/return-repository.ts';
import type { Collection } from '../shared/collection/use-collection.ts';
import type { Correspondence } from './use-correspondence.ts';

/** A department that handed in, and what is being or was written to it. */
export interface ReplyRow {
  status: DepartmentStatus;
  head: Submission;
  /** The draft to the head; null while nothing is written in it. */
  draft: ReturnDraft | null;
  /** A draft to a revision that is no longer the head; null where there is none. */
  earlier: { draft: ReturnDraft; revision: number } | null;
  /** The newest first. */
  sent: readonly SentReturn[];
}

/** Every department that can be answered, in the roster's order. */
export function replyRows({ submissions, summary }: Collection, { drafts, sent }: Correspondence): ReplyRow[] {
  const sentTo = byDepartment(sent);
  const heldOf = byDepartment(submissions);
  return summary.statuses.flatMap((status) => {
    const { department, state, head } = status;
    if (head === null || state === 'excluded') return [];
    const earlier = (heldOf.get(department.code) ?? [])
      .filter(({ digest }) => digest !== head.digest)
      .flatMap(({ digest, payload }) => {
        const draft = written(drafts.get(digest));
        return draft === null ? [] : [{ draft, revision: payload.response.revision }];
      });
    return {
      status,
      head,
      draft: written(drafts.get(head.digest)),
      earlier: earlier[0] ?? null,
      sent: sentTo.get(department.code) ?? [],
    };
  });
}

/** A row whose draft can be written as a file. */
export type ReadyRow = ReplyRow & { draft: ReturnDraft };

export function isReady(row: ReplyRow): row is ReadyRow {
  return row.draft !== null && draftFault(row.draft) === null;
}

function written(draft: ReturnDraft | undefined): ReturnDraft | null {
  return draft === undefined || draftFault(draft) === 'empty' ? null : draft;
}

function byDepartment<T extends { department: string }>(all: readonly T[]): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const group = groups.get(each.department);
    if (group === undefined) groups.set(each.department, [each]);
    else group.push(each);
  }
  return groups;
}
