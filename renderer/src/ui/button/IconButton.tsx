import { Button as AriaButton } from 'react-aria-components';
import { Icon, type IconName } from '../icon/Icon.tsx';
import { Tooltip } from '../overlay/Tooltip.tsx';
import styles from './Button.module.css';

/** A quiet square button with a drawing only; `label` is its name and its tooltip. */
export function IconButton(props: { icon: IconName; label: string; onPress?: () => void; disabled?: boolean }) {
  return (
    <Tooltip text={props.label}>
      <AriaButton
        className={`${styles.button} ${styles.icon}`}
        data-look="quiet"
        data-size="medium"
        aria-label={props.label}
        isDisabled={props.disabled ?? false}
        {...(props.onPress === undefined ? {} : { onPress: props.onPress })}
      >
        <Icon name={props.icon} />
      </AriaButton>
    </Tooltip>
  );
}
