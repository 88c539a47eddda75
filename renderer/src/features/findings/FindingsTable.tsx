import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Finding } from '#domain/aggregation/findings.ts';
import { tokyoDay } from '#domain/calendar.ts';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import type { OfficerView } from '#state/officer-view.ts';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { DataTable } from '#ui/table/DataTable.tsx';
import { countText } from '../fraction-text.ts';
import { Pager } from '../Pager.tsx';
import { useServices } from '../services.ts';
import type { Collection } from '../use-collection.ts';
import { useFindingColumns } from './finding-columns.tsx';
import { filteredFindings, orderedFindings } from './finding-list.ts';
import { FindingControls } from './FindingControls.tsx';
import './Findings.css';

const PAGE_SIZE = 200;

/** The findings as a table, a page at a time; filters and order act on all of them. */
export function FindingsTable({ collection, findings }: { collection: Collection; findings: readonly Finding[] }) {
  const { t } = useTranslation('findings');
  const { now, officerView } = useServices();
  const [today] = useState(() => tokyoDay(now()));
  const { findings: filters, findingOrder: order } = useStore(officerView);
  const [page, setPage] = useState(0);
  const shownFilters = useDeferredValue(filters);
  const shownOrder = useDeferredValue(order);
  const found = useMemo(() => {
    const items = itemsOf(collection.questionnaire).map(({ id }) => id);
    return orderedFindings(filteredFindings(findings, shownFilters, today), shownOrder, items);
  }, [collection, findings, shownFilters, shownOrder, today]);
  const rows = useMemo(() => found.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE), [found, page]);
  const columns = useFindingColumns(collection.questionnaire, today);
  const ask = (next: Partial<OfficerView>) => {
    officerView.setState(next);
    setPage(0);
  };
  return (
    <Stack>
      <FindingControls
        collection={collection}
        filters={filters}
        onFilters={(next) => ask({ findings: next })}
        order={order}
        onOrder={(next) => ask({ findingOrder: next })}
      />
      <Row justify="between">
        <p role="status">{t('shown', { n: countText(found.length), total: countText(findings.length) })}</p>
        <Pager label={t('pages')} total={found.length} size={PAGE_SIZE} page={page} onPage={setPage} />
      </Row>
      <div className="findings-table">
        <DataTable
          key={page}
          caption={t('caption')}
          captionHidden
          columns={columns}
          rows={rows}
          rowKey={({ department, item }) => `${department.code} ${item.id}`}
          empty={<EmptyState icon="search" title={t('none')} />}
          density="compact"
        />
      </div>
    </Stack>
  );
}
