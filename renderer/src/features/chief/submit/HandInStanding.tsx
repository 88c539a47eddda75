import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { useNotice } from '#ui/feedback/Notices.tsx';
import { ConfirmDialog } from '#ui/overlay/ConfirmDialog.tsx';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { useChiefServices } from '../shared/services/chief-services.ts';
import { useDates } from '../../shared/dates/use-dates.ts';
import { useHandIn } from '../shared/response/use-hand-in.ts';

/**
 * Whether the signed revision was handed in, and what is left to do. The app sends nothing, so that it knows only what it saved itself and what a
 * person says.
 */
export function HandInStanding() {
  const { t } = useTranslation('submit');
  const dates = useDates();
  const open = useOpenResponse();
  const handIn = useHandIn(open);
  const note = useNoting();
  if (handIn === null || handIn === undefined) return null;
  switch (handIn.kind) {
    case 'to-export':
      return (
        <Banner
          tone="warning"
          title={t('handIn.toExport.title')}
          actions={
            <Button size="small" onPress={() => void note(true)}>
              {t('handIn.toExport.already')}
            </Button>
          }
        >
          {t('handIn.toExport.text')}
        </Banner>
      );
    case 'to-hand-in':
      return (
        <Banner
          tone="warning"
          title={t('handIn.toHandIn.title')}
          actions={<Button onPress={() => void note(true)}>{t('handIn.toHandIn.done')}</Button>}
        >
          {t('handIn.toHandIn.text', { at: dates.instant(handIn.exportedAt) })}
        </Banner>
      );
    case 'handed-in':
      if (handIn.at === null) return <Banner tone="success" title={t('handIn.handedIn.title')} />;
      return (
        <Banner
          tone="success"
          title={t('handIn.handedIn.title')}
          actions={<TakeBack onTakeBack={() => void note(false)} />}
        >
          {t('handIn.handedIn.text', { at: dates.instant(handIn.at) })}
        </Banner>
      );
  }
}

/** Asked about first: the button stands where 「提出しました」 was just pressed. */
function TakeBack({ onTakeBack }: { onTakeBack: () => void }) {
  const { t } = useTranslation('submit');
  const [asking, setAsking] = useState(false);
  const takeBack = () => {
    setAsking(false);
    onTakeBack();
  };
  return (
    <>
      <Button size="small" onPress={() => setAsking(true)}>
        {t('handIn.handedIn.undo')}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={takeBack}
        title={t('handIn.handedIn.undoTitle')}
        confirmLabel={t('handIn.handedIn.undoConfirm')}
      >
        {t('handIn.handedIn.undoText')}
      </ConfirmDialog>
    </>
  );
}

/** Notes that the revision was handed in, or takes that back. */
function useNoting(): (handedIn: boolean) => Promise<void> {
  const { t } = useTranslation('submit');
  const { openResponses, now } = useChiefServices();
  const { id, revision } = useOpenResponse().response;
  const notify = useNotice();
  return async (handedIn) => {
    const noted = await openResponses.noteHandIn(id, revision, handedIn ? now() : null);
    if (!noted.ok) notify({ tone: 'error', text: t('handIn.failed') });
  };
}
