import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { InHeader } from '#ui/frame/InHeader.tsx';
import { PageHeader } from '#ui/frame/PageHeader.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { OfficerFrame } from '../OfficerFrame.tsx';
import { SaveBadge } from '../SaveBadge.tsx';
import { useCollectedInspection } from '../use-collection.ts';
import { InspectionPanel } from './inspection/InspectionPanel.tsx';
import type { MadePacks } from './inspection/make-pack.ts';
import { PackPanel } from './inspection/PackPanel.tsx';
import { KeyPanel } from './keys/KeyPanel.tsx';
import './Setup.css';

/** 点検の準備: the officer's key, the inspection with its roster, and the pack that is handed out. */
export function SetupPage() {
  const { t } = useTranslation('setup');
  return (
    <OfficerFrame page="setup">
      {() => (
        <>
          <InHeader slot="state">
            <SaveBadge />
          </InHeader>
          <PageHeader title={t('title')} lead={t('lead')} />
          <Stack>
            <KeyPanel />
            <Inspection />
          </Stack>
        </>
      )}
    </OfficerFrame>
  );
}

/** The inspection worked on where it has a pack already, else a new one. */
function Inspection() {
  const { t } = useTranslation('setup');
  const worked = useCollectedInspection();
  const [anew, setAnew] = useState(false);
  const [made, setMade] = useState<MadePacks | null>(null);
  const { pack } = worked;
  const again = pack !== null && !anew;
  return (
    <>
      {again ? (
        <PackPanel
          key={`pack ${worked.inspection.id} ${pack.revision}`}
          known={{ ...worked, pack }}
          made={made?.inspection === worked.inspection.id && made.revision === pack.revision ? made : null}
        />
      ) : null}
      <InspectionPanel
        key={again ? `form ${worked.inspection.id} ${pack.revision}` : 'new'}
        known={again ? worked : null}
        onMade={(packs) => {
          setAnew(false);
          setMade(packs);
        }}
      />
      {again ? (
        <div>
          <Button icon="plus" onPress={() => setAnew(true)}>
            {t('inspection.anew')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
