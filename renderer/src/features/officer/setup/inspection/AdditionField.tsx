import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { additionNotes } from '#documents/roster/addition-notes.ts';
import type { TableReading, TableRow } from '#documents/table.ts';
import { Button } from '#ui/button/Button.tsx';
import { useTableReading } from '../../shared/table-entry/use-table-reading.ts';
import { useMistake, type SetupForm } from './setup-form.ts';
import { TableField } from './TableField.tsx';
import { useKeptPaste } from './use-kept-paste.ts';

/** By department code. */
type ByDepartment<T> = ReadonlyMap<string, T>;

interface AdditionFieldProps<T> {
  form: SetupForm;
  name: 'facts' | 'presets';
  read: (rows: readonly TableRow[]) => TableReading<ByDepartment<T>>;
  /** The table to fill in with what is known already, headings first. */
  template: (known: ByDepartment<T>) => string[][];
  /** How much is known, in words. */
  count: (known: ByDepartment<T>) => string;
}

/** What packs for single departments add. The table is kept as it was read, so that it is checked again when roster or questionnaire change. */
export function AdditionField<T>({ form, name, ...addition }: AdditionFieldProps<T>) {
  const mistake = useMistake(form, name);
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field }) => (
        <AdditionInput
          {...addition}
          form={form}
          name={name}
          rows={field.value}
          onRows={field.onChange}
          mistake={mistake}
          focusRef={field.ref}
        />
      )}
    />
  );
}

interface AdditionInputProps<T> extends AdditionFieldProps<T> {
  rows: TableRow[] | null;
  onRows: (rows: TableRow[] | null) => void;
  mistake: string;
  focusRef: (element: HTMLElement | null) => void;
}

function AdditionInput<T>({
  form,
  name,
  read,
  template,
  count,
  rows,
  onRows,
  mistake,
  focusRef,
}: AdditionInputProps<T>) {
  const { t } = useTranslation(['setup', 'table']);
  const title = t(`setup:${name}.title`);
  const input = useTableReading((fresh) => {
    const addition = read(fresh);
    if (addition.ok) onRows(fresh);
    return addition;
  }, additionNotes);
  useKeptPaste(form, name, input);
  const kept = rows === null ? null : read(rows);
  const known = kept?.ok === true ? kept.value : new Map<string, T>();
  return (
    <TableField
      name={title}
      help={t(`setup:${name}.help`)}
      state={rows === null ? t(`setup:${name}.none`) : count(known)}
      mistake={mistake}
      input={input}
      kept={kept === null || kept.ok ? [] : kept.failure.faults}
      template={template(known)}
      focusRef={focusRef}
      actions={
        rows === null ? null : (
          <Button
            icon="trash"
            look="quiet"
            onPress={() => {
              onRows(null);
              input.clear();
            }}
          >
            {t('table:drop', { name: title })}
          </Button>
        )
      }
    />
  );
}
