import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { NEW_INSPECTION } from '#domain/inspection/preparation.ts';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { InHeader } from '#ui/frame/InHeader.tsx';
import { PageHeader } from '#ui/frame/PageHeader.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { OfficerFrame } from '../OfficerFrame.tsx';
import { SaveBadge } from '../SaveBadge.tsx';
import { useServices } from '../services.ts';
import { useCollectedInspection } from '../use-collection.ts';
import { useWatched } from '../use-watched.ts';
import { InspectionPanel } from './inspection/InspectionPanel.tsx';
import { KeyPanel } from './keys/KeyPanel.tsx';
import type { MadePacks } from './packs/make-packs.ts';
import { PackPanel } from './packs/PackPanel.tsx';
import './Setup.css';

/** 点検の準備: the officer's key, the inspection with its roster, and the pack that is handed out. */
export function SetupPage() {
  const { t } = useTranslation('setup');
  return (
    <OfficerFrame page="setup">
      <InHeader slot="state">
        <SaveBadge />
      </InHeader>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Stack>
        <KeyPanel />
        <Inspection />
      </Stack>
    </OfficerFrame>
  );
}

/** The inspection worked on where it has a pack already, else a new one. */
function Inspection() {
  const { t } = useTranslation('setup');
  const { desk, preparations } = useServices();
  const worked = useCollectedInspection();
  const newBeside = useStore(desk, (state) => state.newBeside);
  const begun = useWatched('preparations', () => preparations.all)?.find((each) => each.inspection === NEW_INSPECTION);
  const [made, setMade] = useState<MadePacks | null>(null);
  const [moved, setMoved] = useState(false);
  const { inspection, pack } = worked;
  const onMade = (packs: MadePacks) => {
    desk.setState({ inspection: packs.inspection, newBeside: null });
    setMade(packs);
  };
  const prepareNew = (on: boolean) => {
    desk.setState({ newBeside: on ? inspection.id : null });
    setMoved(true);
  };
  if (pack === null) return <InspectionPanel key="new" known={null} onMade={onMade} />;
  if (newBeside === inspection.id)
    return (
      <>
        <Back title={inspection.title} arrive={moved} onBack={() => prepareNew(false)} />
        <InspectionPanel key="new" known={null} onMade={onMade} />
      </>
    );
  return (
    <>
      {begun === undefined ? null : <Begun title={begun.fields.title} onGoOn={() => prepareNew(true)} />}
      <PackPanel
        key={`pack ${inspection.id} ${pack.revision}`}
        known={{ ...worked, pack }}
        arrive={moved || (made?.inspection === inspection.id && made.revision === pack.revision)}
      />
      <InspectionPanel key={`form ${inspection.id} ${pack.revision}`} known={worked} onMade={onMade} />
      {begun === undefined ? (
        <div>
          <Button icon="plus" onPress={() => prepareNew(true)}>
            {t('inspection.anew')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

/** The way back to the packs that there are. `arrive`: the focus comes here from the button that led to the new inspection. */
function Back({ title, arrive, onBack }: { title: string; arrive: boolean; onBack: () => void }) {
  const { t } = useTranslation('setup');
  return (
    <div>
      <Button icon="chevronLeft" autoFocus={arrive} onPress={onBack}>
        {t('inspection.backTo', { title })}
      </Button>
    </div>
  );
}

/** A new inspection that was begun, and the way back to it. */
function Begun({ title, onGoOn }: { title: string; onGoOn: () => void }) {
  const { t } = useTranslation('setup');
  return (
    <Banner
      tone="info"
      title={t('preparation.begun', { title })}
      actions={
        <Button size="small" onPress={onGoOn}>
          {t('preparation.goOn')}
        </Button>
      }
    />
  );
}
