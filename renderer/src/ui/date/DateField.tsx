import { useRef } from 'react';
import {
  Button,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  I18nProvider,
  Popover,
} from 'react-aria-components';
import { FieldHelp, FieldLabel, FieldMistake, fieldStates, type FieldProps } from '../field/FieldFrame.tsx';
import { Icon } from '../icon/Icon.tsx';
import { useUiTexts } from '../text/texts.ts';
import { MonthGrid } from './MonthGrid.tsx';
import { troubleText, useDayEntry, type DayRead } from './day-entry.ts';
import { dayFromIso, EARLIEST_DAY, isoFromDay, LATEST_DAY, withWesternYear } from './iso-day.ts';
import { useCalendarLocale } from './calendar-locale.ts';
import './DateField.css';

export interface DateFieldProps extends FieldProps {
  /** An ISO day, `2026-09-30`; '' while it is empty or not whole yet. */
  value: string;
  onChange: (iso: string) => void;
  onBlur?: () => void;
  /** Reads a whole day that is pasted, however it is written. */
  read: (text: string) => DayRead;
}

/** A day, typed part by part, pasted, or taken from a month sheet, in the calendar of the screen (和暦 in Japanese). */
export function DateField(props: DateFieldProps) {
  const { value, onChange, onBlur, read } = props;
  const texts = useUiTexts();
  const parts = useRef<HTMLDivElement>(null);
  const locale = useCalendarLocale();
  const entry = useDayEntry(read, onChange);
  const leave = () => {
    // A day with a part taken away is no day: what is kept must not differ from what is seen.
    if (value !== '' && parts.current?.querySelector('[data-placeholder]')) onChange('');
    onBlur?.();
  };
  const take = (iso: string) => onChange(locale.endsWith('japanese') ? withWesternYear(iso) : iso);
  const unlikely = value !== '' && (value < EARLIEST_DAY || value > LATEST_DAY) ? texts.unlikelyYear : '';
  const told = { ...props, error: [props.error, troubleText(entry.trouble, texts), unlikely].find(Boolean) ?? '' };
  return (
    <I18nProvider locale={locale}>
      <DatePicker
        {...fieldStates(told)}
        value={dayFromIso(value)}
        onChange={(day) => take(isoFromDay(day))}
        onBlur={leave}
        onOpenChange={entry.clearTrouble}
      >
        <FieldLabel {...props} />
        <FieldHelp {...props} />
        <Group ref={parts} className="ui-field-group ui-date" {...entry.handlers}>
          <DateInput className="ui-input ui-date-input">
            {(segment) => <DateSegment segment={segment} className="ui-date-segment" />}
          </DateInput>
          <Button className="ui-field-side" aria-label={texts.openCalendar}>
            <Icon name="calendar" />
          </Button>
        </Group>
        <FieldMistake {...told} />
        <Popover className="ui-date-sheet" offset={4}>
          <Dialog className="ui-date-dialog" aria-label={texts.openCalendar}>
            <MonthGrid />
          </Dialog>
        </Popover>
      </DatePicker>
    </I18nProvider>
  );
}
