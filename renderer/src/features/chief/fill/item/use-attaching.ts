import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IncomingFile } from '#host/host.ts';
import { useAnnounce } from '#ui/feedback/Notices.tsx';
import { useChiefServices } from '../../shared/services/chief-services.ts';
import { useWalking } from '../walk/walk-context.ts';
import { attachFile, type NotAttached } from './attach-file.ts';

/** A file that was not attached, and why. */
export interface RefusedFile {
  name: string;
  kind: NotAttached['kind'];
}

export interface Attaching {
  /** A file is being looked at. */
  pending: boolean;
  /** Of the last files that were chosen or dropped. */
  refused: readonly RefusedFile[];
  dismiss: () => void;
  choose: () => void;
  /** Null where a folder could not be read. */
  attachDropped: (files: File[] | null) => void;
}

/** Attaches files to one item, each with its own outcome: one that is refused never stops the others. */
export function useAttaching(item: string): Attaching {
  const { t } = useTranslation('evidence');
  const services = useChiefServices();
  const { response } = useWalking();
  const announce = useAnnounce();
  const [pending, setPending] = useState(false);
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);
  const attachOne = async (file: IncomingFile): Promise<RefusedFile | null> => {
    // Looking at a file takes a while, too; what became of it the write says by itself.
    const finish = services.saving.begin();
    try {
      const outcome = await attachFile(services, { response, item }, file);
      return outcome.ok ? null : { name: file.name, kind: outcome.failure.kind };
    } finally {
      finish(null);
    }
  };
  const attach = async (files: readonly IncomingFile[]) => {
    if (files.length === 0) return;
    setPending(true);
    setRefused([]);
    const outcomes: (RefusedFile | null)[] = [];
    // One after the other: each may take the room of several pictures in the memory.
    for (const file of files) outcomes.push(await attachOne(file));
    const left = outcomes.filter((outcome) => outcome !== null);
    setPending(false);
    setRefused(left);
    if (left.length < files.length) announce(t('attach.done', { n: files.length - left.length }));
  };
  return {
    pending,
    refused,
    dismiss: () => setRefused([]),
    choose: () => void services.host.chooseFiles(true).then(attach),
    attachDropped: (files) => {
      if (files === null) setRefused([{ name: t('attach.folder'), kind: 'unread' }]);
      else void attach(services.incoming(files));
    },
  };
}
