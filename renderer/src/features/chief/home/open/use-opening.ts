import { useState } from 'react';
import type { IncomingFile } from '#host/host.ts';
import { useChiefServices } from '../../shared/services/chief-services.ts';
import { openFile, openText } from './open-file.ts';
import type { Done, Opened, OpenedText } from './opening.ts';

/** Where the opening of a file stands. `put-aside`: the last one was closed without using it. */
export type OpeningState = { kind: 'idle' | 'reading' | 'put-aside' } | Opened | { kind: 'done'; done: Done };

/** One file at a time: reading it, asking for its passphrase, and what was done with it. */
export function useOpening() {
  const services = useChiefServices();
  const [state, setState] = useState<OpeningState>({ kind: 'idle' });
  const open = async (file: IncomingFile) => {
    if (state.kind === 'reading') return;
    setState({ kind: 'reading' });
    setState(await openFile(services, file));
  };
  const unlock = async (file: OpenedText, passphrase: string) => {
    setState(await openText(services, file, services.sealing.unsealWithPassphrase(passphrase)));
  };
  const done = (what: Done) => setState({ kind: 'done', done: what });
  return { state, open, unlock, done, putAside: () => setState({ kind: 'put-aside' }) };
}
