import { useId } from 'react';
import { Input, TextField as AriaTextField } from 'react-aria-components';
import { FieldHelp, FieldLabel, FieldMistake, fieldStates, type FieldProps } from '../field/FieldFrame.tsx';
import { composition, typing, type TypingProps } from '../field/TextField.tsx';
import { Icon } from '../icon/Icon.tsx';
import { useUiTexts, type UiTexts } from '../text/texts.ts';
import { CalendarButton } from './CalendarButton.tsx';
import { useDateText, type DayTrouble, type DayWords } from './date-text.ts';
import fieldStyles from '../field/Field.module.css';
import styles from './DateField.module.css';

/** Longer than any way to write a day. */
const LONGEST = 60;

export interface DateFieldProps
  extends FieldProps, Pick<TypingProps, 'onBlur' | 'onFocus' | 'onCompositionStart' | 'onCompositionEnd'> {
  /** An ISO day, or what was typed while it is no day; '' while it is empty. */
  value: string;
  /** Comes with every key. */
  onChange: (value: string) => void;
  words: DayWords;
  /** What is remarkable about a day without being wrong; '' where nothing is. */
  caution?: (iso: string) => string;
}

/** A day in one line of text, written in any way, with a line below that says how it was understood; or taken from a calendar. */
export function DateField(props: DateFieldProps) {
  const { value, onChange, words, onBlur, label, disabled = false, readOnly = false } = props;
  const texts = useUiTexts();
  const noteId = useId();
  const { text, iso, trouble, typed, left } = useDateText(value, onChange, words);
  const told = { ...props, error: trouble === null ? (props.error ?? '') : troubleText(trouble, texts) };
  const leave = () => {
    left();
    onBlur?.();
  };
  const pick = (day: string) => {
    onChange(day);
    onBlur?.();
  };
  const noted = !readOnly && !disabled && trouble === null;
  return (
    <AriaTextField
      {...fieldStates(told)}
      {...typing({ ...props, value: text, onChange: typed, onBlur: leave, maxLength: LONGEST })}
      autoComplete="off"
      {...(noted ? { 'aria-describedby': noteId } : {})}
    >
      <FieldLabel {...props} />
      <FieldHelp {...props} />
      <div className={`${fieldStyles.group} ${styles.date}`}>
        <Input className={`${fieldStyles.input} ${styles.input}`} {...composition(props)} />
        {readOnly ? null : <CalendarButton label={label} value={iso} onPick={pick} disabled={disabled} />}
      </div>
      {noted ? <Understood id={noteId} iso={iso} {...props} /> : null}
      <FieldMistake {...told} />
    </AriaTextField>
  );
}

/** How the text was understood, with what is remarkable about the day; how to write one while it is none. */
function Understood({
  id,
  iso,
  words,
  caution,
}: { id: string; iso: string } & Pick<DateFieldProps, 'words' | 'caution'>) {
  const texts = useUiTexts();
  const remark = iso === '' ? '' : (caution?.(iso) ?? '');
  return (
    <p id={id} className={styles.note} aria-live="polite">
      <span data-understood={iso !== ''}>{iso === '' ? texts.dayExample : words.spell(iso)}</span>
      {remark === '' ? null : (
        <span className={styles.caution}>
          <Icon name="warning" />
          {remark}
        </span>
      )}
    </p>
  );
}

function troubleText(trouble: DayTrouble, texts: UiTexts): string {
  const said = { 'no-day': texts.dayNotRead, 'no-such-day': texts.noSuchDay, 'unlikely-year': texts.unlikelyYear };
  return said[trouble];
}
