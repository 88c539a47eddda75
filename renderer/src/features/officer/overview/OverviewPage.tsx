import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { masked } from '#domain/aggregation/masked.ts';
import { Stack } from '#ui/layout/Stack.tsx';
import { MaskingSwitch } from '../shared/frame/MaskingSwitch.tsx';
import { OfficerPage } from '../shared/frame/OfficerPage.tsx';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import type { Collection } from '../shared/collection/use-collection.ts';
import { AttentionPanel } from './AttentionPanel.tsx';
import { CityFigures } from './CityFigures.tsx';
import { Definition } from './Definition.tsx';
import { Definitions } from './Definitions.tsx';
import { ExportPanel } from './ExportPanel.tsx';
import { MaskingNote } from './MaskingNote.tsx';
import { MatrixPanel } from './MatrixPanel.tsx';
import styles from './Matrix.module.css';

/** 集計: the city's figures, the matrix and the exports. */
export function OverviewPage() {
  const { t } = useTranslation('overview');
  return (
    <OfficerPage page="overview" title={t('title')} lead={t('lead')} counts>
      {(collection) => <Overview collection={collection} />}
    </OfficerPage>
  );
}

function Overview({ collection }: { collection: Collection }) {
  const seed = useStore(useOfficerServices().officerView, ({ maskingSeed }) => maskingSeed);
  const { summary: named } = collection;
  const summary = useMemo(() => (seed === null ? named : masked(named, seed)), [named, seed]);
  return (
    <Stack>
      <CityFigures summary={summary} />
      <Definitions />
      <div className={`${styles.tools} ui-no-print`}>
        <MaskingSwitch />
        <Definition of="masking" />
      </div>
      {summary.masking === undefined ? null : <MaskingNote masking={summary.masking} />}
      <MatrixPanel collection={collection} summary={summary} />
      {summary.masking === undefined ? <AttentionPanel summary={summary} /> : null}
      <ExportPanel summary={summary} />
    </Stack>
  );
}
