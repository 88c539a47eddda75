import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '#ui/button/LinkButton.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { PageHeader } from '#ui/frame/PageHeader.tsx';
import { Columns } from '#ui/layout/Columns.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { paths } from '../../shared/navigation/paths.ts';
import { ResponseFrame } from '../shared/response/ResponseFrame.tsx';
import { SavedFile, type Saved } from '../../shared/saving/SavedFile.tsx';
import { AfterSaving } from './AfterSaving.tsx';
import { HandedOver } from './HandedOver.tsx';
import { HandoverForm } from './HandoverForm.tsx';

/** Where a draft goes on to another person or computer, and where that is taken back. */
export function HandoverPage({ id }: { id: string }) {
  return (
    <ResponseFrame id={id} step="profile">
      <Handover />
    </ResponseFrame>
  );
}

function Handover() {
  const { t } = useTranslation('handover');
  const { response } = useOpenResponse();
  const [saved, setSaved] = useState<Saved | null>(null);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        back={{ href: `#${paths.profile(response.id)}`, label: t('back') }}
      />
      <Stack>
        <SavedFile saved={saved} />
        <Standing onSaved={setSaved} />
      </Stack>
    </>
  );
}

function Standing({ onSaved }: { onSaved: (saved: Saved | null) => void }) {
  const { t } = useTranslation('handover');
  const { response } = useOpenResponse();
  const { signOff, handedOver } = response;
  if (signOff !== null)
    return (
      <Banner
        tone="info"
        title={t('signed.title')}
        actions={<LinkButton href={`#${paths.submit(response.id)}`}>{t('signed.open')}</LinkButton>}
      >
        {t('signed.text')}
      </Banner>
    );
  if (handedOver !== null) return <HandedOver handedOver={handedOver} onTakenBack={() => onSaved(null)} />;
  return (
    <Columns shape="aside">
      <HandoverForm onSaved={onSaved} />
      <AfterSaving />
    </Columns>
  );
}
