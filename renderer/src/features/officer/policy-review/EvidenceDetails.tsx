import { useTranslation } from 'react-i18next';
import type { Department } from '#domain/inspection/roster.ts';
import { exhausted } from '#domain/result.ts';
import type { Candidate } from '#domain/policy-review/candidates.ts';
import type { Evidence, Quote } from '#domain/policy-review/evidence.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { Badge } from '#ui/feedback/Badge.tsx';
import { countText } from '../../shared/numbers/fraction-text.ts';
import { EvidenceList } from './candidate-columns.tsx';
import { useEvidenceText } from './use-evidence-text.ts';
import styles from './PolicyReview.module.css';

/** More quotes than these are left to the exported files. */
const MOST_QUOTES = 50;

/** The evidence of a candidate with the departments and the comments behind it. */
export function EvidenceDetails({ questionnaire, candidate }: { questionnaire: Questionnaire; candidate: Candidate }) {
  const { t } = useTranslation('policyReview');
  const textOf = useEvidenceText();
  if (candidate.evidence.length === 0) return <EvidenceList candidate={candidate} />;
  return (
    <ul className={styles.details}>
      {candidate.evidence.map((evidence) => (
        <li key={textOf(evidence)}>
          <p>
            {evidence.rule === 'clue' ? (
              <span className={styles.clue}>
                <Badge>{t('evidence.clueBadge')}</Badge>
              </span>
            ) : null}
            {textOf(evidence)}
          </p>
          <Behind questionnaire={questionnaire} evidence={evidence} />
        </li>
      ))}
      {(candidate.review?.occasions ?? []).map(({ at, text }) => (
        <li key={at}>{t('evidence.occasion', { text })}</li>
      ))}
    </ul>
  );
}

function Behind({ questionnaire, evidence }: { questionnaire: Questionnaire; evidence: Evidence }) {
  const { t } = useTranslation('policyReview');
  switch (evidence.rule) {
    case 'low-rate':
      return <Departments title={t('evidence.weak')} departments={evidence.departments} />;
    case 'same-reason':
      return <Departments title={t('evidence.departments')} departments={evidence.departments} />;
    case 'aside': {
      const label = (kind: string) => questionnaire.actionKinds.find(({ id }) => id === kind)?.label ?? kind;
      const quotes = evidence.cases.map(({ department, kind, text }) => ({
        department,
        text: [label(kind), text].filter((part) => part !== '').join('：'),
      }));
      return <Quotes quotes={quotes} />;
    }
    case 'clue':
      return <Quotes quotes={evidence.quotes} />;
    default:
      return exhausted(evidence);
  }
}

function Departments({ title, departments }: { title: string; departments: readonly Department[] }) {
  const { t } = useTranslation('policyReview');
  return (
    <Disclosure title={title} aside={countText(departments.length)} level={null} look="line">
      <p>{departments.map(({ code, name }) => `${code} ${name}`).join(t('between'))}</p>
    </Disclosure>
  );
}

function Quotes({ quotes }: { quotes: readonly Quote[] }) {
  const { t } = useTranslation('policyReview');
  const left = quotes.length - MOST_QUOTES;
  return (
    <Disclosure title={t('evidence.quotes')} aside={countText(quotes.length)} level={null} look="line">
      <ul>
        {quotes.slice(0, MOST_QUOTES).map(({ department, text }) => (
          <li key={department.code}>
            {t('evidence.quote', {
              department: `${department.code} ${department.name}`,
              text: text === '' ? t('evidence.noText') : text,
            })}
          </li>
        ))}
      </ul>
      {left > 0 ? <p>{t('evidence.more', { n: countText(left) })}</p> : null}
    </Disclosure>
  );
}
