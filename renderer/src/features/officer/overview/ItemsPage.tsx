import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { itemRanking, type ItemRanking, type RankedItem } from '#domain/aggregation/item-ranking.ts';
import { LEAST_ANSWERS } from '#domain/aggregation/small-groups.ts';
import type { Item, Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { ALL, type RankingFilters } from '#state/officer-view.ts';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { DataTable } from '#ui/table/DataTable.tsx';
import { Filter, FilterRow } from '../shared/lists/Filter.tsx';
import { chapterOptions, passes } from '../shared/lists/filter-options.ts';
import { countText } from '../../shared/numbers/fraction-text.ts';
import { OfficerPage } from '../shared/frame/OfficerPage.tsx';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import type { Collection } from '../shared/collection/use-collection.ts';
import { ItemBreakdown } from './ItemBreakdown.tsx';
import { useItemColumns } from './item-columns.tsx';
import styles from './Overview.module.css';

/** 項目別: the items with the lowest rates first, those of few departments apart, and who answered what. */
export function ItemsPage() {
  const { t } = useTranslation('overview');
  return (
    <OfficerPage page="items" title={t('ranking.title')} lead={t('ranking.lead')} counts>
      {(collection) => <Ranking collection={collection} />}
    </OfficerPage>
  );
}

/** In the order in which they are shown. */
const LISTS = ['compared', 'few', 'unmeasured'] as const satisfies readonly (keyof ItemRanking)[];

function narrowed(ranking: ItemRanking, fits: (ranked: RankedItem) => boolean): ItemRanking {
  return {
    compared: ranking.compared.filter(fits),
    few: ranking.few.filter(fits),
    unmeasured: ranking.unmeasured.filter(fits),
  };
}

function Ranking({ collection }: { collection: Collection }) {
  const { t } = useTranslation('overview');
  const { questionnaire, summary } = collection;
  const { officerView } = useOfficerServices();
  const filters = useStore(officerView, (view) => view.ranking);
  const { chapter, priority } = filters;
  const narrow = (change: Partial<RankingFilters>) => officerView.setState({ ranking: { ...filters, ...change } });
  const [opened, setOpened] = useState<Item | null>(null);
  const ranking = useMemo(() => itemRanking(summary), [summary]);
  const shown = useMemo(
    () => narrowed(ranking, ({ item }) => passes(chapter, item.chapter) && passes(priority, item.priority)),
    [ranking, chapter, priority],
  );
  const lists = LISTS.filter((list) => shown[list].length > 0);
  const total = lists.reduce((sum, list) => sum + shown[list].length, 0);
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
        <p className={styles.shown} role="status">
          {t('ranking.shown', { n: countText(total) })}
        </p>
      </FilterRow>
      {total === 0 ? <EmptyState icon="search" title={t('ranking.none')} /> : null}
      {lists.map((list) => (
        <RankedList key={list} list={list} rows={shown[list]} questionnaire={questionnaire} onOpen={setOpened} />
      ))}
      <ItemBreakdown summary={summary} item={opened} onClose={() => setOpened(null)} />
    </Stack>
  );
}

interface RankedListProps {
  list: keyof ItemRanking;
  rows: readonly RankedItem[];
  questionnaire: Questionnaire;
  onOpen: (item: Item) => void;
}

/** One part of the ranking under its heading, with what has to be known to read it. */
function RankedList({ list, rows, questionnaire, onOpen }: RankedListProps) {
  const { t } = useTranslation('overview');
  const columns = useItemColumns(questionnaire, onOpen, list === 'few');
  return (
    <div className={styles.ranking}>
      <h2>{t('ranking.listTitle', { title: t(`ranking.lists.${list}.title`), n: countText(rows.length) })}</h2>
      <p>{t(`ranking.lists.${list}.text`, { least: LEAST_ANSWERS })}</p>
      <DataTable
        caption={t(`ranking.lists.${list}.title`)}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ item }) => item.id}
        empty={null}
        density="compact"
      />
    </div>
  );
}
