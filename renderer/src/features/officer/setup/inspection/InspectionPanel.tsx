import { useTranslation } from 'react-i18next';
import type { KeyFile } from '#domain/exchange/officer-key.ts';
import { NEW_INSPECTION } from '#domain/inspection/preparation.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Busy } from '#ui/feedback/Busy.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { useOfficerServices } from '../../shared/services/officer-services.ts';
import { useWatched } from '../../../shared/live/use-watched.ts';
import type { MadePacks } from '../packs/make-packs.ts';
import { PreparationForm } from './PreparationForm.tsx';
import { useOpenedPreparation, type OpenedPreparation } from './use-preparation.ts';

interface InspectionPanelProps {
  /** The inspection whose pack is made again; null: a new one. */
  known: KnownInspection | null;
  /** Packs were made and this computer keeps the inspection. */
  onMade: (made: MadePacks) => void;
}

/** An inspection's dates and roster, and the making of its packs. What was entered is there again whenever one comes back. */
export function InspectionPanel({ known, onMade }: InspectionPanelProps) {
  const { t } = useTranslation('setup');
  const { officerKeys } = useOfficerServices();
  const keys = useWatched('officer-keys', () => officerKeys.all);
  const { opened, startOver } = useOpenedPreparation(known?.inspection.id ?? NEW_INSPECTION);
  const revision = (known?.pack?.revision ?? 0) + 1;
  return (
    <Panel title={known === null ? t('inspection.heading') : t('inspection.headingAgain', { revision })}>
      <p>{known === null ? t('inspection.lead') : t('inspection.leadAgain')}</p>
      <Opened opened={opened} keys={keys} known={known} onMade={onMade} onStartOver={startOver} />
    </Panel>
  );
}

interface OpenedProps extends InspectionPanelProps {
  opened: OpenedPreparation;
  /** The officers' keys of this computer; undefined while they are being read. */
  keys: readonly KeyFile[] | undefined;
  onStartOver: () => void;
}

function Opened({ opened, keys, ...form }: OpenedProps) {
  const { t } = useTranslation('setup');
  if (opened.kind === 'elsewhere')
    return (
      <Banner tone="info" title={t('preparation.elsewhere.title')}>
        {t('preparation.elsewhere.text')}
      </Banner>
    );
  if (opened.kind === 'reading' || keys === undefined) return <Busy label={t('preparation.reading')} />;
  const { turn, preparation } = opened;
  return <PreparationForm key={turn} keys={keys} preparation={preparation} {...form} />;
}
