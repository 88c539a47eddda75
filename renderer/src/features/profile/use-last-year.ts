import { useEffect, useEffectEvent, useState } from 'react';
import type { LastYear } from '#domain/answers/last-year.ts';
import type { Unseal } from '#domain/exchange/crypto.ts';
import { lastYearHere, readLastYear, type NoLastYear } from '../last-year-file.ts';
import { useOpenResponse } from '../open-response.ts';
import { readText } from '../read-text.ts';
import { useServices } from '../services.ts';

/** Why a chosen file is not used, as far as the person can do something about it. */
export type Refusal =
  | Extract<
      NoLastYear['kind'],
      | 'same-inspection'
      | 'not-earlier'
      | 'other-department'
      | 'other-questionnaire'
      | 'for-officers'
      | 'other-kind'
      | 'newer-version'
    >
  | 'changed'
  | 'unreadable'
  | 'storage';

/** Where the opening of a file stands. */
export type LastYearState =
  | { kind: 'idle' | 'reading' }
  | { kind: 'refused'; why: Refusal }
  | { kind: 'passphrase'; file: { fileName: string; text: string }; wrong: boolean };

/** Opening last year's file and keeping its answers beside the response. */
export function useLastYearFile() {
  const services = useServices();
  const open = useOpenResponse();
  const [state, setState] = useState<LastYearState>({ kind: 'idle' });
  const keep = async (lastYear: LastYear) => {
    const finish = services.saving.begin();
    const kept = await services.lastYears.keep(open.response.id, lastYear);
    finish(kept);
    setState(kept.ok ? { kind: 'idle' } : { kind: 'refused', why: 'storage' });
  };
  const read = async (file: { fileName: string; text: string }, unseal?: Unseal) => {
    const found = await readLastYear(services, open, file.text, unseal);
    if (found.ok) await keep(found.value);
    else setState(stateAfter(found.failure.kind, file));
  };
  const choose = async () => {
    const [file] = await services.host.chooseFiles(false);
    if (file === undefined) return;
    setState({ kind: 'reading' });
    const text = await readText(file);
    if (text.ok) await read({ fileName: file.name, text: text.value });
    else setState({ kind: 'refused', why: 'unreadable' });
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
      return { kind: 'refused', why: 'for-officers' };
    case 'tampered':
    case 'mismatch':
      return { kind: 'refused', why: 'changed' };
    case 'empty':
    case 'truncated':
    case 'broken':
      return { kind: 'refused', why: 'unreadable' };
    case 'foreign':
      return { kind: 'refused', why: 'other-kind' };
    default:
      return { kind: 'refused', why: kind };
  }
}

/** The answers of last year that lie on this computer; null until they are found, and where there are none. */
export function useLastYearHere(): LastYear | null {
  const services = useServices();
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
