import { useTranslation } from 'react-i18next';
import { LinkButton } from '#ui/button/LinkButton.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Busy } from '#ui/feedback/Busy.tsx';
import { useNotice } from '#ui/feedback/Notices.tsx';
import { FileDrop } from '#ui/files/FileDrop.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { paths } from '../../paths.ts';
import { useServices } from '../../services.ts';
import { PackReview } from './PackReview.tsx';
import { usePack, type PackState } from './use-pack.ts';
import './Pack.css';

/** Where a pack from the security officer is opened. */
export function PackPanel() {
  const { t } = useTranslation('home');
  const { host, incoming } = useServices();
  const notify = useNotice();
  const { state, read, take, putAside } = usePack();
  const open = async () => {
    const [file] = await host.chooseFiles(false);
    if (file !== undefined) await read(file);
  };
  const drop = (files: readonly File[]) => {
    const [file] = incoming(files);
    if (file !== undefined) void read(file);
  };
  return (
    <Panel title={t('pack.title')} actions={<SetupLink />}>
      {state.kind === 'opened' ? (
        <PackReview opened={state.opened} failed={state.failed} onTake={take} onPutAside={putAside} />
      ) : (
        <>
          <PackNews state={state} />
          <FileDrop
            label={t('pack.drop')}
            help={t('pack.help')}
            buttonLabel={t('pack.open')}
            onChoose={() => void open()}
            onDrop={drop}
            onUnreadable={() => notify({ tone: 'error', text: t('pack.refused.unreadable-disk') })}
          />
        </>
      )}
    </Panel>
  );
}

function SetupLink() {
  const { t } = useTranslation('home');
  return (
    <LinkButton size="small" icon="settings" href={`#${paths.setup()}`}>
      {t('pack.setup')}
    </LinkButton>
  );
}

function PackNews({ state }: { state: PackState }) {
  const { t } = useTranslation('home');
  if (state.kind === 'reading') return <Busy label={t('pack.reading')} />;
  if (state.kind === 'refused')
    return (
      <Banner tone="error" title={t('pack.notTaken', { fileName: state.fileName })}>
        {t(`pack.refused.${state.reason}`)}
      </Banner>
    );
  if (state.kind !== 'taken') return null;
  return (
    <Banner
      tone="success"
      title={t('pack.taken', { title: state.title })}
      actions={
        <LinkButton look="primary" href={`#${paths.begin(state.inspection)}`}>
          {t('ways.respond')}
        </LinkButton>
      }
    >
      {t('pack.takenText')}
    </Banner>
  );
}
