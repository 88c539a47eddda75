import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dayFromText, pastYearFrom } from '#domain/written-day.ts';
import { DateField, type DateFieldProps } from '#ui/date/DateField.tsx';
import { useDates } from './use-dates.ts';
import { useToday } from './use-today.ts';

interface DayFieldProps extends Omit<DateFieldProps, 'words' | 'caution'> {
  /**
   * When the day lies: `due`, from today on, and a day in the past is pointed out; `done`, up to today; or from the given ISO day on. A day typed
   * without a year is looked for there.
   */
  when: 'due' | 'done' | { from: string };
}

/** Plans of an office reach a few years; a day after more than these is rather a western year taken for one of 令和. */
const FAR_YEARS = 10;

/** A date field in the words of the screen: 和暦 in Japanese. Its value is an ISO day, or what was typed while it is no day. */
export function DayField({ when, ...field }: DayFieldProps) {
  const { t } = useTranslation('dates');
  const dates = useDates();
  const today = useToday();
  const from = firstDay(when, today);
  const words = useMemo(
    () => ({ read: (text: string) => dayFromText(text, from), write: dates.typed, spell: dates.weekday }),
    [from, dates],
  );
  const caution = (iso: string) => {
    if (iso < today) return t('day.past');
    return Number(iso.slice(0, 4)) - Number(today.slice(0, 4)) > FAR_YEARS ? t('day.far') : '';
  };
  return <DateField {...field} words={words} {...(when === 'due' ? { caution } : {})} />;
}

function firstDay(when: DayFieldProps['when'], today: string): string {
  switch (when) {
    case 'due':
      return today;
    case 'done':
      return pastYearFrom(today);
    default:
      return when.from;
  }
}
