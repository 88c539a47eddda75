import { useTranslation } from 'react-i18next';
import type { ReviewPrint } from '#documents/policy-review/workbook.ts';
import { plainText } from '#domain/answers/plain-text.ts';
import { subjectTitle, type Candidate } from '#domain/policy-review/candidates.ts';
import { REVIEW_DECISIONS, subjectKey, type ReviewEntry } from '#domain/policy-review/review.ts';
import { isDay } from '#domain/written-day.ts';
import { RecordDialog } from '../../shared/record-form/RecordDialog.tsx';
import { useRecordForm } from '../../shared/record-form/use-record-form.ts';
import { useRecording } from '../../shared/saving/use-recording.ts';
import { useOfficerServices } from '../shared/services/officer-services.ts';
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
  const { questionnaire } = print.summary;
  const name = useSubjectName()(candidate);
  const form = useDeciding(print, candidate, onClose);
  return (
    <RecordDialog form={form} onClose={onClose} title={name} size="large" dismiss="close" submitLabel={t('entry.save')}>
      <p>{subjectTitle(questionnaire, candidate.subject)}</p>
      <EvidenceDetails questionnaire={questionnaire} candidate={candidate} />
      <ReviewHistory entries={candidate.review?.entries ?? []} />
      <DecisionFields form={form} />
    </RecordDialog>
  );
}

/** Holds a new decision and adds it to those before it. */
function useDeciding(print: ReviewPrint, candidate: Candidate, onRecorded: () => void) {
  const { t } = useTranslation('policyReview');
  const { policyReviews, now } = useOfficerServices();
  const record = useRecording();
  const { recorder } = useRecorder();
  const today = useToday();
  const subject = useSubjectName()(candidate);
  const proposal = useRiskProposal(print, candidate);
  const start: DecisionEntry = {
    decision: '',
    reason: '',
    riskNote: candidate.standing?.riskNote ?? proposal,
    decidedOn: today,
  };
  return useRecordForm({
    start,
    written: (entry) => writtenEntry(entry, recorder, now()),
    record: async (written) => {
      const decide = () => policyReviews.decide(print.summary.inspection.id, subjectKey(candidate.subject), written);
      const outcome = await record(decide, { saved: t('entry.saved', { subject }), failed: t('entry.failed') });
      if (outcome.ok) onRecorded();
      return null;
    },
  });
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
