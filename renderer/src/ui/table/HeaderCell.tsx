import { Icon } from '../icon/Icon.tsx';
import { useUiTexts } from '../text/texts.ts';
import type { Column } from './column.ts';
import type { SortOrder } from './sorting.ts';
import styles from './DataTable.module.css';

interface HeaderCellProps<Row> {
  column: Column<Row>;
  order: SortOrder | null;
  onOrder: (order: SortOrder) => void;
}

/** The heading of a column; a button inside it sorts, where the column can be sorted. */
export function HeaderCell<Row>({ column, order, onOrder }: HeaderCellProps<Row>) {
  const texts = useUiTexts();
  const direction = order?.column === column.id ? order.direction : 'none';
  const next = direction === 'ascending' ? 'descending' : 'ascending';
  const kind = column.kind ?? 'text';
  if (column.sortBy === undefined) {
    return (
      <th scope="col" data-kind={kind}>
        {column.header}
      </th>
    );
  }
  return (
    <th scope="col" data-kind={kind} aria-sort={direction}>
      <button
        type="button"
        className={styles.sort}
        data-direction={direction}
        title={next === 'ascending' ? texts.sortAscending : texts.sortDescending}
        onClick={() => onOrder({ column: column.id, direction: next })}
      >
        {column.header}
        <Icon name="chevronDown" />
      </button>
    </th>
  );
}
