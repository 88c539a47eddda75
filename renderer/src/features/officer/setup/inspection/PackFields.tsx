import { Controller, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { targetsOf } from '#domain/inspection/roster.ts';
import type { OpenActions } from '#domain/pack/additions.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { RadioGroup } from '#ui/choice/RadioGroup.tsx';
import { Additions } from './Additions.tsx';
import { SealFields } from './SealFields.tsx';
import type { SetupForm } from './setup-form.ts';
import styles from './Inspection.module.css';

interface PackFieldsProps {
  form: SetupForm;
  questionnaire: Questionnaire;
  known: KnownInspection | null;
  /** The open actions that go along, by department; undefined while they are being read. */
  actions: ReadonlyMap<string, OpenActions> | undefined;
}

/** One pack for all or one for each department with what is added to it, and whether packs are sealed. */
export function PackFields({ form, questionnaire, known, actions }: PackFieldsProps) {
  const { t } = useTranslation('setup');
  const handing = useWatch({ control: form.control, name: 'handing' });
  const roster = useWatch({ control: form.control, name: 'roster' }) ?? [];
  return (
    <section className={styles.packs} aria-label={t('handing.title')}>
      <h3>{t('handing.title')}</h3>
      <Controller
        control={form.control}
        name="handing"
        render={({ field }) => (
          <RadioGroup
            label={t('handing.label')}
            labelHidden
            options={[
              { id: 'all', label: t('handing.all'), note: t('handing.allNote') },
              {
                id: 'departments',
                label: t('handing.departments', { n: targetsOf(roster).length }),
                note: t('handing.departmentsNote'),
              },
            ]}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
      {handing === 'departments' && roster.length === 0 ? <p role="status">{t('handing.rosterFirst')}</p> : null}
      {handing === 'departments' && roster.length > 0 ? (
        <Additions form={form} questionnaire={questionnaire} roster={roster} known={known} actions={actions} />
      ) : null}
      <SealFields form={form} questionnaire={questionnaire} />
    </section>
  );
}
