import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
  I18nProvider,
} from 'react-aria-components';
import { Icon } from '../icon/Icon.tsx';
import { useUiTexts } from '../text/texts.ts';
import { useCalendarLocale } from './calendar-locale.ts';
import { dayFromIso, isoFromDay } from './iso-day.ts';
import styles from './MonthSheet.module.css';

/** One month to pick a day from, in the calendar of the screen (和暦 in Japanese). `value` is an ISO day, '' for none. */
export function MonthSheet({ value, onPick }: { value: string; onPick: (iso: string) => void }) {
  const texts = useUiTexts();
  const locale = useCalendarLocale();
  return (
    <I18nProvider locale={locale}>
      <Calendar autoFocus value={dayFromIso(value)} onChange={(day) => onPick(isoFromDay(day))}>
        <header className={styles.head}>
          <Button slot="previous" className={styles.turn} aria-label={texts.previousMonth}>
            <Icon name="chevronLeft" />
          </Button>
          <Heading className={styles.title} />
          <Button slot="next" className={styles.turn} aria-label={texts.nextMonth}>
            <Icon name="chevronRight" />
          </Button>
        </header>
        <CalendarGrid className={styles.grid} weekdayStyle="short">
          <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
          <CalendarGridBody>{(date) => <CalendarCell date={date} className={styles.day} />}</CalendarGridBody>
        </CalendarGrid>
      </Calendar>
    </I18nProvider>
  );
}
