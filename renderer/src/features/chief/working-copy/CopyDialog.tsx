import { useTranslation } from 'react-i18next';
import type { Protection } from '#state/working-copies.ts';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Busy } from '#ui/feedback/Busy.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { Dialog } from '#ui/overlay/Dialog.tsx';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { SavedFile } from '../../shared/saving/SavedFile.tsx';
import { useChiefServices } from '../shared/services/chief-services.ts';
import { useDates } from '../../shared/dates/use-dates.ts';
import type { CopyStanding } from './copy-standing.ts';
import { chooseCopy } from './keep-copy.ts';
import { ProtectionForm } from './ProtectionForm.tsx';
import { useCopySource } from './use-copy-source.ts';
import { useSavingCopy } from './use-saving-copy.ts';
import styles from './WorkingCopy.module.css';

interface CopyDialogProps {
  standing: CopyStanding;
  onClose: () => void;
  /** Null where no file that is there can be chosen. */
  onReuse: ((protection: Protection) => void) | null;
}

/** What the second copy is, how it stands, and where it is begun: a working file, or one file at a time. */
export function CopyDialog({ standing, onClose, onReuse }: CopyDialogProps) {
  const { t } = useTranslation('workingCopy');
  const way = standing.chooses ? 'file' : 'saves';
  return (
    <Dialog open onClose={onClose} title={t(`${way}.title`)}>
      <Stack>
        <p>{t(`${way}.what`)}</p>
        <p>{t(`${way}.back`)}</p>
        <CopyFacts standing={standing} />
        {standing.chooses ? <Choosing onClose={onClose} onReuse={onReuse} /> : <Saving />}
      </Stack>
    </Dialog>
  );
}

function CopyFacts({ standing: { fileName, at } }: { standing: CopyStanding }) {
  const { t } = useTranslation('workingCopy');
  const dates = useDates();
  if (fileName === '' && at === null) return null;
  return (
    <dl className={styles.facts}>
      {fileName === '' ? null : (
        <>
          <dt>{t('facts.name')}</dt>
          <dd>{fileName}</dd>
        </>
      )}
      <dt>{t('facts.at')}</dt>
      <dd>{at === null ? t('facts.never') : dates.instant(at)}</dd>
    </dl>
  );
}

function Choosing({ onClose, onReuse }: Omit<CopyDialogProps, 'standing'>) {
  const { t } = useTranslation('workingCopy');
  const services = useChiefServices();
  const source = useCopySource();
  const { answers } = useOpenResponse();
  const choose = (protection: Protection) => {
    void chooseCopy(services, source, protection);
    onClose();
  };
  const reuse = (protection: Protection) => {
    onReuse?.(protection);
    onClose();
  };
  return (
    <>
      {answers.size === 0 ? (
        <Banner tone="warning" title={t('file.blank.title')}>
          {t('file.blank.text')}
        </Banner>
      ) : null}
      <ProtectionForm
        action={t('file.choose')}
        onReady={choose}
        other={onReuse === null ? null : { action: t('file.reuse'), onReady: reuse }}
      >
        <p>{t('file.replaced')}</p>
        {onReuse === null ? null : <p>{t('file.reused')}</p>}
      </ProtectionForm>
    </>
  );
}

function Saving() {
  const { t } = useTranslation('workingCopy');
  const { saved, unreadable, pending, save } = useSavingCopy();
  return (
    <>
      <SavedFile saved={saved} />
      {unreadable ? <Banner tone="error" title={t('notMade')} /> : null}
      <ProtectionForm action={t('save')} onReady={(protection) => void save(protection)} />
      {pending ? <Busy label={t('saves.saving')} /> : null}
    </>
  );
}
