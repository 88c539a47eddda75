import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { plainText } from '#domain/answers/plain-text.ts';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import { isOfEarlierFile, type CheckedPair } from '#domain/sampling/agreement.ts';
import { SAMPLE_VERDICTS, type DrawnPair, type SampleCheck, type SampleRecord } from '#domain/sampling/sample.ts';
import { isDay } from '#domain/written-day.ts';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { useNotice } from '#ui/feedback/Notices.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { Dialog } from '#ui/overlay/Dialog.tsx';
import { useUiTexts } from '#ui/text/texts.ts';
import { AnswerDetails } from '../../shared/item/AnswerDetails.tsx';
import { useFocusOnFirstMistake } from '../../shared/focus/focus-first-mistake.ts';
import { useServices } from '../../shared/services/services.ts';
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
  const { close } = useUiTexts();
  const names = namesOf(summary, pair);
  const { entry, setEntry, attempt, busy, save } = useChecking(summary, pair, onClose);
  const form = useRef<HTMLDivElement>(null);
  useFocusOnFirstMistake(form, attempt);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('check.title', { department: names.department, item: pair.item })}
      size="large"
      actions={
        <>
          <Button onPress={onClose}>{close}</Button>
          <Button look="primary" onPress={() => void save()} pending={busy}>
            {t('check.save')}
          </Button>
        </>
      }
    >
      <div ref={form}>
        <Stack>
          {isOfEarlierFile(pair, summary) ? <Banner tone="warning" title={t('check.changed')} /> : null}
          {names.item === null ? null : (
            <>
              <p>{names.item.text}</p>
              <h3>{t('check.answer')}</h3>
              <AnswerDetails questionnaire={summary.questionnaire} item={names.item} answer={pair.answer} />
            </>
          )}
          <CheckHistory pair={pair} records={records} />
          <CheckFields entry={entry} onEntry={setEntry} refused={attempt > 0} />
        </Stack>
      </div>
    </Dialog>
  );
}

/** Holds what is entered and adds it to what was seen before. */
function useChecking(summary: CitySummary, pair: DrawnPair, onRecorded: () => void) {
  const { t } = useTranslation('samples');
  const { sampling, saving, now } = useServices();
  const notify = useNotice();
  const { recorder } = useRecorder();
  const today = useToday();
  const [entry, setEntry] = useState<CheckEntry>({ verdict: '', seen: '', checkedOn: today });
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const save = async () => {
    const check = writtenCheck(entry, pair, recorder, now());
    if (check === null) return setAttempt((tried) => tried + 1);
    setBusy(true);
    const outcome = await saving.track(() => sampling.check(summary.inspection.id, pair.department, pair.item, check));
    setBusy(false);
    if (!outcome.ok) return notify({ tone: 'error', text: t('check.failed') });
    const { department } = namesOf(summary, pair);
    notify({ tone: 'success', text: t('check.saved', { department, item: pair.item }) });
    onRecorded();
  };
  return { entry, setEntry, attempt, busy, save };
}

/** Null while something that has to be there is missing. */
function writtenCheck(entry: CheckEntry, pair: DrawnPair, recorder: string, at: string): SampleCheck | null {
  const verdict = SAMPLE_VERDICTS.find((each) => each === entry.verdict);
  const seen = plainText(entry.seen).trim();
  const by = plainText(recorder).trim();
  if (verdict === undefined || seen === '' || by === '' || !isDay(entry.checkedOn)) return null;
  return { submission: pair.submission, verdict, seen, checkedOn: entry.checkedOn, by, at };
}
