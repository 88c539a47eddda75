import { useTranslation } from 'react-i18next';
import { LinkButton } from '#ui/button/LinkButton.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Busy } from '#ui/feedback/Busy.tsx';
import { useNotice } from '#ui/feedback/Notices.tsx';
import { FileDrop } from '#ui/files/FileDrop.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { FilePassphrase } from '../../shared/passphrase/FilePassphrase.tsx';
import { paths } from '../../shared/navigation/paths.ts';
import { useDeviceServices } from '../../shared/services/device-services.ts';
import { takeFocus } from '../../shared/focus/take-focus.ts';
import { RestoreReview } from './RestoreReview.tsx';
import type { Restoring, RestoringState } from './use-restoring.ts';
import styles from './Backup.module.css';

/** Opening a backup, looking at what it holds, and bringing back what was chosen. */
export function RestorePanel({ restoring }: { restoring: Restoring }) {
  const { t } = useTranslation('backup');
  return (
    <Panel title={t('restore.title')}>
      <Stack>
        <p>{t('restore.lead')}</p>
        <Step restoring={restoring} />
      </Stack>
    </Panel>
  );
}

function Step({ restoring: { state, open, unlock, restore, putAside } }: { restoring: Restoring }) {
  switch (state.kind) {
    case 'passphrase':
      return <PassphraseForm key={state.file.fileName} asked={state} onUnlock={unlock} onPutAside={putAside} />;
    case 'review':
      return (
        <RestoreReview
          // What may be ticked is another question once it was compared anew.
          key={state.failure}
          opened={state.opened}
          failure={state.failure}
          onRestore={restore}
          onPutAside={putAside}
        />
      );
    default:
      return (
        // What was pressed last is gone: the focus goes to where the person can go on.
        <div className={styles.review} ref={state.kind === 'idle' ? null : takeFocus} tabIndex={-1}>
          <Stack>
            <News state={state} />
            <Drop onOpen={open} pending={state.kind === 'reading'} />
          </Stack>
        </div>
      );
  }
}

function News({ state }: { state: RestoringState }) {
  const { t } = useTranslation('backup');
  if (state.kind === 'reading') return <Busy label={t('restore.reading')} />;
  if (state.kind === 'refused') {
    const { fileName, reason } = state;
    const title = fileName === null ? t('restore.notShown') : t('restore.notTaken', { fileName });
    return (
      <Banner tone="error" title={title}>
        {t(`restore.refused.${reason}`)}
      </Banner>
    );
  }
  if (state.kind !== 'done') return null;
  return (
    <Banner
      tone="success"
      title={t('done.title', { n: state.count })}
      actions={<LinkButton href={`#${paths.home()}`}>{t('done.home')}</LinkButton>}
    >
      {state.kept ? t('done.kept') : ''}
    </Banner>
  );
}

function Drop({ onOpen, pending }: { onOpen: Restoring['open']; pending: boolean }) {
  const { t } = useTranslation('backup');
  const { host, incoming } = useDeviceServices();
  const notify = useNotice();
  const choose = async () => {
    const [file] = await host.chooseFiles(false);
    if (file !== undefined) await onOpen(file);
  };
  const drop = (files: readonly File[]) => {
    const [file] = incoming(files);
    if (file !== undefined) void onOpen(file);
  };
  return (
    <FileDrop
      label={t('restore.drop')}
      buttonLabel={t('restore.choose')}
      onChoose={() => void choose()}
      onDrop={drop}
      onUnreadable={() => notify({ tone: 'error', text: t('restore.refused.unreadable-disk') })}
      pending={pending}
    />
  );
}

interface PassphraseFormProps {
  asked: Extract<RestoringState, { kind: 'passphrase' }>;
  onUnlock: Restoring['unlock'];
  onPutAside: () => void;
}

function PassphraseForm({ asked: { file, wrong }, onUnlock, onPutAside }: PassphraseFormProps) {
  const { t } = useTranslation('backup');
  const words = {
    label: t('restore.passphrase.label'),
    wrong: t('restore.passphrase.wrong'),
    open: t('restore.passphrase.open'),
    opening: t('restore.passphrase.opening'),
    stop: t('restore.putAside'),
  };
  return (
    <FilePassphrase
      words={words}
      wrong={wrong}
      onUnlock={(passphrase) => onUnlock(file, passphrase)}
      onStop={onPutAside}
    >
      <p>{t('restore.passphrase.title', { fileName: file.fileName })}</p>
    </FilePassphrase>
  );
}
