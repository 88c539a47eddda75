import { useState, type ReactNode } from 'react';
import { Button } from '../button/Button.tsx';
import { Icon } from '../icon/Icon.tsx';
import { droppedFiles } from './dropped-files.ts';
import styles from './FileDrop.module.css';

export interface FileDropProps {
  /** What can be dropped here. */
  label: string;
  help?: ReactNode;
  buttonLabel: string;
  /** The button was pressed: open the file dialog. */
  onChoose: () => void;
  /** Files were dropped; folders are searched through. Never empty. */
  onDrop: (files: File[]) => void;
  /** A dropped folder could not be read. */
  onUnreadable: () => void;
  pending?: boolean;
}

/** A place to drop files on, with a button that does the same from the keyboard. */
export function FileDrop(props: FileDropProps) {
  const { label, help, buttonLabel, onChoose, onDrop, onUnreadable, pending = false } = props;
  const [over, setOver] = useState(false);
  const take = async (transfer: DataTransfer) => {
    const files = await droppedFiles(transfer).catch(() => null);
    if (files === null) onUnreadable();
    else if (files.length > 0) onDrop(files);
  };
  return (
    <div
      className={styles.drop}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (!pending) void take(event.dataTransfer);
      }}
    >
      <span className={styles.icon}>
        <Icon name="upload" />
      </span>
      <p className={styles.label}>{label}</p>
      {help === undefined ? null : <p className={styles.help}>{help}</p>}
      <Button look="secondary" icon="file" onPress={onChoose} pending={pending}>
        {buttonLabel}
      </Button>
    </div>
  );
}
