import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components';
import { Icon } from '../icon/Icon.tsx';
import { useUiTexts } from '../text/texts.ts';

/** One month to pick a day from; takes its state from the date picker around it. */
export function MonthGrid() {
  const texts = useUiTexts();
  return (
    <Calendar className="ui-month">
      <header className="ui-month-head">
        <Button slot="previous" className="ui-month-turn" aria-label={texts.previousMonth}>
          <Icon name="chevronLeft" />
        </Button>
        <Heading className="ui-month-title" />
        <Button slot="next" className="ui-month-turn" aria-label={texts.nextMonth}>
          <Icon name="chevronRight" />
        </Button>
      </header>
      <CalendarGrid className="ui-month-grid" weekdayStyle="short">
        <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell date={date} className="ui-month-day" />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
