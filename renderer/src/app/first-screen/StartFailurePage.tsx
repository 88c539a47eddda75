import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { PageHeader } from '#ui/frame/PageHeader.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import type { Rescue } from '#durability/rescue.ts';

/** Shown instead of every page when the stored answers cannot be opened. */
export function StartFailurePage({ kind, rescue = null }: { kind: 'newer' | 'refused'; rescue?: Rescue | null }) {
  const { t } = useTranslation('errors');
  return (
    <>
      <PageHeader title={t(`start.${kind}.title`)} lead={t(`start.${kind}.text`)} />
      <Stack gap="wide">
        <div>
          <Button look="primary" onPress={() => window.location.reload()}>
            {t('page.reload')}
          </Button>
        </div>
        {kind === 'refused' &&
          (rescue === null ? <p>{t('start.refused.elsewhere')}</p> : <FromCopies rescue={rescue} />)}
      </Stack>
    </>
  );
}

function FromCopies({ rescue }: { rescue: Rescue }) {
  const { t } = useTranslation('errors');
  const [state, setState] = useState<'asked' | 'working' | 'failed'>('asked');
  const bringBack = async () => {
    setState('working');
    if (await rescue()) window.location.reload();
    else setState('failed');
  };
  const button = (
    <Button pending={state === 'working'} onPress={() => void bringBack()}>
      {t('start.rescue.bringBack')}
    </Button>
  );
  const failed = state === 'failed';
  return (
    <Banner
      tone={failed ? 'error' : 'info'}
      title={t(failed ? 'start.rescue.failed.title' : 'start.rescue.title')}
      actions={button}
    >
      {t(failed ? 'start.rescue.failed.text' : 'start.rescue.text')}
    </Banner>
  );
}
