import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Busy } from '../feedback/Busy.tsx';
import { Icon } from '../icon/Icon.tsx';
import { useUiTexts } from '../text/texts.ts';
import fieldStyles from '../field/Field.module.css';
import styles from './DateField.module.css';

type MonthSheet = typeof import('./MonthSheet.tsx').MonthSheet;

type CalendarState = { kind: 'waiting' } | { kind: 'failed' } | { kind: 'here'; Sheet: MonthSheet };

interface CalendarButtonProps {
  /** Of the field. */
  label: string;
  /** An ISO day; '' for none. */
  value: string;
  onPick: (iso: string) => void;
  disabled: boolean;
}

/** Opens a month to pick a day from. The calendar is loaded at the first press: most days are typed. */
export function CalendarButton({ label, value, onPick, disabled }: CalendarButtonProps) {
  const texts = useUiTexts();
  const { state, load } = useMonthSheet();
  const name = texts.openCalendar.replace('{label}', label);
  return (
    <DialogTrigger onOpenChange={(open) => (open ? load() : undefined)}>
      <Button className={fieldStyles.side} aria-label={name} isDisabled={disabled}>
        <Icon name="calendar" />
      </Button>
      <Popover className={styles.sheet} offset={4} placement="bottom end">
        <Dialog className={styles.dialog} aria-label={name}>
          {({ close }) => {
            if (state.kind === 'waiting') return <Busy label={texts.calendarComing} />;
            if (state.kind === 'failed') return <p role="alert">{texts.calendarFailed}</p>;
            const { Sheet } = state;
            const pick = (iso: string) => {
              onPick(iso);
              close();
            };
            return <Sheet value={value} onPick={pick} />;
          }}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** The calendar as far as it is there. One that could not be loaded is tried again at the next press. */
function useMonthSheet() {
  const [state, setState] = useState<CalendarState>({ kind: 'waiting' });
  const load = () => {
    if (state.kind === 'here') return;
    setState({ kind: 'waiting' });
    void import('./MonthSheet.tsx').then(
      ({ MonthSheet }) => setState({ kind: 'here', Sheet: MonthSheet }),
      () => setState({ kind: 'failed' }),
    );
  };
  return { state, load };
}
