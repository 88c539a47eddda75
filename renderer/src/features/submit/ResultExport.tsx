import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WrittenRevision } from '#domain/answers/response-repository.ts';
import { openEnvelope } from '#domain/exchange/envelope.ts';
import { RESULT_FORMAT } from '#domain/result/payload.ts';
import { encodeText } from '#documents/text.ts';
import type { Host } from '#host/host.ts';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { useOpenResponse } from '../open-response.ts';
import { useServices } from '../services.ts';

type Saved = Awaited<ReturnType<Host['saveFile']>>;

/** Hands out the file as it was written at sign-off, the same bytes every time. */
export function ResultExport({ written }: { written: WrittenRevision }) {
  const { t } = useTranslation('submit');
  const { host } = useServices();
  const [pending, setPending] = useState(false);
  const [saved, setSaved] = useState<Saved | null>(null);
  const save = async () => {
    setPending(true);
    try {
      setSaved(await host.saveFile(written.fileName, encodeText(written.text)));
    } finally {
      setPending(false);
    }
  };
  return (
    <Panel title={t('export.title')}>
      <Seal text={written.text} />
      <p className="submit-caution">{t('export.caution')}</p>
      <div className="submit-export">
        <Button look="primary" size="large" icon="download" pending={pending} onPress={() => void save()}>
          {t('export.save')}
        </Button>
        <span className="submit-soft">{t('export.again')}</span>
      </div>
      {saved === null ? null : <Whereabouts saved={saved} />}
    </Panel>
  );
}

/** Whether the file is sealed, as its own text says. */
function Seal({ text }: { text: string }) {
  const { t } = useTranslation('submit');
  const { officers } = useOpenResponse();
  const envelope = openEnvelope(text, RESULT_FORMAT);
  const sealed = envelope.ok && envelope.value.content.kind === 'sealed';
  return (
    <p>
      {sealed
        ? t('seal.sealed', { names: officers.map(({ name }) => name).join(t('seal.separator')) })
        : t('seal.open')}
    </p>
  );
}

function Whereabouts({ saved }: { saved: Saved }) {
  const { t } = useTranslation('submit');
  const { host } = useServices();
  if (saved.ok) {
    const { name } = saved.value;
    const where = host.edition === 'browser' ? t('export.savedBrowser', { name }) : t('export.savedDesktop', { name });
    return <Banner tone="success" title={where} />;
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
