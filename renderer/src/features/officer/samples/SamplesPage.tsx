import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Busy } from '#ui/feedback/Busy.tsx';
import { InHeader } from '#ui/frame/InHeader.tsx';
import { PageHeader } from '#ui/frame/PageHeader.tsx';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { NothingCounted } from '../shared/frame/NothingCounted.tsx';
import { OfficerFrame } from '../shared/frame/OfficerFrame.tsx';
import { SaveBadge } from '../../shared/saving/SaveBadge.tsx';
import type { Collection } from '../shared/collection/use-collection.ts';
import { useSampling } from './use-sampling.ts';
import { AgreementPanel } from './AgreementPanel.tsx';
import { DrawForm } from './DrawForm.tsx';
import { DrawnList } from './DrawnList.tsx';

/** 抽出確認: draw ○ of 重点 items, look at them on the spot, and keep what was seen. */
export function SamplesPage() {
  const { t } = useTranslation('samples');
  return (
    <OfficerFrame page="samples">
      {(collection) => (
        <>
          <InHeader slot="state">
            <SaveBadge />
          </InHeader>
          <div className="ui-no-print">
            <PageHeader title={t('title')} lead={t('lead')} />
          </div>
          <Samples key={collection.inspection.id} collection={collection} />
        </>
      )}
    </OfficerFrame>
  );
}

function Samples({ collection }: { collection: Collection }) {
  const { t } = useTranslation('samples');
  const { inspection, summary } = collection;
  const sampling = useSampling(inspection.id);
  const [again, setAgain] = useState(false);
  if (sampling === undefined) return <Busy label={t('reading')} />;
  const { draws } = sampling;
  if (draws.length === 0 && summary.tallies.length === 0) return <NothingCounted collection={collection} />;
  const form = <DrawForm key={draws.length} summary={summary} draws={draws} onDrawn={() => setAgain(false)} />;
  if (draws.length === 0) return <Panel title={t('draw.title')}>{form}</Panel>;
  return (
    <Stack>
      <AgreementPanel summary={summary} sampling={sampling} />
      <DrawnList key={draws.length} summary={summary} sampling={sampling} />
      <div className="ui-no-print">
        <Disclosure title={t('draw.again')} level={2} open={again} onToggle={setAgain}>
          {again ? form : null}
        </Disclosure>
      </div>
    </Stack>
  );
}
