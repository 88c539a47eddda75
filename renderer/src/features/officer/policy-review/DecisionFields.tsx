import { useTranslation } from 'react-i18next';
import { REVIEW_DECISIONS } from '#domain/policy-review/review.ts';
import { RadioGroup } from '#ui/choice/RadioGroup.tsx';
import { TextArea } from '#ui/field/TextArea.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { DayField } from '../../shared/dates/DayField.tsx';
import type { RecordForm } from '../../shared/record-form/use-record-form.ts';
import { RecorderField } from '../shared/recorder/RecorderField.tsx';

/** A decision as it is being entered; `decision` is '' until one is chosen. */
export interface DecisionEntry {
  decision: string;
  reason: string;
  riskNote: string;
  decidedOn: string;
}

/** What is decided, why, with which risk in mind, when and by whom it is recorded. */
export function DecisionFields({ form }: { form: RecordForm<DecisionEntry, never> }) {
  const { t } = useTranslation('policyReview');
  const { entry, set, missing, refused } = form;
  return (
    <Stack>
      <h3>{t('entry.heading')}</h3>
      <RadioGroup
        label={t('entry.decision')}
        need="required"
        direction="row"
        options={REVIEW_DECISIONS.map((id) => ({ id, label: t(`decisions.${id}`) }))}
        value={entry.decision === '' ? null : entry.decision}
        onChange={(decision) => set({ decision })}
        error={missing(entry.decision, t('entry.decisionMissing'))}
      />
      <TextArea
        label={t('entry.riskNote')}
        help={t('entry.riskNoteHelp')}
        lines={2}
        maxLength={2000}
        value={entry.riskNote}
        onChange={(riskNote) => set({ riskNote })}
      />
      <TextArea
        label={t('entry.reason')}
        need="required"
        lines={2}
        maxLength={2000}
        value={entry.reason}
        onChange={(reason) => set({ reason })}
        error={missing(entry.reason, t('entry.reasonMissing'))}
      />
      <DayField
        label={t('entry.decidedOn')}
        when="done"
        need="required"
        value={entry.decidedOn}
        onChange={(decidedOn) => set({ decidedOn })}
        error={missing(entry.decidedOn, t('entry.dayMissing'))}
      />
      <RecorderField refused={refused} />
    </Stack>
  );
}
