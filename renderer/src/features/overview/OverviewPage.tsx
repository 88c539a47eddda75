import { useTranslation } from 'react-i18next';
import { PageHeader } from '#ui/frame/PageHeader.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { NothingCounted } from '../NothingCounted.tsx';
import { OfficerFrame } from '../OfficerFrame.tsx';
import { CityFigures } from './CityFigures.tsx';
import { Definitions } from './Definitions.tsx';
import { ExportPanel } from './ExportPanel.tsx';
import { MatrixPanel } from './MatrixPanel.tsx';
import './Overview.css';

/** 集計: the city's figures, the matrix and the exports. */
export function OverviewPage() {
  const { t } = useTranslation('overview');
  return (
    <OfficerFrame page="overview">
      {(collection) => (
        <>
          <PageHeader title={t('title')} lead={t('lead')} />
          {collection.summary.tallies.length === 0 ? (
            <NothingCounted collection={collection} />
          ) : (
            <Stack>
              <CityFigures summary={collection.summary} />
              <Definitions />
              <MatrixPanel collection={collection} />
              <ExportPanel summary={collection.summary} />
            </Stack>
          )}
        </>
      )}
    </OfficerFrame>
  );
}
