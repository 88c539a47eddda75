import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#domain/answers/response-repository.ts';
import type { ReturnDraft } from '#domain/returns/return-repository.ts';
import { useNotice } from '#ui/feedback/Notices.tsx';
import { useServices } from '../../../shared/services/services.ts';

/** Changes the draft as it is stored at that moment. */
export type WriteDraft = (change: (draft: ReturnDraft) => ReturnDraft) => Stored<unknown>;

/** How to change the draft to a submission; the returned function stays the same for the same submission. */
export function useWriteDraft(inspection: string, submission: string): WriteDraft {
  const { returns } = useServices();
  return useCallback((change) => returns.write({ inspection, submission }, change), [returns, inspection, submission]);
}

/** Runs a write that is not typed: the save badge shows it, and a failure is said. Resolves to whether it was stored. */
export function useStoring(): (write: () => Stored<unknown>) => Promise<boolean> {
  const { t } = useTranslation('returns');
  const { saving } = useServices();
  const notify = useNotice();
  return async (write) => {
    const outcome = await saving.track(() => write());
    if (!outcome.ok) notify({ tone: 'error', text: t('draft.failed') });
    return outcome.ok;
  };
}
