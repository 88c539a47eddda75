import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import type { CopyStanding } from './copy-standing.ts';
import type { Doubt } from './storage-doubt.ts';

interface CopyBannerProps {
  standing: CopyStanding;
  /** A working file was kept until the page was loaded anew. */
  interrupted: boolean;
  doubt: Doubt | null | undefined;
  /** Only what cannot wait is said. */
  brief: boolean;
  onBegin: () => void;
}

/** What is wrong with the second copy, or why there should be one; nothing while all is well. It stays until its reason is gone. */
export function CopyBanner({ standing, interrupted, doubt, brief, onBegin }: CopyBannerProps) {
  if (standing.kind === 'failed') return <CopyFailed standing={standing} onBegin={onBegin} />;
  if (standing.kind !== 'none') return null;
  if (interrupted) return <Interrupted onBegin={onBegin} />;
  if (doubt === 'small' || (doubt === 'not-kept' && !brief))
    return <Doubted doubt={doubt} chooses={standing.chooses} onBegin={onBegin} />;
  return null;
}

function CopyFailed(props: { standing: Extract<CopyStanding, { kind: 'failed' }>; onBegin: () => void }) {
  const { t } = useTranslation('workingCopy');
  const { failure, fileName } = props.standing;
  return (
    <Banner
      tone="error"
      title={t('failed.title', { name: fileName })}
      actions={<Button onPress={props.onBegin}>{t('chooseAgain')}</Button>}
    >
      <p>{t(`failed.why.${failure}`)}</p>
      <p>{t('failed.answers')}</p>
    </Banner>
  );
}

function Interrupted({ onBegin }: { onBegin: () => void }) {
  const { t } = useTranslation('workingCopy');
  return (
    <Banner
      tone="warning"
      title={t('interrupted.title')}
      actions={<Button onPress={onBegin}>{t('chooseAgain')}</Button>}
    >
      {t('interrupted.text')}
    </Banner>
  );
}

function Doubted({ doubt, chooses, onBegin }: { doubt: Doubt; chooses: boolean; onBegin: () => void }) {
  const { t } = useTranslation('workingCopy');
  return (
    <Banner
      tone="warning"
      title={t(`doubt.${doubt}.title`)}
      actions={<Button onPress={onBegin}>{t(chooses ? 'choose' : 'save')}</Button>}
    >
      <p>{t(`doubt.${doubt}.text`)}</p>
      <p>{t(chooses ? 'doubt.choose' : 'doubt.save')}</p>
    </Banner>
  );
}
