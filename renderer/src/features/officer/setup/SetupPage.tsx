import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { NEW_INSPECTION } from '#domain/inspection/preparation.ts';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { InHeader } from '#ui/frame/InHeader.tsx';
import { PageHeader } from '#ui/frame/PageHeader.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { OfficerFrame } from '../shared/frame/OfficerFrame.tsx';
import { SaveBadge } from '../../shared/saving/SaveBadge.tsx';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import { useCollectedInspection } from '../shared/collection/use-collection.ts';
import { useWatched } from '../../shared/live/use-watched.ts';
import { InspectionPanel } from './inspection/InspectionPanel.tsx';
import { KeyPanel } from './keys/KeyPanel.tsx';
import type { MadePacks } from './packs/make-packs.ts';
import { PackPanel } from './packs/PackPanel.tsx';

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
  const { desk } = useOfficerServices();
  const worked = useCollectedInspection();
  const newBeside = useStore(desk, (state) => state.newBeside);
  const [made, setMade] = useState<MadePacks | null>(null);
  const [moved, setMoved] = useState<string | null>(null);
  const { inspection, pack } = worked;
  const onMade = (packs: MadePacks) => {
    desk.setState({ inspection: packs.inspection, newBeside: null });
    setMade(packs);
  };
  const prepareNew = (on: boolean) => {
    desk.setState({ newBeside: on ? inspection.id : null });
    setMoved(inspection.id);
  };
  if (pack === null) return <InspectionPanel key="new" known={null} onMade={onMade} />;
  if (newBeside === inspection.id)
    return (
      <>
        <Back title={inspection.title} arrive={moved === inspection.id} onBack={() => prepareNew(false)} />
        <InspectionPanel key="new" known={null} onMade={onMade} />
      </>
    );
  return (
    <>
      <Begun onGoOn={() => prepareNew(true)} />
      <PackPanel
        key={`pack ${inspection.id} ${pack.revision}`}
        known={{ ...worked, pack }}
        arrive={moved === inspection.id || (made?.inspection === inspection.id && made.revision === pack.revision)}
      />
      <InspectionPanel key={`form ${inspection.id} ${pack.revision}`} known={worked} onMade={onMade} />
      <BeginNew onBegin={() => prepareNew(true)} />
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

/** What was entered for a new inspection; null: nothing, undefined while it is being read. */
function useBegun() {
  const { preparations } = useOfficerServices();
  const all = useWatched('preparations', () => preparations.all);
  return all === undefined ? undefined : (all.find(({ inspection }) => inspection === NEW_INSPECTION) ?? null);
}

/** The way to a new inspection where none was begun. */
function BeginNew({ onBegin }: { onBegin: () => void }) {
  const { t } = useTranslation('setup');
  if (useBegun() !== null) return null;
  return (
    <div>
      <Button icon="plus" onPress={onBegin}>
        {t('inspection.anew')}
      </Button>
    </div>
  );
}

/** A new inspection that was begun, and the way back to it. */
function Begun({ onGoOn }: { onGoOn: () => void }) {
  const { t } = useTranslation('setup');
  const begun = useBegun();
  if (begun === undefined || begun === null) return null;
  return (
    <Banner
      tone="info"
      title={t('preparation.begun', { title: begun.fields.title })}
      actions={
        <Button size="small" onPress={onGoOn}>
          {t('preparation.goOn')}
        </Button>
      }
    />
  );
}
