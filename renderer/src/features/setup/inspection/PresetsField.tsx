import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { presetsTable, readPresets } from '#documents/roster/presets-csv.ts';
import type { TableRow } from '#documents/table.ts';
import type { Department } from '#domain/inspection/roster.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { Button } from '#ui/button/Button.tsx';
import { useMistake, type SetupForm } from './setup-form.ts';
import { TableField } from './TableField.tsx';
import { useTableReading } from './use-table-reading.ts';

interface PresetsFieldProps {
  form: SetupForm;
  questionnaire: Questionnaire;
  roster: readonly Department[];
}

/** 所属の状況 that the officer sets beforehand. The table is kept as it was read, so that it is checked again when roster or questionnaire change. */
export function PresetsField({ form, questionnaire, roster }: PresetsFieldProps) {
  const mistake = useMistake(form, 'presets');
  return (
    <Controller
      control={form.control}
      name="presets"
      render={({ field }) => (
        <PresetsInput
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

interface PresetsInputProps extends Omit<PresetsFieldProps, 'form'> {
  rows: TableRow[] | null;
  onRows: (rows: TableRow[] | null) => void;
  mistake: string;
  focusRef: (element: HTMLElement | null) => void;
}

function PresetsInput({ questionnaire, roster, rows, onRows, mistake, focusRef }: PresetsInputProps) {
  const { t } = useTranslation('setup');
  const input = useTableReading((read) => {
    const presets = readPresets(read, questionnaire, roster);
    if (!presets.ok) return presets.failure.faults;
    onRows(read);
    return [];
  });
  const kept = rows === null ? null : readPresets(rows, questionnaire, roster);
  const presets = kept?.ok === true ? kept.value : new Map<string, never[]>();
  const all = [...presets.values()].flat();
  const locked = all.filter((preset) => preset.locked).length;
  return (
    <TableField
      name={t('presets.title')}
      help={t('presets.help')}
      state={
        rows === null ? t('presets.none') : t('presets.count', { departments: presets.size, n: all.length, locked })
      }
      mistake={mistake}
      input={input}
      kept={kept === null || kept.ok ? [] : kept.failure.faults}
      template={presetsTable(questionnaire, roster, presets)}
      focusRef={focusRef}
      actions={
        rows === null ? null : (
          <Button icon="trash" look="quiet" onPress={() => onRows(null)}>
            {t('table.drop', { name: t('presets.title') })}
          </Button>
        )
      }
    />
  );
}
