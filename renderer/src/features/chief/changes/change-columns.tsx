import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeRow } from '#domain/answers/change-log.ts';
import type { Column } from '#ui/table/column.ts';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { fillPath } from '../shared/response/remembered-place.ts';
import { useDates } from '../../shared/dates/use-dates.ts';
import { ChangeText } from './ChangeText.tsx';

/** When, which item, who, and what; an item leads to where it is answered. */
export function useChangeColumns(): Column<ChangeRow>[] {
  const { t } = useTranslation('changes');
  const dates = useDates();
  const { response, questionnaire } = useOpenResponse();
  const { id } = response;
  return useMemo(
    () => [
      { id: 'at', header: t('columns.at'), cell: ({ at }) => dates.instant(at), nowrap: true },
      {
        id: 'item',
        header: t('columns.item'),
        nowrap: true,
        cell: ({ item }) => (item === null ? t('whole') : <a href={`#${fillPath(id, questionnaire, item)}`}>{item}</a>),
      },
      { id: 'by', header: t('columns.by'), cell: ({ by }) => by ?? t('nobody') },
      {
        id: 'what',
        header: t('columns.what'),
        cell: ({ what }) => <ChangeText what={what} questionnaire={questionnaire} />,
      },
    ],
    [t, dates, id, questionnaire],
  );
}
