import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { factsTable, readFacts } from '#documents/roster/facts-csv.ts';
import type { TableRow } from '#documents/table.ts';
import type { Department } from '#domain/inspection/roster.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { Button } from '#ui/button/Button.tsx';
import { useMistake, type SetupForm } from './setup-form.ts';
import { TableField } from './TableField.tsx';
import { useTableReading } from './use-table-reading.ts';

interface FactsFieldProps {
  form: SetupForm;
  questionnaire: Questionnaire;
  roster: readonly Department[];
}

/** 参考値 of the departments. The table is kept as it was read, so that it is checked again when roster or questionnaire change. */
export function FactsField({ form, questionnaire, roster }: FactsFieldProps) {
  const mistake = useMistake(form, 'facts');
  return (
    <Controller
      control={form.control}
      name="facts"
      render={({ field }) => (
        <FactsInput
          questionnaire={questionnaire}
          roster={roster}
          rows={field.value}
          onRows={field.onChange}
          mistake={mistake}
          focusRef={field.ref}
        />
      )}
    />
  );
}

interface FactsInputProps extends Omit<FactsFieldProps, 'form'> {
  rows: TableRow[] | null;
  onRows: (rows: TableRow[] | null) => void;
  mistake: string;
  focusRef: (element: HTMLElement | null) => void;
}

function FactsInput({ questionnaire, roster, rows, onRows, mistake, focusRef }: FactsInputProps) {
  const { t } = useTranslation('setup');
  const input = useTableReading((read) => {
    const facts = readFacts(read, questionnaire, roster);
    if (!facts.ok) return facts.failure.faults;
    onRows(read);
    return [];
  });
  const kept = rows === null ? null : readFacts(rows, questionnaire, roster);
  const facts = kept?.ok === true ? kept.value : new Map<string, never[]>();
  const filled = [...facts.values()].filter((each) => each.length > 0);
  return (
    <TableField
      name={t('facts.title')}
      help={t('facts.help')}
      state={
        rows === null ? t('facts.none') : t('facts.count', { departments: filled.length, n: filled.flat().length })
      }
      mistake={mistake}
      input={input}
      kept={kept === null || kept.ok ? [] : kept.failure.faults}
      template={factsTable(questionnaire, roster, facts)}
      focusRef={focusRef}
      actions={
        rows === null ? null : (
          <Button icon="trash" look="quiet" onPress={() => onRows(null)}>
            {t('table.drop', { name: t('facts.title') })}
          </Button>
        )
      }
    />
  );
}
