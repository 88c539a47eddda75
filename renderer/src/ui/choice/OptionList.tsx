import { ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { Icon } from '../icon/Icon.tsx';
import type { Option } from './options.ts';
import styles from './Options.module.css';

/** The list that opens under a `Select` or a `ComboBox`. */
export function OptionList({ options, empty = '' }: { options?: readonly Option[]; empty?: string }) {
  return (
    <Popover className={styles.options} offset={4}>
      <ListBox
        className={styles.list}
        {...(options === undefined ? {} : { items: options })}
        renderEmptyState={() => <div className={styles.empty}>{empty}</div>}
      >
        {(option: Option) => (
          <ListBoxItem
            id={option.id}
            textValue={option.label}
            className={styles.option}
            isDisabled={option.disabled ?? false}
          >
            <span className={styles.check}>
              <Icon name="check" />
            </span>
            <span className={styles.texts}>
              <Text slot="label">{option.label}</Text>
              {option.note === undefined ? null : (
                <Text slot="description" className={styles.note}>
                  {option.note}
                </Text>
              )}
            </span>
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}
