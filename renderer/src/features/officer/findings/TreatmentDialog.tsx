import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingRecord } from '#domain/findings/record.ts';
import type { RiskScale } from '#domain/findings/risk.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { Button } from '#ui/button/Button.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { Dialog } from '#ui/overlay/Dialog.tsx';
import { useUiTexts } from '#ui/text/texts.ts';
import { useFocusOnFirstMistake } from '../../shared/focus/focus-first-mistake.ts';
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
  const { cancel } = useUiTexts();
  const { recorder } = useRecorder();
  const [start] = useState(() => startingEntry(records));
  const [entry, setEntry] = useState(start);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  useFocusOnFirstMistake(form, attempt);
  const only = records.length === 1 ? records[0] : undefined;
  const save = async () => {
    if (recorder.trim() === '' || hasUnreadDay(start, entry)) return setAttempt(attempt + 1);
    setBusy(true);
    const stored = await treating.record(editsOf(records, start, entry, scale), recorder.trim());
    setBusy(false);
    if (stored) onRecorded();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={
        only === undefined
          ? t('edit.titleMany', { n: countText(records.length) })
          : t('edit.titleOne', { department: only.department.name, item: only.item.id })
      }
      size="large"
      actions={
        <>
          <Button onPress={onClose}>{cancel}</Button>
          <Button look="primary" onPress={() => void save()} pending={busy}>
            {t('edit.save')}
          </Button>
        </>
      }
    >
      <div ref={form}>
        <Stack>
          {only === undefined ? (
            <p>{t('edit.many')}</p>
          ) : (
            <AnsweredFinding questionnaire={questionnaire} record={only} />
          )}
          <TreatmentFields
            questionnaire={questionnaire}
            scale={scale}
            record={only ?? null}
            noteOnly={only !== undefined && !canBeChosen(only)}
            entry={entry}
            onEntry={setEntry}
          />
          <RecorderField refused={attempt > 0} />
          {only === undefined ? null : (
            <TreatmentHistory questionnaire={questionnaire} history={only.treatment?.history ?? []} />
          )}
        </Stack>
      </div>
    </Dialog>
  );
}
