import { Checkbox } from '#ui/choice/Checkbox.tsx';
import { Icon } from '#ui/icon/Icon.tsx';
import styles from './Agreement.module.css';

interface AgreementProps {
  /** What the person agrees to. */
  text: string;
  agreed: boolean;
  onChange: (agreed: boolean) => void;
  /** Says that agreement is needed; '' while nothing is wrong. */
  error: string;
}

/** Asks for agreement to something that cannot be undone. */
export function Agreement({ text, agreed, onChange, error }: AgreementProps) {
  return (
    <div>
      <Checkbox checked={agreed} onChange={onChange} invalid={error !== ''}>
        {text}
      </Checkbox>
      {error === '' ? null : (
        <p className={styles.error} role="alert">
          <Icon name="error" />
          {error}
        </p>
      )}
    </div>
  );
}
