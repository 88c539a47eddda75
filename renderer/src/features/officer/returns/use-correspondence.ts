import { useMemo } from 'react';
import type { ReturnDraft, SentReturn } from '#domain/returns/return-repository.ts';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import { useWatched } from '../../shared/live/use-watched.ts';

/** What is being written to the departments of one inspection, and what was written. */
export interface Correspondence {
  /** By the digest of the submission they answer. */
  drafts: ReadonlyMap<string, ReturnDraft>;
  /** The newest first. */
  sent: readonly SentReturn[];
}

/** The correspondence as it is stored now; undefined while it is being read. */
export function useCorrespondence(inspection: string): Correspondence | undefined {
  const { returns } = useOfficerServices();
  const drafts = useWatched(inspection, () => returns.drafts(inspection));
  const sent = useWatched(inspection, () => returns.sent(inspection));
  return useMemo(() => {
    if (drafts === undefined || sent === undefined) return undefined;
    return { drafts: new Map(drafts.map((draft) => [draft.submission, draft])), sent };
  }, [drafts, sent]);
}
