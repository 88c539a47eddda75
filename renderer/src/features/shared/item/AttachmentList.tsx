import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '#domain/answers/attachment.ts';
import type { ContentRefused } from '#documents/evidence/check.ts';
import type { Unreadable } from '#domain/exchange/unreadable.ts';
import type { Result } from '#domain/result.ts';
import { Button } from '#ui/button/Button.tsx';
import { IconButton } from '#ui/button/IconButton.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Icon } from '#ui/icon/Icon.tsx';
import { AttachedPicture } from './AttachedPicture.tsx';
import { usePlaintextWarning } from '../saving/PlaintextWarning.tsx';
import { SavedFile, type Saved } from '../saving/SavedFile.tsx';
import { useDeviceServices } from '../services/device-services.ts';
import { sizeText } from '../numbers/size-text.ts';
import styles from './AttachmentList.module.css';

type Described = Pick<Attachment, 'name' | 'type' | 'size'>;

/** Why an attachment could not be opened. `gone`: it is no longer there; `other-type`: its content is not what it says. */
export interface NotOpened {
  kind: Unreadable['kind'] | ContentRefused['kind'] | 'gone' | 'other-type';
}

interface AttachmentListProps<T extends Described> {
  label: string;
  files: readonly T[];
  /** Reads the bytes; called when a file is opened or saved, and never before. */
  load: (file: T) => Promise<Result<Uint8Array, NotOpened>>;
  /** Takes a file away; absent where nothing can be changed. */
  onRemove?: (file: T) => void;
}

/** Attached files with name, kind and size. Pictures are shown in a window of their own, PDFs only saved: the program never draws one. */
export function AttachmentList<T extends Described>({ label, files, load, onRemove }: AttachmentListProps<T>) {
  const { t } = useTranslation('item');
  const { failure, saved, picture, open, save, close, dialog } = useOpening(load);
  if (files.length === 0) return null;
  return (
    <div className={styles.attachments}>
      <ul aria-label={label}>
        {files.map((file, index) => (
          <li key={index} className={styles.attachment}>
            <span className={styles.sign}>
              <Icon name="file" />
            </span>
            <span className={styles.name}>
              {file.name}
              <span className={styles.kind}>{`${t(`types.${file.type}`)}　${sizeText(file.size)}`}</span>
            </span>
            <span className={styles.actions}>
              {file.type === 'application/pdf' ? null : (
                <Button look="quiet" size="small" label={t('openOf', { name: file.name })} onPress={() => open(file)}>
                  {t('open')}
                </Button>
              )}
              <Button look="quiet" size="small" label={t('saveOf', { name: file.name })} onPress={() => save(file)}>
                {t('save')}
              </Button>
              {onRemove === undefined ? null : (
                <IconButton icon="trash" label={t('remove', { name: file.name })} onPress={() => onRemove(file)} />
              )}
            </span>
          </li>
        ))}
      </ul>
      {failure === null ? null : (
        <Banner tone="error" title={t('failed.title', { name: failure.name })}>
          {t(`failed.kinds.${failure.kind}`)}
        </Banner>
      )}
      <SavedFile saved={saved} />
      <AttachedPicture picture={picture} onClose={close} />
      {dialog}
    </div>
  );
}

/** Opens one file at a time; what came of the last one. */
function useOpening<T extends Described>(load: AttachmentListProps<T>['load']) {
  const { t } = useTranslation('item');
  const { host } = useDeviceServices();
  const [failure, setFailure] = useState<{ name: string; kind: NotOpened['kind'] } | null>(null);
  const [saved, setSaved] = useState<Saved | null>(null);
  const [picture, setPicture] = useState<{ name: string; type: string; bytes: Uint8Array } | null>(null);
  const { guard, dialog } = usePlaintextWarning(t('holds'));
  const read = async (file: T): Promise<Uint8Array | null> => {
    setFailure(null);
    setSaved(null);
    const outcome = await load(file);
    if (outcome.ok) return outcome.value;
    setFailure({ name: file.name, kind: outcome.failure.kind });
    return null;
  };
  const open = async (file: T) => {
    const bytes = await read(file);
    if (bytes !== null) setPicture({ name: file.name, type: file.type, bytes });
  };
  const save = async (file: T) => {
    const bytes = await read(file);
    if (bytes !== null) setSaved(await host.saveFile(file.name, bytes));
  };
  return {
    failure,
    saved,
    picture,
    open: (file: T) => void open(file),
    save: (file: T) => guard(() => void save(file)),
    close: () => setPicture(null),
    dialog,
  };
}
