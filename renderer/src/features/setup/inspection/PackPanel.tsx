import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { encodeText } from '#documents/text.ts';
import { instantLabel } from '#domain/calendar.ts';
import type { HeldPack, KnownInspection } from '#domain/pack/known-inspection.ts';
import { Button } from '#ui/button/Button.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Fingerprint } from '../../Fingerprint.tsx';
import { SavedFile, type Saved } from '../../SavedFile.tsx';
import { useServices } from '../../services.ts';
import { packAgain } from './make-pack.ts';

/** The pack of an inspection: saving its file, the same bytes every time. `arrive` brings the focus here, right after it was made. */
export function PackPanel({ known, arrive }: { known: KnownInspection & { pack: HeldPack }; arrive: boolean }) {
  const { t } = useTranslation('setup');
  const { host } = useServices();
  const [saved, setSaved] = useState<Saved | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const { revision, receivedAt, key } = known.pack;
  useEffect(() => {
    if (arrive) place.current?.focus();
  }, [arrive]);
  const save = async () => {
    const { fileName, text } = packAgain(known);
    setSaved(await host.saveFile(fileName, encodeText(text)));
  };
  return (
    <div ref={place} tabIndex={-1} className="setup-made">
      <Panel title={t('pack.title', { revision })}>
        <p>{t('pack.lead', { title: known.inspection.title })}</p>
        <p>
          {t('pack.fingerprint')}　<Fingerprint signingKey={key} />
        </p>
        <p className="setup-soft">{t('pack.madeAt', { at: instantLabel(receivedAt) })}</p>
        <SavedFile saved={saved} />
        <div>
          <Button look={arrive ? 'primary' : 'secondary'} icon="download" onPress={() => void save()}>
            {t('pack.save')}
          </Button>
        </div>
      </Panel>
    </div>
  );
}
