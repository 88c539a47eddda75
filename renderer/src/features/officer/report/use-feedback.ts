import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { feedbackCity, type FeedbackCity, type FeedbackRemark } from '#documents/report/feedback.ts';
import type { ReturnDraft } from '#domain/returns/return-repository.ts';
import type { Saved } from '../../shared/saving/SavedFile.tsx';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import type { Collection } from '../shared/collection/use-collection.ts';
import { useWatched } from '../../shared/live/use-watched.ts';
import { feedbackFiles, feedbackFolder } from './feedback-files.ts';
import type { ReportDesk } from './use-report.ts';

/** Writing the sheets: `progress` is null unless they are being written, `outcome` null before the first attempt. */
export interface FeedbackRun {
  total: number;
  progress: number | null;
  outcome: Saved | null;
  start: () => Promise<void>;
  cancel: () => void;
}

/** Undefined while something is being read. */
export function useFeedback({ inspection, summary }: Collection, desk: ReportDesk): FeedbackRun | undefined {
  const { t } = useTranslation('report');
  const { returns, host, now } = useOfficerServices();
  const drafts = useWatched(inspection.id, () => returns.drafts(inspection.id));
  const city = useMemo(() => feedbackCity(summary), [summary]);
  const abort = useRef<AbortController | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const [outcome, setOutcome] = useState<Saved | null>(null);
  if (drafts === undefined) return undefined;
  const start = async () => {
    const controller = new AbortController();
    abort.current = controller;
    setProgress(0);
    setOutcome(null);
    try {
      const label = t('feedback.file');
      const { records, wording } = desk;
      const order = { city, records, remarks: remarksOf(city, drafts), words: wording.feedback, label, at: now() };
      const files = await feedbackFiles(order, { signal: controller.signal, onProgress: setProgress });
      if (!files.ok) return setOutcome(files);
      const saved = await host.saveFiles(feedbackFolder(city, label), files.value);
      setOutcome(saved.ok ? { ok: true, value: { name: saved.value.place } } : saved);
    } finally {
      setProgress(null);
    }
  };
  return { total: city.matrix.rows.length, progress, outcome, start, cancel: () => abort.current?.abort() };
}

/** What the officer is writing back to the counted submissions, by department. */
function remarksOf({ summary }: FeedbackCity, drafts: readonly ReturnDraft[]): ReadonlyMap<string, FeedbackRemark[]> {
  const bySubmission = new Map(drafts.map((draft) => [draft.submission, draft]));
  return new Map(
    summary.statuses.flatMap(({ department, counting }) => {
      const draft = counting === null ? undefined : bySubmission.get(counting.digest);
      return draft === undefined ? [] : [[department.code, remarksIn(draft)] as const];
    }),
  );
}

function remarksIn({ message, remarks }: ReturnDraft): FeedbackRemark[] {
  const whole = message.trim() === '' ? [] : [{ item: '', text: message }];
  return [...whole, ...remarks.filter(({ text }) => text.trim() !== '').map(({ item, text }) => ({ item, text }))];
}
