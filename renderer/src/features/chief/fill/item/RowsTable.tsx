import { useTranslation } from 'react-i18next';
import { edit } from '#domain/answers/commands.ts';
import { Button } from '#ui/button/Button.tsx';
import { IconButton } from '#ui/button/IconButton.tsx';
import { TypedLine } from './TypedText.tsx';
import { useWalking } from '../walk/walk-context.ts';
import { withBlankRow, withCell } from './changes.ts';
import type { PartProps } from './part.ts';
import { useRowFocus } from './use-row-focus.ts';
import type { Store } from './use-storing.ts';
import styles from './Details.module.css';

/** The rows an item asks for, one line each (one per SNS account); the columns are the item's own. */
export function RowsTable({ answer, store, columns }: PartProps & { columns: readonly string[] }) {
  const { t } = useTranslation('fill');
  const { readOnly } = useWalking();
  const rows = answer.rows.length === 0 ? [columns.map(() => '')] : answer.rows;
  const { box, focusNext } = useRowFocus(rows.length);
  const add = () => {
    focusNext({ rows: rows.length + 1, row: rows.length, field: 0 });
    store((stored) => withBlankRow(stored, columns.length));
  };
  const remove = (index: number) => {
    focusNext({ rows: Math.max(rows.length - 1, 1), row: index, field: 0 });
    store((stored) => edit(stored, { rows: stored.rows.filter((_, at) => at !== index) }));
  };
  return (
    <div ref={box} className={styles.rows} data-part="rows">
      <table>
        <caption>
          {t('rows.title')}
          <span className={styles.fieldsNeed}>{t('rows.need')}</span>
        </caption>
        <Columns columns={columns} />
        <tbody>
          {rows.map((row, index) => (
            <tr key={index} data-row={index}>
              <Cells row={row} index={index} columns={columns} store={store} />
              {readOnly ? null : (
                <td>
                  <IconButton
                    icon="trash"
                    label={t('rows.remove', { row: index + 1 })}
                    disabled={answer.rows.length === 0}
                    onPress={() => remove(index)}
                  />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {readOnly ? null : (
        <Button look="quiet" size="small" icon="plus" onPress={add}>
          {t('rows.add')}
        </Button>
      )}
    </div>
  );
}

function Columns({ columns }: { columns: readonly string[] }) {
  const { t } = useTranslation('fill');
  const { readOnly } = useWalking();
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
        {readOnly ? null : (
          <td>
            <span className="ui-visually-hidden">{t('rows.actions')}</span>
          </td>
        )}
      </tr>
    </thead>
  );
}

function Cells(props: { row: readonly string[]; index: number; columns: readonly string[]; store: Store }) {
  const { row, index, columns, store } = props;
  const { t } = useTranslation('fill');
  const { readOnly } = useWalking();
  return columns.map((column, at) => (
    <td key={column}>
      <TypedLine
        label={t('rows.cell', { column, row: index + 1 })}
        labelHidden
        stored={row[at] ?? ''}
        write={(text) => store((stored) => withCell(stored, index, at, columns.length, text))}
        readOnly={readOnly}
      />
    </td>
  ));
}
