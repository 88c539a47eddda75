import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#domain/answers/response-repository.ts';
import type { ReturnDraft } from '#domain/returns/return-repository.ts';
import { useRecording } from '../../../shared/saving/use-recording.ts';
import { useOfficerServices } from '../../shared/services/officer-services.ts';

/** Changes the draft as it is stored at that moment. */
export type WriteDraft = (change: (draft: ReturnDraft) => ReturnDraft) => Stored<unknown>;

/** How to change the draft to a submission; the returned function stays the same for the same submission. */
export function useWriteDraft(inspection: string, submission: string): WriteDraft {
  const { returns } = useOfficerServices();
  return useCallback((change) => returns.write({ inspection, submission }, change), [returns, inspection, submission]);
}

/** Runs a write that is not typed and shows a notice when it fails. Resolves to whether it was stored. */
export function useStoring(): (write: () => Stored<unknown>) => Promise<boolean> {
  const { t } = useTranslation('returns');
  const record = useRecording();
  return async (write) => (await record(write, { failed: t('draft.failed') })).ok;
}
