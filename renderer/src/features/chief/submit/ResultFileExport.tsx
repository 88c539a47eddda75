import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WrittenRevision } from '#domain/answers/response-repository.ts';
import { encodeText } from '#documents/text.ts';
import type { Host } from '#host/host.ts';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { ConfirmDialog } from '#ui/overlay/ConfirmDialog.tsx';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { useChiefServices } from '../shared/services/chief-services.ts';
import { writtenFile } from '../shared/response/written-file.ts';
import styles from './Submit.module.css';

type Saved = Awaited<ReturnType<Host['saveFile']>>;

/** Hands out the file as it was written at sign-off, the same bytes every time. What anybody could read is handed out only when asked for twice. */
export function ResultFileExport({ written }: { written: WrittenRevision }) {
  const { t } = useTranslation('submit');
  const services = useChiefServices();
  const [pending, setPending] = useState(false);
  const [saved, setSaved] = useState<Saved | null>(null);
  const [asking, setAsking] = useState(false);
  const { sealed } = written;
  const save = async () => {
    setAsking(false);
    setPending(true);
    try {
      const { text } = await writtenFile(services, written);
      setSaved(await services.host.saveFile(written.fileName, encodeText(text)));
    } finally {
      setPending(false);
    }
  };
  return (
    <Panel title={t('export.title')}>
      <Seal sealed={sealed} />
      <p className={styles.caution}>{t('export.caution')}</p>
      <div className={styles.export}>
        <Button
          look="primary"
          size="large"
          icon="download"
          pending={pending}
          onPress={() => (sealed ? void save() : setAsking(true))}
        >
          {t('export.save')}
        </Button>
        <span className={styles.soft}>{t('export.again')}</span>
      </div>
      {saved === null ? null : <Whereabouts saved={saved} />}
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => void save()}
        title={t('export.open.title')}
        confirmLabel={t('export.open.confirm')}
      >
        {t('export.open.text')}
      </ConfirmDialog>
    </Panel>
  );
}

/** Whether the file is sealed, and for whom. */
function Seal({ sealed }: { sealed: boolean }) {
  const { t } = useTranslation('submit');
  const { officers } = useOpenResponse();
  if (!sealed)
    return (
      <Banner tone="warning" title={t('seal.openTitle')}>
        {t('seal.open')}
      </Banner>
    );
  return <p>{t('seal.sealed', { names: officers.map(({ name }) => name).join(t('seal.separator')) })}</p>;
}

function Whereabouts({ saved }: { saved: Saved }) {
  const { t } = useTranslation('submit');
  const { host } = useChiefServices();
  if (saved.ok) {
    const { name } = saved.value;
    const where = host.edition === 'browser' ? t('export.savedBrowser', { name }) : t('export.savedDesktop', { name });
    return (
      <Banner tone="success" title={where}>
        {t('export.afterwards')}
      </Banner>
    );
  }
  const { kind } = saved.failure;
  if (kind === 'cancelled') return null;
  return (
    <Banner tone="error" title={t('export.failedTitle')}>
      <p>{t(`export.failures.${kind}`)}</p>
      <p>{t('export.kept')}</p>
    </Banner>
  );
}
