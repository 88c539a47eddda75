import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { implementationRate } from '#domain/aggregation/counts.ts';
import type { RankedItem } from '#domain/aggregation/item-ranking.ts';
import type { Item, Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { STATUSES } from '#domain/questionnaire/status.ts';
import { Button } from '#ui/button/Button.tsx';
import { Badge } from '#ui/feedback/Badge.tsx';
import type { Column } from '#ui/table/column.ts';
import { countText } from '../../shared/numbers/fraction-text.ts';
import { RateHeat } from './RateHeat.tsx';
import { statusSymbol } from '../../shared/item/status-symbol.ts';
import styles from './Overview.module.css';

/** The columns of the ranking; `onOpen` shows who answered what. With `few` every item says how few departments its rate rests on. */
export function useItemColumns(
  questionnaire: Questionnaire,
  onOpen: (item: Item) => void,
  few: boolean,
): Column<RankedItem>[] {
  const { t } = useTranslation('overview');
  return useMemo(
    () => [
      {
        id: 'item',
        header: t('ranking.item'),
        cell: ({ item, departments }) => (
          <span className={styles.item}>
            <span className={styles.itemId}>{item.id}</span>
            {item.priority === 'focus' ? <Badge tone="info">{t('ranking.focus')}</Badge> : null}
            {few ? <Badge tone="warning">{t('ranking.fewMark', { n: countText(departments) })}</Badge> : null}
            <span className={styles.itemText}>{item.text}</span>
          </span>
        ),
      },
      {
        id: 'rate',
        header: t('ranking.rate'),
        kind: 'number',
        cell: ({ counts }) => <RateHeat rate={implementationRate(counts)} />,
      },
      ...STATUSES.map((status): Column<RankedItem> => ({
        id: status,
        header: statusSymbol(questionnaire, status),
        kind: 'number',
        cell: ({ counts }) => countText(counts[status]),
        sortBy: ({ counts }) => counts[status],
      })),
      {
        id: 'unanswered',
        header: t('officer.unanswered'),
        kind: 'number',
        cell: ({ counts }) => countText(counts.unanswered),
        sortBy: ({ counts }) => counts.unanswered,
      },
      {
        id: 'confirmed',
        header: t('ranking.confirmed'),
        kind: 'number',
        cell: ({ counts }) => countText(counts.confirmedYes),
        sortBy: ({ counts }) => counts.confirmedYes,
      },
      {
        id: 'breakdown',
        header: t('ranking.breakdown'),
        nowrap: true,
        cell: ({ item }) => (
          <Button size="small" label={t('ranking.breakdownOf', { item: item.id })} onPress={() => onOpen(item)}>
            {t('ranking.breakdown')}
          </Button>
        ),
      },
    ],
    [questionnaire, onOpen, few, t],
  );
}
