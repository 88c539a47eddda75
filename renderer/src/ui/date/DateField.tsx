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
import { dayFromIso, isoFromDay } from './iso-day.ts';
import { useCalendarLocale } from './calendar-locale.ts';
import './DateField.css';

export interface DateFieldProps extends FieldProps {
  /** An ISO day, `2026-09-30`; '' while it is empty or not whole yet. */
  value: string;
  onChange: (iso: string) => void;
  onBlur?: () => void;
  /** ISO days, both included. */
  min?: string;
  max?: string;
}

/** A day, typed part by part or taken from a month sheet, in the calendar of the screen (和暦 in Japanese). */
export function DateField(props: DateFieldProps) {
  const { value, onChange, onBlur, min, max } = props;
  const texts = useUiTexts();
  const parts = useRef<HTMLDivElement>(null);
  const minValue = dayFromIso(min ?? '');
  const maxValue = dayFromIso(max ?? '');
  const leave = () => {
    // A day with a part taken away is no day: what is kept must not differ from what is seen.
    if (value !== '' && parts.current?.querySelector('[data-placeholder]')) onChange('');
    onBlur?.();
  };
  return (
    <I18nProvider locale={useCalendarLocale()}>
      <DatePicker
        {...fieldStates(props)}
        value={dayFromIso(value)}
        onChange={(day) => onChange(isoFromDay(day))}
        {...(minValue === null ? {} : { minValue })}
        {...(maxValue === null ? {} : { maxValue })}
        onBlur={leave}
      >
        <FieldLabel {...props} />
        <FieldHelp {...props} />
        <Group ref={parts} className="ui-field-group ui-date">
          <DateInput className="ui-input ui-date-input">
            {(segment) => <DateSegment segment={segment} className="ui-date-segment" />}
          </DateInput>
          <Button className="ui-field-side" aria-label={texts.openCalendar}>
            <Icon name="calendar" />
          </Button>
        </Group>
        <FieldMistake {...props} />
        <Popover className="ui-date-sheet" offset={4}>
          <Dialog className="ui-date-dialog" aria-label={texts.openCalendar}>
            <MonthGrid />
          </Dialog>
        </Popover>
      </DatePicker>
    </I18nProvider>
  );
}
