import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { FindingList } from '#domain/findings/figures.ts';
import type { FindingRecord } from '#domain/findings/record.ts';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import type { OfficerView } from '#state/officer-view.ts';
import type { RowSelectionStore } from '#state/row-selection.ts';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { DataTable } from '#ui/table/DataTable.tsx';
import { Pager } from '../../shared/pager/Pager.tsx';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import type { Collection } from '../shared/collection/use-collection.ts';
import type { TreatedFindings } from '../shared/collection/use-finding-records.ts';
import { useToday } from '../../shared/dates/use-today.ts';
import { BulkBar } from './BulkBar.tsx';
import { useFindingColumns } from './finding-columns.tsx';
import { shownFindings } from './finding-list.ts';
import { FindingControls } from './FindingControls.tsx';
import { rowKeyOf } from './row-key.ts';
import { TreatmentDialog } from './TreatmentDialog.tsx';
import type { Treating } from './use-treating.ts';
import styles from './Findings.module.css';

const PAGE_SIZE = 100;

interface FindingsTableProps {
  collection: Collection;
  findings: TreatedFindings;
  list: FindingList;
  selection: RowSelectionStore;
  treating: Treating;
}

/** The findings of one list as a table, a page at a time; filters, order and choice act on all of them. */
export function FindingsTable({ collection, findings, list, selection, treating }: FindingsTableProps) {
  const { t } = useTranslation('findings');
  const { questionnaire } = collection;
  const { scale } = findings;
  const { filters, order, found, ask, page, setPage } = useShownFindings(collection, findings, list);
  const [edited, setEdited] = useState<readonly FindingRecord[]>([]);
  const rows = useMemo(() => found.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE), [found, page]);
  const columns = useFindingColumns({ questionnaire, scale, selection, onEdit: setEdited });
  return (
    <Stack>
      <FindingControls
        collection={collection}
        scale={scale}
        filters={filters}
        onFilters={(next) => ask({ findings: next })}
        order={order}
        onOrder={(next) => ask({ findingOrder: next })}
        shown={{ n: found.length, total: findings.records.length }}
      />
      <Row justify="between">
        <BulkBar found={found} rows={rows} scale={scale} selection={selection} treating={treating} onEdit={setEdited} />
        <Pager label={t('pages')} total={found.length} size={PAGE_SIZE} page={page} onPage={setPage} />
      </Row>
      <div className={styles.table}>
        <DataTable
          key={page}
          caption={t('caption')}
          captionHidden
          columns={columns}
          rows={rows}
          rowKey={rowKeyOf}
          empty={<EmptyState icon="search" title={t('none')} />}
          density="compact"
        />
      </div>
      {edited.length === 0 ? null : (
        <TreatmentDialog
          questionnaire={questionnaire}
          scale={scale}
          records={edited}
          treating={treating}
          onClose={() => setEdited([])}
          onRecorded={() => {
            setEdited([]);
            selection.choose(edited.map(rowKeyOf), false);
          }}
        />
      )}
    </Stack>
  );
}

function useShownFindings(collection: Collection, findings: TreatedFindings, list: FindingList) {
  const { officerView } = useOfficerServices();
  const filters = useStore(officerView, (view) => view.findings);
  const order = useStore(officerView, (view) => view.findingOrder);
  const today = useToday();
  const [asked, setPage] = useState(0);
  const shownFilters = useDeferredValue(filters);
  const shownOrder = useDeferredValue(order);
  const found = useMemo(() => {
    const items = itemsOf(collection.questionnaire).map(({ id }) => id);
    const question = { list, filters: shownFilters, order: shownOrder, today };
    return shownFindings(findings.records, question, findings.scale, items);
  }, [collection, findings, list, shownFilters, shownOrder, today]);
  const ask = (next: Partial<OfficerView>) => {
    officerView.setState(next);
    setPage(0);
  };
  // What was recorded can take findings out of a list, and its last page with them.
  const page = Math.min(asked, Math.max(0, Math.ceil(found.length / PAGE_SIZE) - 1));
  return { filters, order, found, ask, page, setPage };
}
