import { useTranslation } from 'react-i18next';
import { plainText } from '#domain/answers/plain-text.ts';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import { isOfEarlierFile, type CheckedPair } from '#domain/sampling/agreement.ts';
import { SAMPLE_VERDICTS, type DrawnPair, type SampleCheck, type SampleRecord } from '#domain/sampling/sample.ts';
import { isDay } from '#domain/written-day.ts';
import { Banner } from '#ui/feedback/Banner.tsx';
import { AnswerDetails } from '../../shared/item/AnswerDetails.tsx';
import { RecordDialog } from '../../shared/record-form/RecordDialog.tsx';
import { useRecordForm } from '../../shared/record-form/use-record-form.ts';
import { useRecording } from '../../shared/saving/use-recording.ts';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import { useRecorder } from '../shared/recorder/use-recorder.ts';
import { useToday } from '../../shared/dates/use-today.ts';
import { CheckFields, type CheckEntry } from './CheckFields.tsx';
import { CheckHistory } from './CheckHistory.tsx';
import { namesOf } from './pair-columns.tsx';

interface CheckDialogProps {
  summary: CitySummary;
  checked: CheckedPair;
  records: readonly SampleRecord[];
  onClose: () => void;
}

/** One drawn pair: the answer as it was drawn, what was seen before, and a new record. */
export function CheckDialog({ summary, checked: { pair }, records, onClose }: CheckDialogProps) {
  const { t } = useTranslation('samples');
  const names = namesOf(summary, pair);
  const form = useChecking(summary, pair, onClose);
  return (
    <RecordDialog
      form={form}
      onClose={onClose}
      title={t('check.title', { department: names.department, item: pair.item })}
      size="large"
      dismiss="close"
      submitLabel={t('check.save')}
    >
      {isOfEarlierFile(pair, summary) ? <Banner tone="warning" title={t('check.changed')} /> : null}
      {names.item === null ? null : (
        <>
          <p>{names.item.text}</p>
          <h3>{t('check.answer')}</h3>
          <AnswerDetails questionnaire={summary.questionnaire} item={names.item} answer={pair.answer} />
        </>
      )}
      <CheckHistory pair={pair} records={records} />
      <CheckFields form={form} />
    </RecordDialog>
  );
}

/** Holds a new check and adds it to those before it. */
function useChecking(summary: CitySummary, pair: DrawnPair, onRecorded: () => void) {
  const { t } = useTranslation('samples');
  const { sampling, now } = useOfficerServices();
  const record = useRecording();
  const { recorder } = useRecorder();
  const today = useToday();
  const start: CheckEntry = { verdict: '', seen: '', checkedOn: today };
  return useRecordForm({
    start,
    written: (entry) => writtenCheck(entry, pair, recorder, now()),
    record: async (check) => {
      const { department } = namesOf(summary, pair);
      const outcome = await record(() => sampling.check(summary.inspection.id, pair.department, pair.item, check), {
        saved: t('check.saved', { department, item: pair.item }),
        failed: t('check.failed'),
      });
      if (outcome.ok) onRecorded();
      return null;
    },
  });
}

/** The check as it is recorded; null while something is missing. */
function writtenCheck(entry: CheckEntry, pair: DrawnPair, recorder: string, at: string): SampleCheck | null {
  const verdict = SAMPLE_VERDICTS.find((each) => each === entry.verdict);
  const seen = plainText(entry.seen).trim();
  const by = plainText(recorder).trim();
  if (verdict === undefined || seen === '' || by === '' || !isDay(entry.checkedOn)) return null;
  return { submission: pair.submission, verdict, seen, checkedOn: entry.checkedOn, by, at };
}
