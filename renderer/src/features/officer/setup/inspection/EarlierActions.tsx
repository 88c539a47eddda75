import { Controller, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { OpenActions } from '#domain/pack/additions.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import { Select } from '#ui/choice/Select.tsx';
import { useInspections } from '../../../shared/live/use-inspections.ts';
import { AS_BEFORE, partsOfLatest } from './pack-entry.ts';
import type { SetupForm } from './setup-form.ts';
import styles from './Inspection.module.css';

interface EarlierActionsProps {
  form: SetupForm;
  known: KnownInspection | null;
  actions: ReadonlyMap<string, OpenActions> | undefined;
}

const NONE = 'none';

/** Which earlier inspection's open actions are handed to the departments they belong to. */
export function EarlierActions({ form, known, actions }: EarlierActionsProps) {
  const { t } = useTranslation('setup');
  const earlier = useWatch({ control: form.control, name: 'earlier' });
  const others = useInspections().filter(({ inspection }) => inspection.id !== known?.inspection.id);
  const had = known !== null && partsOfLatest(known).some((part) => part.actions.length > 0);
  const options = [
    { id: NONE, label: t('earlier.none') },
    ...(had ? [{ id: AS_BEFORE, label: t('earlier.asBefore') }] : []),
    ...others.map(({ inspection: { id, title } }) => ({ id, label: title })),
  ];
  return (
    <section className={styles.table} aria-label={t('earlier.title')}>
      <h3>{t('earlier.title')}</h3>
      <Controller
        control={form.control}
        name="earlier"
        render={({ field }) => (
          <Select
            label={t('earlier.label')}
            help={t('earlier.help')}
            placeholder={t('earlier.none')}
            options={options}
            value={field.value === '' ? NONE : field.value}
            onChange={(id) => field.onChange(id === NONE ? '' : id)}
          />
        )}
      />
      <p role="status">{earlier === '' ? '' : <Count actions={actions} />}</p>
    </section>
  );
}

function Count({ actions }: { actions: ReadonlyMap<string, OpenActions> | undefined }) {
  const { t } = useTranslation('setup');
  if (actions === undefined) return t('earlier.reading');
  const filled = [...actions.values()].filter((each) => each.length > 0);
  return t('earlier.count', { departments: filled.length, n: filled.flat().length });
}
