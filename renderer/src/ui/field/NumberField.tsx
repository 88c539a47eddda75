import { Button, Group, Input, NumberField as AriaNumberField } from 'react-aria-components';
import { Icon } from '../icon/Icon.tsx';
import { useUiTexts } from '../text/texts.ts';
import { FieldHelp, FieldLabel, FieldMistake, fieldStates, type FieldProps } from './FieldFrame.tsx';
import styles from './Field.module.css';

export interface NumberFieldProps extends FieldProps {
  /** Null while it is empty. */
  value: number | null;
  onChange: (value: number | null) => void;
  min?: number;
  max?: number;
  step?: number;
}

/** A number with buttons for one more and one less; full-width digits are understood. */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, min, max, step = 1 } = props;
  const texts = useUiTexts();
  return (
    <AriaNumberField
      {...fieldStates(props)}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      step={step}
      {...(min === undefined ? {} : { minValue: min })}
      {...(max === undefined ? {} : { maxValue: max })}
    >
      <FieldLabel {...props} />
      <FieldHelp {...props} />
      <Group className={`${styles.group} ${styles.number}`}>
        <Button slot="decrement" className={styles.side} aria-label={texts.decrease}>
          <Icon name="minus" />
        </Button>
        <Input className={`${styles.input} ${styles.inputEnd}`} />
        <Button slot="increment" className={styles.side} aria-label={texts.increase}>
          <Icon name="plus" />
        </Button>
      </Group>
      <FieldMistake {...props} />
    </AriaNumberField>
  );
}
