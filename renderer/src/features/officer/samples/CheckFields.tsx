import { useTranslation } from 'react-i18next';
import { SAMPLE_VERDICTS } from '#domain/sampling/sample.ts';
import { RadioGroup } from '#ui/choice/RadioGroup.tsx';
import { TextArea } from '#ui/field/TextArea.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { DayField } from '../../shared/dates/DayField.tsx';
import type { RecordForm } from '../../shared/record-form/use-record-form.ts';
import { RecorderField } from '../shared/recorder/RecorderField.tsx';

/** A check as it is being entered; `verdict` is '' until one is chosen. */
export interface CheckEntry {
  verdict: string;
  seen: string;
  checkedOn: string;
}

/** Whether the answer holds, what was seen, when, and by whom it is recorded. */
export function CheckFields({ form }: { form: RecordForm<CheckEntry, never> }) {
  const { t } = useTranslation('samples');
  const { entry, set, missing, refused } = form;
  return (
    <Stack>
      <h3>{t('check.heading')}</h3>
      <RadioGroup
        label={t('check.verdict')}
        need="required"
        direction="row"
        options={SAMPLE_VERDICTS.map((id) => ({ id, label: t(`verdicts.${id}`) }))}
        value={entry.verdict === '' ? null : entry.verdict}
        onChange={(verdict) => set({ verdict })}
        error={missing(entry.verdict, t('check.verdictMissing'))}
      />
      <TextArea
        label={t('check.seen')}
        need="required"
        lines={2}
        maxLength={2000}
        value={entry.seen}
        onChange={(seen) => set({ seen })}
        error={missing(entry.seen, t('check.seenMissing'))}
      />
      <DayField
        label={t('check.checkedOn')}
        when="done"
        need="required"
        value={entry.checkedOn}
        onChange={(checkedOn) => set({ checkedOn })}
        error={missing(entry.checkedOn, t('check.dayMissing'))}
      />
      <RecorderField refused={refused} />
    </Stack>
  );
}
