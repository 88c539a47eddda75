import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingRecord } from '#domain/findings/record.ts';
import type { RiskScale } from '#domain/findings/risk.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { RecordDialog } from '../../shared/record-form/RecordDialog.tsx';
import { useRecordForm } from '../../shared/record-form/use-record-form.ts';
import { countText } from '../../shared/numbers/fraction-text.ts';
import { RecorderField } from '../shared/recorder/RecorderField.tsx';
import { useRecorder } from '../shared/recorder/use-recorder.ts';
import { AnsweredFinding } from './AnsweredFinding.tsx';
import { canBeChosen } from './row-key.ts';
import { editsOf, hasUnreadDay, startingEntry } from './treatment-entry.ts';
import { TreatmentFields } from './TreatmentFields.tsx';
import { TreatmentHistory } from './TreatmentHistory.tsx';
import type { Treating } from './use-treating.ts';

interface TreatmentDialogProps {
  questionnaire: Questionnaire;
  scale: RiskScale;
  /** One or many, never none. */
  records: readonly FindingRecord[];
  treating: Treating;
  onClose: () => void;
  onRecorded: () => void;
}

/** Records what becomes of one finding, or of many at once. */
export function TreatmentDialog(props: TreatmentDialogProps) {
  const { questionnaire, scale, records, treating, onClose, onRecorded } = props;
  const { t } = useTranslation('findings');
  const { recorder } = useRecorder();
  const [start] = useState(() => startingEntry(records));
  const only = records.length === 1 ? records[0] : undefined;
  const form = useRecordForm({
    start,
    written: (entry) => {
      const by = recorder.trim();
      return by === '' || hasUnreadDay(start, entry) ? null : { edits: editsOf(records, start, entry, scale), by };
    },
    record: async ({ edits, by }) => {
      if (await treating.record(edits, by)) onRecorded();
      return null;
    },
  });
  return (
    <RecordDialog
      form={form}
      onClose={onClose}
      title={
        only === undefined
          ? t('edit.titleMany', { n: countText(records.length) })
          : t('edit.titleOne', { department: only.department.name, item: only.item.id })
      }
      size="large"
      submitLabel={t('edit.save')}
    >
      {only === undefined ? <p>{t('edit.many')}</p> : <AnsweredFinding questionnaire={questionnaire} record={only} />}
      <TreatmentFields
        questionnaire={questionnaire}
        scale={scale}
        record={only ?? null}
        noteOnly={only !== undefined && !canBeChosen(only)}
        entry={form.entry}
        onEntry={form.set}
      />
      <RecorderField refused={form.refused} />
      {only === undefined ? null : (
        <TreatmentHistory questionnaire={questionnaire} history={only.treatment?.history ?? []} />
      )}
    </RecordDialog>
  );
}
