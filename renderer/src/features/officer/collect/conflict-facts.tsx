import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Counts } from '#domain/aggregation/counts.ts';
import { matrixOf } from '#domain/aggregation/matrix.ts';
import { tallyOf } from '#domain/aggregation/item-outcomes.ts';
import { shortFingerprint, verificationCode } from '#domain/exchange/digest.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { STATUSES } from '#domain/questionnaire/status.ts';
import { countText } from '../../shared/numbers/fraction-text.ts';
import { statusSymbol } from '../../shared/item/status-symbol.ts';
import { useDates } from '../../shared/dates/use-dates.ts';
import type { Conflict } from './conflicts.ts';
import styles from './ConflictChoice.module.css';

/** One line of what is known of the files, a cell for each of them in their order. `differs` where they are not all the same. */
export interface ConflictFact {
  id: string;
  label: string;
  cells: readonly ReactNode[];
  differs: boolean;
}

/** What tells the files of a conflict apart: who declared which revision when, on which computer, and the counts of its answers. */
export function useConflictFacts(questionnaire: Questionnaire, { department, candidates }: Conflict): ConflictFact[] {
  const dates = useDates();
  const { t } = useTranslation('collect');
  return useMemo(() => {
    const line = (id: string, label: string, texts: readonly string[]): ConflictFact => ({
      id,
      label,
      cells: texts,
      differs: new Set(texts).size > 1,
    });
    const totals = candidates.map(
      ({ payload }) => matrixOf(questionnaire, [tallyOf(questionnaire, department, payload)], 'chapter').total,
    );
    const counted = totals.map((total) => [...STATUSES, 'unanswered' as const].map((each) => total[each]).join(' '));
    const payloads = candidates.map(({ payload }) => payload);
    return [
      line(
        'declaredAt',
        t('conflict.declaredAt'),
        payloads.map(({ declaredAt }) => dates.instant(declaredAt)),
      ),
      line(
        'approver',
        t('conflict.approver'),
        payloads.map(({ approver: { post, name } }) => `${post} ${name}`),
      ),
      line(
        'respondent',
        t('conflict.respondent'),
        payloads.map(({ respondent: { post, name } }) => `${post} ${name}`),
      ),
      line(
        'computer',
        t('conflict.computer'),
        payloads.map(({ device }) => shortFingerprint(device.key)),
      ),
      line(
        'revision',
        t('conflict.revision'),
        payloads.map(({ response }) => t('revision', { n: response.revision })),
      ),
      {
        id: 'code',
        label: t('conflict.code'),
        cells: candidates.map(({ digest }) => (
          <span key={digest} className={styles.conflictCode}>
            {verificationCode(digest)}
          </span>
        )),
        differs: true,
      },
      {
        id: 'answers',
        label: t('conflict.answers'),
        cells: totals.map((total, index) => (
          <CountedAnswers key={candidates[index]?.digest} questionnaire={questionnaire} total={total} />
        )),
        differs: new Set(counted).size > 1,
      },
    ];
  }, [questionnaire, department, candidates, dates, t]);
}

function CountedAnswers({ questionnaire, total }: { questionnaire: Questionnaire; total: Counts }) {
  const { t } = useTranslation('collect');
  return (
    <ul className={styles.conflictAnswers}>
      {STATUSES.map((status) => (
        <li key={status}>
          <span>{statusSymbol(questionnaire, status)}</span> {countText(total[status])}
        </li>
      ))}
      <li>
        <span>{t('conflict.unanswered')}</span> {countText(total.unanswered)}
      </li>
    </ul>
  );
}
