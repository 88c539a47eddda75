import { useTranslation } from 'react-i18next';
import { answeredState, type FindingRecord } from '#domain/findings/record.ts';
import type { RiskScale } from '#domain/findings/risk.ts';
import { TREATMENT_STATES } from '#domain/findings/treatment.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { Checkbox } from '#ui/choice/Checkbox.tsx';
import type { Option } from '#ui/choice/options.ts';
import { Select } from '#ui/choice/Select.tsx';
import { TextArea } from '#ui/field/TextArea.tsx';
import { TextField } from '#ui/field/TextField.tsx';
import { DayField } from '../../shared/dates/DayField.tsx';
import { AS_ANSWERED, KEEP, type TreatmentEntry } from './treatment-entry.ts';
import styles from './Findings.module.css';

interface TreatmentFieldsProps {
  questionnaire: Questionnaire;
  scale: RiskScale;
  /** Null for many at once. */
  record: FindingRecord | null;
  /** Only the note can still be written. */
  noteOnly: boolean;
  entry: TreatmentEntry;
  onEntry: (entry: TreatmentEntry) => void;
}

/** State, risk, kind, owner, due date and note. */
export function TreatmentFields(props: TreatmentFieldsProps) {
  const { questionnaire, scale, record, noteOnly, entry, onEntry } = props;
  const { t } = useTranslation('findings');
  const set = (change: Partial<TreatmentEntry>) => onEntry({ ...entry, ...change });
  const note = (
    <TextArea
      label={t('edit.note')}
      lines={2}
      maxLength={2000}
      value={entry.note}
      onChange={(typed) => set({ note: typed })}
    />
  );
  const states = TREATMENT_STATES.map((id) => ({ id, label: t(`states.${id}`) }));
  if (noteOnly) return note;
  const said = t(`states.${answeredState(record?.answer ?? { progress: null })}`);
  const asAnswered = { id: AS_ANSWERED, label: t('edit.asAnswered', { state: said }) };
  const keep: Option[] = record === null ? [{ id: KEEP, label: t('edit.keep') }] : [];
  const first = record === null ? keep : [asAnswered];
  const steps = (labels: readonly string[]) => [
    ...keep,
    ...labels.map((label, index) => ({ id: String(index + 1), label: `${index + 1}　${label}` })),
  ];
  const kinds = record?.kind === '' ? [{ id: KEEP, label: t('noAction') }] : keep;
  const choice = (name: 'state' | 'likelihood' | 'loss' | 'kind', options: readonly Option[]) => (
    <Select
      label={t(`edit.${name}`)}
      placeholder=""
      options={options}
      value={entry[name]}
      onChange={(id) => set({ [name]: id })}
    />
  );
  return (
    <>
      <div className={styles.fields}>
        {choice('state', [...first, ...states])}
        {choice('likelihood', steps(scale.likelihood))}
        {choice('loss', steps(scale.loss))}
        {choice('kind', [...kinds, ...questionnaire.actionKinds])}
        <TextField
          label={t('edit.owner')}
          maxLength={200}
          value={entry.owner}
          onChange={(typed) => set({ owner: typed })}
        />
        <DayField label={t('edit.due')} when="due" value={entry.due} onChange={(day) => set({ due: day })} />
      </div>
      <Checkbox checked={entry.confirmRisk} onChange={(on) => set({ confirmRisk: on })}>
        {record === null ? t('edit.confirmRiskMany') : t('edit.confirmRisk')}
      </Checkbox>
      {note}
    </>
  );
}
