import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RiskScale } from '#domain/findings/risk.ts';
import { subjectTitle, type Candidate } from '#domain/policy-review/candidates.ts';
import { subjectKey } from '#domain/policy-review/review.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { Button } from '#ui/button/Button.tsx';
import { Badge } from '#ui/feedback/Badge.tsx';
import type { Column } from '#ui/table/column.ts';
import { useDates } from '../../shared/dates/use-dates.ts';
import { useEvidenceText, useLevelsText } from './use-evidence-text.ts';
import styles from './PolicyReview.module.css';

/** The columns of the candidates; `onLook` gets the key of a subject and has to stay the same function. */
export function useCandidateColumns(
  questionnaire: Questionnaire,
  scale: RiskScale,
  onLook: (subject: string) => void,
): Column<Candidate>[] {
  const { t } = useTranslation('policyReview');
  return useMemo(
    () => [
      {
        id: 'subject',
        header: t('columns.subject'),
        cell: (candidate) => <SubjectCell questionnaire={questionnaire} candidate={candidate} />,
      },
      { id: 'evidence', header: t('columns.evidence'), cell: (candidate) => <EvidenceList candidate={candidate} /> },
      {
        id: 'risk',
        header: t('columns.risk'),
        cell: (candidate) => <Levels candidate={candidate} scale={scale} />,
        nowrap: true,
      },
      {
        id: 'decision',
        header: t('columns.decision'),
        cell: (candidate) => <DecisionCell candidate={candidate} onLook={onLook} />,
        nowrap: true,
      },
    ],
    [t, questionnaire, scale, onLook],
  );
}

/** 「項 6(4)」 or 「点検項目 A-1」. */
export function useSubjectName(): (candidate: Pick<Candidate, 'subject'>) => string {
  const { t } = useTranslation('policyReview');
  return ({ subject }) => `${t(`kinds.${subject.kind}`)} ${subject.id}`;
}

function SubjectCell({ questionnaire, candidate }: { questionnaire: Questionnaire; candidate: Candidate }) {
  const { t } = useTranslation('policyReview');
  const { subject, clauses } = candidate;
  const name = useSubjectName()(candidate);
  return (
    <div className={styles.subject}>
      <strong>{name}</strong>
      <span className={styles.text}>{subjectTitle(questionnaire, subject)}</span>
      {subject.kind === 'item' ? (
        <span className={styles.soft}>{t('clausesOf', { clauses: clauses.join('・') })}</span>
      ) : null}
    </div>
  );
}

/** What speaks for a review, one line for each piece. */
export function EvidenceList({ candidate: { evidence, review } }: { candidate: Candidate }) {
  const { t } = useTranslation('policyReview');
  const textOf = useEvidenceText();
  const occasions = review?.occasions ?? [];
  if (evidence.length === 0 && occasions.length === 0) return <p className={styles.soft}>{t('evidence.gone')}</p>;
  return (
    <ul className={styles.evidence}>
      {evidence.map((each) => (
        <li key={textOf(each)}>
          {each.rule === 'clue' ? (
            <span className={styles.clue}>
              <Badge>{t('evidence.clueBadge')}</Badge>
            </span>
          ) : null}
          {textOf(each)}
        </li>
      ))}
      {occasions.map(({ at, text }) => (
        <li key={at}>{t('evidence.occasion', { text })}</li>
      ))}
    </ul>
  );
}

function Levels({ candidate, scale }: { candidate: Candidate; scale: RiskScale }) {
  return useLevelsText(scale)(candidate);
}

function DecisionCell({ candidate, onLook }: { candidate: Candidate; onLook: (subject: string) => void }) {
  const { t } = useTranslation('policyReview');
  const dates = useDates();
  const name = useSubjectName()(candidate);
  const { standing, subject } = candidate;
  return (
    <div className={styles.decision}>
      {standing === null ? (
        <Badge tone="warning">{t('open')}</Badge>
      ) : (
        <>
          <Badge tone="success">{t(`decisions.${standing.decision}`)}</Badge>
          <span className={styles.soft}>{dates.day(standing.decidedOn)}</span>
        </>
      )}
      <Button
        size="small"
        icon="search"
        label={t('lookOf', { subject: name })}
        onPress={() => onLook(subjectKey(subject))}
      >
        {t('look')}
      </Button>
    </div>
  );
}
