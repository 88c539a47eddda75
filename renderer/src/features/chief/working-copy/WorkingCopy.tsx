import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Protection } from '#state/working-copies.ts';
import { Button } from '#ui/button/Button.tsx';
import { InHeader } from '#ui/frame/InHeader.tsx';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { useChiefServices } from '../shared/services/chief-services.ts';
import { ChapterOffer } from './ChapterOffer.tsx';
import { chosenBefore } from './chosen-before.ts';
import { CopyBanner } from './CopyBanner.tsx';
import { CopyDialog } from './CopyDialog.tsx';
import { copyStanding, type CopyStanding } from './copy-standing.ts';
import { chooseCopy } from './keep-copy.ts';
import { UNPROTECTED } from './ProtectionForm.tsx';
import { ReusedDialog } from './ReusedDialog.tsx';
import { reuseCopy, type Reused } from './reuse-copy.ts';
import { useStorageDoubt } from './storage-doubt.ts';
import { useCopySource } from './use-copy-source.ts';

const DONE: Reused = { kind: 'done' };

/**
 * In the browser edition: the second copy of the open draft outside of the browser, and how safe the answers are in it. `brief` on pages that need
 * their room: only what cannot wait is said there.
 */
export function WorkingCopy({ brief }: { brief: boolean }) {
  const { host } = useChiefServices();
  const { response, readOnly } = useOpenResponse();
  return host.edition === 'browser' && !readOnly ? <CopyOf key={response.id} brief={brief} /> : null;
}

function CopyOf({ brief }: { brief: boolean }) {
  const services = useChiefServices();
  const source = useCopySource();
  const standing = useCopyStanding();
  const doubt = useStorageDoubt();
  const [asking, setAsking] = useState(false);
  const before = standing.kind === 'none' && standing.chooses ? chosenBefore(source.id) : null;
  const [reused, setReused] = useState<Reused>(DONE);
  const reuse = (protection: Protection) => void reuseCopy(services, source, protection).then(setReused);
  const canReuse = services.reuseWorkingFile !== null;
  // A passphrase is known to nobody but the person.
  const begin = () => {
    if (before !== 'plain') setAsking(true);
    else if (canReuse) reuse(UNPROTECTED);
    else void chooseCopy(services, source, UNPROTECTED);
  };
  return (
    <>
      <InHeader slot="state">
        <CopyButton standing={standing} onPress={() => setAsking(true)} />
      </InHeader>
      <CopyBanner standing={standing} interrupted={before !== null} doubt={doubt} brief={brief} onBegin={begin} />
      {standing.chooses ? null : <ChapterOffer onAsk={() => setAsking(true)} />}
      {asking ? (
        <CopyDialog standing={standing} onClose={() => setAsking(false)} onReuse={canReuse ? reuse : null} />
      ) : null}
      <ReusedDialog reused={reused} onClose={() => setReused(DONE)} />
    </>
  );
}

function useCopyStanding(): CopyStanding {
  const { chooseWorkingFile, workingCopies } = useChiefServices();
  const { response } = useOpenResponse();
  const state = useStore(workingCopies);
  return copyStanding(state, response.id, chooseWorkingFile !== null);
}

const ICON = { none: 'warning', writing: 'upload', written: 'success', saved: 'success', failed: 'error' } as const;

function CopyButton({ standing, onPress }: { standing: CopyStanding; onPress: () => void }) {
  const { t } = useTranslation('workingCopy');
  const { chooses, kind } = standing;
  return (
    <span data-copy={kind}>
      <Button look="quiet" size="small" icon={ICON[kind]} onPress={onPress}>
        {t(`state.${chooses ? 'file' : 'saves'}.${kind}`)}
      </Button>
    </span>
  );
}
