import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components';
import { FieldHelp, FieldLabel, FieldMistake, fieldStates, type FieldProps } from '../field/FieldFrame.tsx';
import type { Option } from './options.ts';
import './Choice.css';

export interface RadioGroupProps extends FieldProps {
  options: readonly Option[];
  /** Null while nothing is chosen. */
  value: string | null;
  onChange: (id: string) => void;
  onBlur?: () => void;
  direction?: 'column' | 'row';
}

/** One out of a few, all of them visible. */
export function RadioGroup(props: RadioGroupProps) {
  const { options, value, onChange, onBlur, direction = 'column' } = props;
  return (
    <AriaRadioGroup
      {...fieldStates(props)}
      value={value}
      onChange={onChange}
      orientation={direction === 'row' ? 'horizontal' : 'vertical'}
      {...(onBlur === undefined ? {} : { onBlur })}
    >
      <FieldLabel {...props} />
      <FieldHelp {...props} />
      <div className="ui-radios" data-direction={direction}>
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className="ui-radio" isDisabled={option.disabled ?? false}>
            <span className="ui-radio-dot" />
            <span className="ui-radio-texts">
              {option.label}
              {option.note === undefined ? null : <span className="ui-option-note">{option.note}</span>}
            </span>
          </Radio>
        ))}
      </div>
      <FieldMistake {...props} />
    </AriaRadioGroup>
  );
}
