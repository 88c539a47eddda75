import { memo } from 'react';
import type { Column } from './column.ts';

interface TableRowProps<Row> {
  row: Row;
  columns: readonly Column<Row>[];
}

function PlainRow<Row>({ row, columns }: TableRowProps<Row>) {
  return (
    <tr>
      {columns.map((column, index) =>
        index === 0 ? (
          <th key={column.id} scope="row" data-kind={column.kind ?? 'text'} data-nowrap={column.nowrap ?? false}>
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.id} data-kind={column.kind ?? 'text'} data-nowrap={column.nowrap ?? false}>
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}

/** One row; drawn again only when the row or the columns are others, which keeps hundreds of rows quick. */
export const TableRow = memo(PlainRow) as typeof PlainRow;
