import { useEffect, useEffectEvent, useState } from 'react';
import type { LastYear, NotLastYear } from '#domain/answers/last-year.ts';
import type { Unseal } from '#domain/exchange/crypto.ts';
import { fileKindOf } from '#domain/exchange/file-kind.ts';
import { isFileVerdict, type FileVerdict } from '../shared/response/file-verdict.ts';
import { lastYearHere, readLastYear, type NoLastYear } from '../shared/response/last-year-file.ts';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { readText } from '../../shared/files/read-text.ts';
import { useChiefServices } from '../shared/services/chief-services.ts';

/** Why a chosen file is not used: what any file may be refused for, or what makes it none of last year's. */
export type Refusal = FileVerdict | NotLastYear['kind'] | 'for-officers' | 'other-kind';

/** Where the opening of a file stands. `not-kept`: its answers could not be stored. */
export type LastYearState =
  | { kind: 'idle' | 'reading' | 'not-kept' }
  | { kind: 'refused'; fileName: string; why: Refusal }
  | { kind: 'passphrase'; file: { fileName: string; text: string }; wrong: boolean };

/** Opening last year's file and keeping its answers beside the response. */
export function useLastYearFile() {
  const services = useChiefServices();
  const open = useOpenResponse();
  const [state, setState] = useState<LastYearState>({ kind: 'idle' });
  const refuse = (fileName: string, why: Refusal) => setState({ kind: 'refused', fileName, why });
  const keep = async (lastYear: LastYear) => {
    const kept = await services.openResponses.keepLastYear(open.response.id, lastYear);
    setState({ kind: kept.ok ? 'idle' : 'not-kept' });
  };
  const read = async (file: { fileName: string; text: string }, unseal?: Unseal) => {
    const kind = fileKindOf(file.text);
    if (kind.ok && isFileVerdict(kind.value)) return refuse(file.fileName, kind.value);
    const found = await readLastYear(services, open, file.text, unseal);
    if (found.ok) return keep(found.value);
    return setState(stateAfter(found.failure.kind, file));
  };
  const choose = async () => {
    const [file] = await services.host.chooseFiles(false);
    if (file === undefined) return;
    setState({ kind: 'reading' });
    const text = await readText(file);
    if (text.ok) await read({ fileName: file.name, text: text.value });
    else refuse(file.name, text.failure.kind);
  };
  const unlock = (file: { fileName: string; text: string }, passphrase: string) =>
    read(file, services.sealing.unsealWithPassphrase(passphrase));
  return { state, choose, unlock, keep, stop: () => setState({ kind: 'idle' }) };
}

function stateAfter(kind: NoLastYear['kind'], file: { fileName: string; text: string }): LastYearState {
  switch (kind) {
    case 'passphrase':
      return { kind: 'passphrase', file, wrong: false };
    case 'wrong-passphrase':
      return { kind: 'passphrase', file, wrong: true };
    case 'not-for-this-key':
      return { kind: 'refused', fileName: file.fileName, why: 'for-officers' };
    default:
      return { kind: 'refused', fileName: file.fileName, why: kind };
  }
}

/** The answers of last year that lie on this computer; null until they are found, and where there are none. */
export function useLastYearHere(): LastYear | null {
  const services = useChiefServices();
  const open = useOpenResponse();
  const [found, setFound] = useState<{ id: string; lastYear: LastYear | null } | null>(null);
  const look = useEffectEvent(() => lastYearHere(services, open));
  const { id } = open.response;
  useEffect(() => {
    let gone = false;
    void look().then((lastYear) => {
      if (!gone) setFound({ id, lastYear });
      return undefined;
    });
    return () => {
      gone = true;
    };
  }, [id]);
  return found?.id === id ? found.lastYear : null;
}
