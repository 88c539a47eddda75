import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '#ui/button/LinkButton.tsx';
import { useNotice } from '#ui/feedback/Notices.tsx';
import { FileDrop } from '#ui/files/FileDrop.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { useFileVerdict } from '../../shared/response/file-verdict.ts';
import { paths } from '../../../shared/navigation/paths.ts';
import { useChiefServices } from '../../shared/services/chief-services.ts';
import { takeFocus } from '../../../shared/focus/take-focus.ts';
import { CopyReview } from './CopyReview.tsx';
import { DraftReview } from './DraftReview.tsx';
import { OpenNews } from './OpenNews.tsx';
import { PackReview } from './PackReview.tsx';
import { PassphraseForm } from './PassphraseForm.tsx';
import { ReturnReview } from './ReturnReview.tsx';
import { useOpening } from './use-opening.ts';
import styles from './Open.module.css';

/** The one place where a chief opens what was handed over: packs, returns, the department's own copies, and drafts. `choosing`: begin with the file dialog. */
export function OpenPanel({ choosing }: { choosing: boolean }) {
  const { t } = useTranslation('home');
  return (
    <Panel
      title={t('open.title')}
      actions={
        <LinkButton size="small" icon="settings" href={`#${paths.setup()}`}>
          {t('open.setup')}
        </LinkButton>
      }
    >
      <Opening choosing={choosing} />
    </Panel>
  );
}

function Opening({ choosing }: { choosing: boolean }) {
  const opening = useOpening();
  const { state, unlock, done, putAside } = opening;
  const choose = useChoosing(choosing, opening);
  useHandedFiles(opening);
  switch (state.kind) {
    case 'passphrase':
      return <PassphraseForm asked={state} onUnlock={unlock} onPutAside={putAside} />;
    case 'pack':
      return <PackReview opened={state.opened} onDone={done} onPutAside={putAside} />;
    case 'return':
      return <ReturnReview opened={state.opened} onDone={done} onPutAside={putAside} />;
    case 'copy':
      return <CopyReview opened={state.opened} onDone={done} onPutAside={putAside} />;
    case 'draft':
      return <DraftReview opened={state.opened} onDone={done} onPutAside={putAside} />;
    default:
      return (
        // What was pressed last is gone after these: the focus goes to where the person can go on.
        <div
          className={styles.review}
          ref={state.kind === 'done' || state.kind === 'put-aside' ? takeFocus : null}
          tabIndex={-1}
        >
          <OpenNews state={state} />
          <Drop onChoose={choose} onOpen={opening.open} />
        </div>
      );
  }
}

interface DropProps {
  onChoose: () => Promise<void>;
  onOpen: ReturnType<typeof useOpening>['open'];
}

function Drop({ onChoose, onOpen }: DropProps) {
  const { t } = useTranslation('home');
  const { incoming } = useChiefServices();
  const notify = useNotice();
  const verdict = useFileVerdict();
  const drop = (files: readonly File[]) => {
    const [file] = incoming(files);
    if (files.length > 1) notify({ tone: 'info', text: t('open.oneAtATime') });
    if (file !== undefined) void onOpen(file);
  };
  return (
    <FileDrop
      label={t('open.drop')}
      help={t('open.help')}
      buttonLabel={t('open.button')}
      onChoose={() => void onChoose()}
      onDrop={drop}
      onUnreadable={() => notify({ tone: 'error', text: verdict('unreadable-disk') })}
    />
  );
}

/** Files that were opened with the app, by double click for instance: the last one is shown. */
function useHandedFiles({ open }: ReturnType<typeof useOpening>) {
  const { host } = useChiefServices();
  const take = useEffectEvent(async () => {
    const file = (await host.takeHanded()).at(-1);
    if (file !== undefined) await open(file);
  });
  useEffect(() => {
    void take();
    return host.onHanded(() => void take());
  }, [host]);
}

/** The file dialog: on the button, on the menu of the window, and at once where the person came here through that menu. */
function useChoosing(atOnce: boolean, { open }: ReturnType<typeof useOpening>) {
  const { host } = useChiefServices();
  const begun = useRef(false);
  const choose = async () => {
    const [file] = await host.chooseFiles(false);
    if (file !== undefined) await open(file);
  };
  const byMenu = useEffectEvent(() => void choose());
  useEffect(() => host.onMenu((command) => (command === 'open-files' ? byMenu() : undefined)), [host]);
  useEffect(() => {
    if (atOnce && !begun.current) byMenu();
    begun.current = true;
  }, [atOnce]);
  return choose;
}
