import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { instantLabel } from '#domain/calendar.ts';
import type { PreparationKey } from '#domain/inspection/preparation.ts';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { ConfirmDialog } from '#ui/overlay/ConfirmDialog.tsx';
import { useOfficerServices } from '../../shared/services/officer-services.ts';
import { useWatched } from '../../../shared/live/use-watched.ts';
import setupStyles from '../Setup.module.css';
import styles from './Inspection.module.css';

interface PreparationStateProps {
  preparation: PreparationKey;
  /** The revision of the packs that there are now; 0 where there are none. */
  present: number;
  onDiscarded: () => void;
}

/** That what was entered is kept, and the way to begin anew. Nothing while nothing was entered. */
export function PreparationState({ preparation, present, onDiscarded }: PreparationStateProps) {
  const { t } = useTranslation('setup');
  const { preparations } = useOfficerServices();
  const all = useWatched('preparations', () => preparations.all);
  const kept = all?.find(({ inspection }) => inspection === preparation);
  const [asking, setAsking] = useState(false);
  if (kept === undefined) return null;
  return (
    <>
      {kept.revision === present ? null : (
        <Banner tone="warning" title={t('preparation.outdated.title', { revision: kept.revision })}>
          {t('preparation.outdated.text', { present })}
        </Banner>
      )}
      <div className={styles.kept}>
        <p className={setupStyles.soft}>{t('preparation.kept', { at: instantLabel(kept.changedAt) })}</p>
        <Button look="quiet" size="small" icon="trash" onPress={() => setAsking(true)}>
          {t('preparation.startOver')}
        </Button>
      </div>
      <Discard preparation={preparation} open={asking} onClose={() => setAsking(false)} onDiscarded={onDiscarded} />
    </>
  );
}

interface DiscardProps {
  preparation: PreparationKey;
  open: boolean;
  onClose: () => void;
  onDiscarded: () => void;
}

/** Asks before what was entered is deleted. */
function Discard({ preparation, open, onClose, onDiscarded }: DiscardProps) {
  const { t } = useTranslation('setup');
  const { preparations, saving } = useOfficerServices();
  const [failed, setFailed] = useState(false);
  const discard = async () => {
    await saving.flush();
    const done = await saving.track(() => preparations.discard(preparation));
    setFailed(!done.ok);
    if (done.ok) onDiscarded();
  };
  return (
    <ConfirmDialog
      open={open}
      onClose={onClose}
      onConfirm={() => void discard()}
      title={t('preparation.discard.title')}
      confirmLabel={t('preparation.discard.confirm')}
      look="danger"
    >
      <p>{t('preparation.discard.text')}</p>
      {failed ? <Banner tone="error" title={t('pack.failures.storage')} /> : null}
    </ConfirmDialog>
  );
}
