import { ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { Icon } from '../icon/Icon.tsx';
import type { Option } from './options.ts';
import './Choice.css';

/** The list that opens under a `Select` or a `ComboBox`. */
export function OptionList({ options, empty = '' }: { options?: readonly Option[]; empty?: string }) {
  return (
    <Popover className="ui-options" offset={4}>
      <ListBox
        className="ui-options-list"
        {...(options === undefined ? {} : { items: options })}
        renderEmptyState={() => <div className="ui-options-empty">{empty}</div>}
      >
        {(option: Option) => (
          <ListBoxItem
            id={option.id}
            textValue={option.label}
            className="ui-option"
            isDisabled={option.disabled ?? false}
          >
            <span className="ui-option-check">
              <Icon name="check" />
            </span>
            <span className="ui-option-texts">
              <Text slot="label">{option.label}</Text>
              {option.note === undefined ? null : (
                <Text slot="description" className="ui-option-note">
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
