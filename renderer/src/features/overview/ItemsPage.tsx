import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Item } from '#domain/questionnaire/questionnaire.ts';
import { ALL, type RankingFilters } from '#state/officer-view.ts';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { PageHeader } from '#ui/frame/PageHeader.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { DataTable } from '#ui/table/DataTable.tsx';
import { Filter, FilterRow } from '../Filter.tsx';
import { chapterOptions, passes } from '../filter-options.ts';
import { countText } from '../fraction-text.ts';
import { NothingCounted } from '../NothingCounted.tsx';
import { OfficerFrame } from '../OfficerFrame.tsx';
import { useServices } from '../services.ts';
import type { Collection } from '../use-collection.ts';
import { ItemBreakdown } from './ItemBreakdown.tsx';
import { useItemColumns } from './item-columns.tsx';
import { rankedItems } from '#domain/aggregation/item-ranking.ts';
import { LEAST_DEPARTMENTS } from '#domain/aggregation/small-groups.ts';
import './Overview.css';

/** 項目別: the items with the lowest rates first, and who answered what. */
export function ItemsPage() {
  const { t } = useTranslation('overview');
  return (
    <OfficerFrame page="items">
      {(collection) => (
        <>
          <PageHeader title={t('ranking.title')} lead={t('ranking.lead', { least: countText(LEAST_DEPARTMENTS) })} />
          {collection.summary.tallies.length === 0 ? (
            <NothingCounted collection={collection} />
          ) : (
            <Ranking collection={collection} />
          )}
        </>
      )}
    </OfficerFrame>
  );
}

function Ranking({ collection }: { collection: Collection }) {
  const { t } = useTranslation('overview');
  const { questionnaire, summary } = collection;
  const { officerView } = useServices();
  const filters = useStore(officerView, (view) => view.ranking);
  const { chapter, priority } = filters;
  const narrow = (change: Partial<RankingFilters>) => officerView.setState({ ranking: { ...filters, ...change } });
  const [opened, setOpened] = useState<Item | null>(null);
  const ranked = useMemo(() => rankedItems(summary), [summary]);
  const rows = useMemo(
    () => ranked.filter(({ item }) => passes(chapter, item.chapter) && passes(priority, item.priority)),
    [ranked, chapter, priority],
  );
  const columns = useItemColumns(questionnaire, setOpened);
  return (
    <Stack>
      <FilterRow>
        <Filter
          label={t('officer.chapter')}
          options={chapterOptions(questionnaire, t('officer.all'))}
          value={chapter}
          onChange={(id) => narrow({ chapter: id })}
        />
        <Filter
          label={t('ranking.priority')}
          options={[
            { id: ALL, label: t('officer.all') },
            { id: 'focus', label: t('ranking.focusOnly') },
          ]}
          value={priority}
          onChange={(id) => narrow({ priority: id })}
        />
        <p className="overview-shown" role="status">
          {t('ranking.shown', { n: countText(rows.length) })}
        </p>
      </FilterRow>
      <div className="overview-ranking">
        <DataTable
          caption={t('ranking.caption')}
          captionHidden
          columns={columns}
          rows={rows}
          rowKey={({ item }) => item.id}
          empty={<EmptyState icon="search" title={t('ranking.none')} />}
          density="compact"
        />
      </div>
      <ItemBreakdown summary={summary} item={opened} onClose={() => setOpened(null)} />
    </Stack>
  );
}
