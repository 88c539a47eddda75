import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { findingsOf } from '#domain/aggregation/findings.ts';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { PageHeader } from '#ui/frame/PageHeader.tsx';
import { NothingCounted } from '../NothingCounted.tsx';
import { OfficerFrame } from '../OfficerFrame.tsx';
import type { Collection } from '../use-collection.ts';
import { FindingsTable } from './FindingsTable.tsx';

/** 未実施事項: every △ and × of the counted submissions. */
export function FindingsPage() {
  const { t } = useTranslation('findings');
  return (
    <OfficerFrame page="findings">
      {(collection) => (
        <>
          <PageHeader title={t('title')} lead={t('lead')} />
          <Findings collection={collection} />
        </>
      )}
    </OfficerFrame>
  );
}

function Findings({ collection }: { collection: Collection }) {
  const { t } = useTranslation('findings');
  const { questionnaire, summary } = collection;
  const findings = useMemo(() => findingsOf(questionnaire, summary.tallies), [questionnaire, summary]);
  if (summary.tallies.length === 0) return <NothingCounted collection={collection} />;
  if (findings.length === 0)
    return (
      <EmptyState icon="success" title={t('nothing.title')}>
        {t('nothing.text')}
      </EmptyState>
    );
  return <FindingsTable collection={collection} findings={findings} />;
}
