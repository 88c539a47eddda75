import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Busy } from '#ui/feedback/Busy.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { OfficerPage } from '../shared/frame/OfficerPage.tsx';
import type { Collection } from '../shared/collection/use-collection.ts';
import { useEarlierYears } from '../shared/collection/use-earlier-years.ts';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import { useWatched } from '../../shared/live/use-watched.ts';
import { NoEarlierYear } from './NoEarlierYear.tsx';
import { FaultyYears, YearChoice } from './YearChoice.tsx';
import { YearDifferences } from './YearDifferences.tsx';

/** 年度の比較: this inspection beside the earlier ones that this computer holds. */
export function YearsPage() {
  const { t } = useTranslation('years');
  return (
    <OfficerPage page="years" title={t('title')} lead={t('lead')} writes counts>
      {(collection) => <Years collection={collection} />}
    </OfficerPage>
  );
}

function Years({ collection: { inspection, summary } }: { collection: Collection }) {
  const { t } = useTranslation('years');
  const { wordings } = useOfficerServices();
  const years = useEarlierYears(inspection);
  const decisions = useWatched(inspection.id, () => wordings.of(inspection.id));
  const [chosen, setChosen] = useState<string | null>(null);
  if (years === undefined || decisions === undefined) return <Busy label={t('reading')} />;
  const usable = years.flatMap((each) => each.summary ?? []);
  const past = usable.find((each) => each.inspection.id === chosen) ?? usable[0];
  return (
    <Stack>
      <FaultyYears years={years} />
      {past === undefined ? (
        <NoEarlierYear />
      ) : (
        <>
          <YearChoice years={usable} chosen={past} onChoose={setChosen} />
          <YearDifferences key={past.inspection.id} now={summary} past={past} years={usable} decisions={decisions} />
        </>
      )}
    </Stack>
  );
}
