import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewPrint } from '#documents/policy-review/workbook.ts';
import { plainText } from '#domain/answers/plain-text.ts';
import { subjectTitle, type Candidate } from '#domain/policy-review/candidates.ts';
import { REVIEW_DECISIONS, subjectKey, type ReviewEntry } from '#domain/policy-review/review.ts';
import { isDay } from '#domain/written-day.ts';
import { Button } from '#ui/button/Button.tsx';
import { useNotice } from '#ui/feedback/Notices.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { Dialog } from '#ui/overlay/Dialog.tsx';
import { useUiTexts } from '#ui/text/texts.ts';
import { useFocusOnFirstMistake } from '../../shared/focus/focus-first-mistake.ts';
import { useServices } from '../../shared/services/services.ts';
import { useRecorder } from '../shared/recorder/use-recorder.ts';
import { useToday } from '../../shared/dates/use-today.ts';
import { useSubjectName } from './candidate-columns.tsx';
import { DecisionFields, type DecisionEntry } from './DecisionFields.tsx';
import { EvidenceDetails } from './EvidenceDetails.tsx';
import { ReviewHistory } from './ReviewHistory.tsx';
import { useLevelsText } from './use-evidence-text.ts';

interface CandidateDialogProps {
  print: ReviewPrint;
  candidate: Candidate;
  onClose: () => void;
}

/** One candidate: the evidence in full, what was decided, and a new decision. */
export function CandidateDialog({ print, candidate, onClose }: CandidateDialogProps) {
  const { t } = useTranslation('policyReview');
  const { close } = useUiTexts();
  const { questionnaire } = print.summary;
  const name = useSubjectName()(candidate);
  const { entry, setEntry, attempt, busy, save } = useDeciding(print, candidate, onClose);
  const form = useRef<HTMLDivElement>(null);
  useFocusOnFirstMistake(form, attempt);
  return (
    <Dialog
      open
      onClose={onClose}
      title={name}
      size="large"
      actions={
        <>
          <Button onPress={onClose}>{close}</Button>
          <Button look="primary" onPress={() => void save()} pending={busy}>
            {t('entry.save')}
          </Button>
        </>
      }
    >
      <div ref={form}>
        <Stack>
          <p>{subjectTitle(questionnaire, candidate.subject)}</p>
          <EvidenceDetails questionnaire={questionnaire} candidate={candidate} />
          <ReviewHistory entries={candidate.review?.entries ?? []} />
          <DecisionFields entry={entry} onEntry={setEntry} refused={attempt > 0} />
        </Stack>
      </div>
    </Dialog>
  );
}

/** Holds what is entered and adds it to what was decided before. */
function useDeciding(print: ReviewPrint, candidate: Candidate, onRecorded: () => void) {
  const { t } = useTranslation('policyReview');
  const { policyReviews, saving, now } = useServices();
  const notify = useNotice();
  const { recorder } = useRecorder();
  const today = useToday();
  const name = useSubjectName()(candidate);
  const proposal = useRiskProposal(print, candidate);
  const [entry, setEntry] = useState<DecisionEntry>({
    decision: '',
    reason: '',
    riskNote: candidate.standing?.riskNote ?? proposal,
    decidedOn: today,
  });
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const save = async () => {
    const written = writtenEntry(entry, recorder, now());
    if (written === null) return setAttempt(attempt + 1);
    setBusy(true);
    const outcome = await saving.track(() =>
      policyReviews.decide(print.summary.inspection.id, subjectKey(candidate.subject), written),
    );
    setBusy(false);
    if (!outcome.ok) return notify({ tone: 'error', text: t('entry.failed') });
    notify({ tone: 'success', text: t('entry.saved', { subject: name }) });
    onRecorded();
  };
  return { entry, setEntry, attempt, busy, save };
}

/** The entry as it is recorded; null while something is missing. */
function writtenEntry(entry: DecisionEntry, recorder: string, at: string): ReviewEntry | null {
  const decision = REVIEW_DECISIONS.find((each) => each === entry.decision);
  const reason = plainText(entry.reason).trim();
  const by = plainText(recorder).trim();
  if (decision === undefined || reason === '' || by === '' || !isDay(entry.decidedOn)) return null;
  return { decision, reason, riskNote: plainText(entry.riskNote).trim(), decidedOn: entry.decidedOn, by, at };
}

/** A text to start the risk note from: the main threats of the items and their open △ and × by level. */
function useRiskProposal({ summary, scale }: ReviewPrint, candidate: Candidate): string {
  const { t } = useTranslation('policyReview');
  const levels = useLevelsText(scale)(candidate);
  const ids = new Set(candidate.items.map(({ mainThreat }) => mainThreat));
  const threats = summary.questionnaire.policy.threats.filter(({ id }) => ids.has(id)).map(({ label }) => label);
  return t('entry.riskProposal', { threats: threats.join(t('between')), levels });
}
