import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { reviewCandidates } from '#domain/policy-review/candidates.ts';
import { Busy } from '#ui/feedback/Busy.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { OfficerPage } from '../shared/frame/OfficerPage.tsx';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import type { Collection } from '../shared/collection/use-collection.ts';
import { useFindingRecords } from '../shared/collection/use-finding-records.ts';
import { useWatched } from '../../shared/live/use-watched.ts';
import { BringIn } from './BringIn.tsx';
import { CandidateTable } from './CandidateTable.tsx';
import { ReviewExport } from './ReviewExport.tsx';
import { RulesForm } from './RulesForm.tsx';

/** 基本方針の見直し: candidates by rule, their evidence, and what is decided. */
export function PolicyReviewPage() {
  const { t } = useTranslation('policyReview');
  return (
    <OfficerPage page="policyReview" title={t('title')} lead={t('lead')} writes counts>
      {(collection) => <Review collection={collection} />}
    </OfficerPage>
  );
}

function Review({ collection }: { collection: Collection }) {
  const { t } = useTranslation('policyReview');
  const { inspection } = collection;
  const print = useReview(collection);
  if (print === undefined) return <Busy label={t('reading')} />;
  return (
    <Stack>
      <CandidateTable print={print} />
      <RulesForm inspection={inspection.id} rules={print.rules} />
      <BringIn collection={collection} />
      <ReviewExport print={print} />
    </Stack>
  );
}

/** Everything the page shows and prints; undefined while it is being read. */
function useReview(collection: Collection) {
  const { inspection, summary } = collection;
  const { policyReviews } = useOfficerServices();
  const findings = useFindingRecords(collection);
  const reviews = useWatched(inspection.id, () => policyReviews.of(inspection.id));
  const rules = useWatched(inspection.id, () => policyReviews.rules(inspection.id));
  return useMemo(() => {
    if (findings === undefined || reviews === undefined || rules === undefined) return undefined;
    const { records, scale } = findings;
    return { summary, scale, rules, candidates: reviewCandidates({ summary, records, scale, rules, reviews }) };
  }, [findings, reviews, rules, summary]);
}
