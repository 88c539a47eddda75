import { useTranslation } from 'react-i18next';
import type { Action } from '#domain/answers/answer.ts';
import { useDates } from '../../../shared/dates/use-dates.ts';

/** The due day of an action as it is read: a day, or what was typed with the remark that it is none; '' while nothing is entered. */
export function useDueText(): (action: Action | null) => string {
  const { t } = useTranslation('dates');
  const dates = useDates();
  return (action) => {
    if (action === null) return '';
    if (action.dueText !== undefined) return t('day.unread', { text: action.dueText });
    return action.due === '' ? '' : dates.day(action.due);
  };
}
