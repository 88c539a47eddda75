import { useContext, useMemo } from 'react';
import { Button, ComboBox as AriaComboBox, ComboBoxStateContext, Group, Input } from 'react-aria-components';
import { FieldHelp, FieldLabel, FieldMistake, fieldStates, type FieldProps } from '../field/FieldFrame.tsx';
import { Icon } from '../icon/Icon.tsx';
import { useUiTexts } from '../text/texts.ts';
import { OptionList } from './OptionList.tsx';
import type { Option } from './options.ts';
import { searchable } from './searchable.ts';
import fieldStyles from '../field/Field.module.css';
import styles from './Options.module.css';

export interface SearchOption extends Option {
  /** Further words it is found by: a code, a reading. */
  keywords?: string;
}

export interface ComboBoxProps extends FieldProps {
  options: readonly SearchOption[];
  /** Null while nothing is chosen. */
  value: string | null;
  /** Null when the person emptied the field. */
  onChange: (id: string | null) => void;
  placeholder?: string;
  autoFocus?: boolean;
}

/** One out of a long list: typing narrows it by label, note and keywords, wide and narrow forms alike. */
export function ComboBox(props: ComboBoxProps) {
  const { options, value, onChange, placeholder, autoFocus } = props;
  const texts = useUiTexts();
  const haystack = useMemo(
    () => new Map(options.map((each) => [each.label, searchable(each.label, each.note, each.keywords)])),
    [options],
  );
  const chosen = options.find((each) => each.id === value)?.label;
  return (
    <AriaComboBox
      {...fieldStates(props)}
      defaultItems={options}
      defaultFilter={(label, typed) => (haystack.get(label) ?? '').includes(searchable(typed))}
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
      menuTrigger="input"
      allowsEmptyCollection
      {...(autoFocus === undefined ? {} : { autoFocus })}
    >
      <FieldLabel {...props} />
      <FieldHelp {...props} />
      <Group className={fieldStyles.group}>
        <SearchInput chosen={chosen} placeholder={placeholder ?? ''} readOnly={props.readOnly ?? false} />
        <Button className={styles.comboOpen} aria-label={texts.showOptions}>
          <Icon name="chevronDown" />
        </Button>
      </Group>
      <FieldMistake {...props} />
      <OptionList empty={texts.noMatch} />
    </AriaComboBox>
  );
}

/** Shows all options when it is pressed while empty. The keyboard's focus alone does not, since the list would cover what stands below. */
function SearchInput(props: { chosen: string | undefined; placeholder: string; readOnly: boolean }) {
  const { chosen, placeholder, readOnly } = props;
  const state = useContext(ComboBoxStateContext);
  return (
    <Input
      className={`${fieldStyles.input} ${styles.comboInput}`}
      placeholder={placeholder}
      onFocus={(event) => selectUntouched(event.currentTarget, chosen)}
      onClick={(event) => {
        if (!readOnly && event.currentTarget.value === '') state?.open(null, 'manual');
      }}
    />
  );
}

/** Lets the first key replace what was chosen. The library focuses again while one types: then nothing may be selected. */
function selectUntouched(input: HTMLInputElement, chosen: string | undefined): void {
  if (input.value === chosen) input.select();
}
