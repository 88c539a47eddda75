import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { instantLabel } from '#domain/calendar.ts';
import type { HeldPack, KnownInspection } from '#domain/pack/known-inspection.ts';
import { ok } from '#domain/outcome.ts';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Fingerprint } from '../../Fingerprint.tsx';
import { SavedFile, type Saved } from '../../SavedFile.tsx';
import { useServices } from '../../services.ts';
import { packAgain, type MadePacks } from './make-pack.ts';
import { partsOfLatest } from './pack-entry.ts';

interface PackPanelProps {
  known: KnownInspection & { pack: HeldPack };
  /** The packs where they were made just now; they bring the focus here. */
  made: MadePacks | null;
}

/**
 * The packs of an inspection: saving their files. A single pack is kept and gives the same bytes every time; packs for several departments
 * can be saved as long as the page stays open, and are made anew as the next revision after that.
 */
export function PackPanel({ known, made }: PackPanelProps) {
  const { t } = useTranslation('setup');
  const place = useRef<HTMLDivElement>(null);
  const { revision, receivedAt, key } = known.pack;
  const departments = partsOfLatest(known).length;
  const arrive = made !== null;
  useEffect(() => {
    if (arrive) place.current?.focus();
  }, [arrive]);
  return (
    <div ref={place} tabIndex={-1} className="setup-made">
      <Panel title={t('pack.title', { revision })}>
        <p>
          {departments > 1
            ? t('pack.leadEach', { title: known.inspection.title, n: departments })
            : t('pack.lead', { title: known.inspection.title })}
        </p>
        <p>
          {t('pack.fingerprint')}　<Fingerprint signingKey={key} />
        </p>
        <p className="setup-soft">{t('pack.madeAt', { at: instantLabel(receivedAt) })}</p>
        {departments > 1 ? <SaveEach made={made} revision={revision} /> : <SaveOne known={known} arrive={arrive} />}
      </Panel>
    </div>
  );
}

function SaveOne({ known, arrive }: { known: KnownInspection & { pack: HeldPack }; arrive: boolean }) {
  const { t } = useTranslation('setup');
  const { host } = useServices();
  const [saved, setSaved] = useState<Saved | null>(null);
  const save = async () => {
    const { name, bytes } = packAgain(known);
    setSaved(await host.saveFile(name, bytes));
  };
  return (
    <>
      <SavedFile saved={saved} />
      <div>
        <Button look={arrive ? 'primary' : 'secondary'} icon="download" onPress={() => void save()}>
          {t('pack.save')}
        </Button>
      </div>
    </>
  );
}

function SaveEach({ made, revision }: { made: MadePacks | null; revision: number }) {
  const { t } = useTranslation('setup');
  const { host } = useServices();
  const [saved, setSaved] = useState<Saved | null>(null);
  if (made === null) return <p>{t('pack.gone', { next: revision + 1 })}</p>;
  const save = async () => {
    const result = await host.saveFiles(made.folder, made.files);
    setSaved(result.ok ? ok({ name: result.value.place }) : result);
  };
  return (
    <>
      {saved?.ok === true ? null : (
        <Banner tone="warning" title={t('pack.saveNow', { n: made.files.length })}>
          {t('pack.saveNowText', { next: revision + 1 })}
        </Banner>
      )}
      <SavedFile saved={saved} />
      <div>
        <Button look="primary" icon="download" onPress={() => void save()}>
          {t('pack.saveEach', { n: made.files.length })}
        </Button>
      </div>
    </>
  );
}
