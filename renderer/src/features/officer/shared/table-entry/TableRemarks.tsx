import { useTranslation } from 'react-i18next';
import { Banner } from '#ui/feedback/Banner.tsx';
import type { Column } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { countText } from '../../../shared/numbers/fraction-text.ts';

// More remarks than these have a common cause.
const MOST_SHOWN = 200;

interface Remark {
  row: number;
  column: string;
  message: string;
}

interface TableRemarksProps<R extends Remark> {
  tone: 'error' | 'warning';
  title: string;
  text: string;
  caption: string;
  columns: readonly Column<R>[];
  remarks: readonly R[];
}

/** A banner about an imported table, and the first remarks by row and column; nothing while there are none. */
export function TableRemarks<R extends Remark>(props: TableRemarksProps<R>) {
  const { tone, title, text, caption, columns, remarks } = props;
  const { t } = useTranslation('table');
  if (remarks.length === 0) return null;
  return (
    <>
      <Banner tone={tone} title={title}>
        {text}
        {remarks.length > MOST_SHOWN ? t('more', { n: countText(MOST_SHOWN) }) : null}
      </Banner>
      <DataTable
        caption={caption}
        captionHidden
        columns={columns}
        rows={remarks.slice(0, MOST_SHOWN)}
        rowKey={({ row, column, message }) => `${row} ${column} ${message}`}
        empty={null}
        density="compact"
      />
    </>
  );
}
