import { useTranslation } from 'react-i18next';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import { findDepartment } from '#domain/inspection/roster.ts';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import type { HandedAnswer } from '#domain/result-file/result-payload.ts';
import { isOfEarlierFile, type CheckedPair } from '#domain/sampling/agreement.ts';
import type { DrawnPair, SampleCheck } from '#domain/sampling/sample.ts';
import { Button } from '#ui/button/Button.tsx';
import { Badge } from '#ui/feedback/Badge.tsx';
import type { Column } from '#ui/table/column.ts';
import styles from './Samples.module.css';

const TONES = { agrees: 'success', differs: 'error', unsure: 'warning' } as const;

/** Tells the pairs of one draw apart. */
export function pairKey({ department, item }: Pick<DrawnPair, 'department' | 'item'>): string {
  return JSON.stringify([department, item]);
}

/** The name of a department and the text of an item, or what stands for them where roster or questionnaire no longer have them. */
export function namesOf({ inspection, questionnaire }: CitySummary, { department, item }: DrawnPair) {
  const found = findDepartment(inspection.roster, department);
  return {
    department: found?.name ?? department,
    parent: found?.parent ?? null,
    item: itemsOf(questionnaire).find(({ id }) => id === item) ?? null,
  };
}

/** 「研修記録 第3号 課の書庫、…」. `between` stands between two of them. */
export function evidenceText({ evidence }: HandedAnswer, between: string): string {
  return evidence
    .map(({ document, number, place }) => [document, number, place].filter((part) => part !== '').join(' '))
    .join(between);
}

export function methodText({ questionnaire }: CitySummary, { method }: HandedAnswer): string {
  return questionnaire.checkMethods.find(({ id }) => id === method)?.label ?? method ?? '';
}

/** What was seen of a pair, in one word, and whether another file counts by now. */
function VerdictMark({ check, changed }: { check: SampleCheck | null; changed: boolean }) {
  const { t } = useTranslation('samples');
  return (
    <div className={styles.verdict}>
      {check === null ? (
        <Badge>{t('list.open')}</Badge>
      ) : (
        <Badge tone={TONES[check.verdict]}>{t(`verdicts.${check.verdict}`)}</Badge>
      )}
      {changed ? (
        <Badge tone="warning" icon="warning">
          {t('list.changed')}
        </Badge>
      ) : null}
    </div>
  );
}

/** The columns of a draw; `onLook` is given the key of a pair. */
export function usePairColumns(summary: CitySummary, onLook: (key: string) => void): Column<CheckedPair>[] {
  const { t } = useTranslation('samples');
  return [
    {
      id: 'department',
      header: t('list.columns.department'),
      cell: ({ pair }) => {
        const { department, parent } = namesOf(summary, pair);
        return (
          <div className={styles.department}>
            <span>{department}</span>
            <span className={styles.soft}>{parent ?? t('list.noParent')}</span>
          </div>
        );
      },
      sortBy: ({ pair }) => pair.department,
    },
    {
      id: 'item',
      header: t('list.columns.item'),
      cell: ({ pair }) => (
        <>
          {pair.item} <span className={styles.text}>{namesOf(summary, pair).item?.text ?? ''}</span>
        </>
      ),
      sortBy: ({ pair }) => pair.item,
    },
    { id: 'method', header: t('list.columns.method'), cell: ({ pair }) => methodText(summary, pair.answer) },
    { id: 'evidence', header: t('list.columns.evidence'), cell: ({ pair }) => evidenceText(pair.answer, t('between')) },
    {
      id: 'verdict',
      header: t('list.columns.verdict'),
      cell: ({ pair, check }) => (
        <div className={styles.verdict}>
          <VerdictMark check={check} changed={isOfEarlierFile(pair, summary)} />
          <Button
            size="small"
            label={t('list.lookOf', { department: namesOf(summary, pair).department, item: pair.item })}
            onPress={() => onLook(pairKey(pair))}
          >
            {t('list.look')}
          </Button>
        </div>
      ),
      sortBy: ({ check }) => check?.verdict ?? null,
    },
  ];
}
