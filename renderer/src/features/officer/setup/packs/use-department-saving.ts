import { useEffect, useRef, useState } from 'react';
import type { Seal } from '#domain/exchange/crypto.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { packFolderName } from '#domain/pack/pack-file-name.ts';
import { isPassphraseOf, type PackIssue, type PacksForDepartments } from '#domain/pack/issue.ts';
import type { Saved } from '../../../shared/saving/SavedFile.tsx';
import { useOfficerServices, type OfficerServices } from '../../shared/services/officer-services.ts';
import { departmentFile, departmentFiles, type IssuedPacks, type NotMadeAgain } from './saved-packs.ts';
import { createProgress } from './progress.ts';

/** Why a passphrase does not do. */
export type PassphraseMistake = 'empty' | 'wrong';

/** `damaged`: what is kept of a pack is not what was signed, and nothing was saved. */
export type SavingResult = Result<{ name: string }, NotMadeAgain | Extract<Saved, { ok: false }>['failure']>;

interface DepartmentPacks {
  issue: PackIssue;
  packs: PacksForDepartments;
  inspection: Inspection;
  /** As it is typed; '' where the packs are open. */
  passphrase: string;
}

/** What is being saved; null: nothing. */
type SavingState = 'one' | 'all' | null;

/** Saves the packs for departments: each file is made again when its turn has come. Leaving the page stops it, and then nothing is saved. */
export function useDepartmentSaving({ issue, packs, inspection, passphrase }: DepartmentPacks) {
  const { host, sealing } = useOfficerServices();
  const [progress] = useState(createProgress);
  const [state, setState] = useState<SavingState>(null);
  const [ended, setEnded] = useState<SavingState>(null);
  const [saved, setSaved] = useState<SavingResult | null>(null);
  const [mistake, setMistake] = useState<PassphraseMistake | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const run = async (begun: SavingState, save: (issued: IssuedPacks, signal: AbortSignal) => Promise<SavingResult>) => {
    if (running.current !== null) return;
    const stop = new AbortController();
    running.current = stop;
    setSaved(null);
    setMistake(null);
    progress.setState({ done: 0, total: 0 });
    setState(begun);
    const seal = await sealFor(packs, passphrase, sealing);
    if (seal.ok) setSaved(await save({ issue, packs, inspection, seal: seal.value }, stop.signal));
    else setMistake(seal.failure.kind);
    running.current = null;
    setEnded(begun);
    setState(null);
  };
  const total = packs.parts.length;
  return {
    state,
    /** What ended last. */
    ended,
    progress,
    saved,
    mistake,
    cancel: () => running.current?.abort(),
    saveAll: () =>
      run('all', async (issued, signal) => {
        const files = departmentFiles(issued, signal, (done) => progress.setState({ done, total }));
        const result = await host.saveEach(packFolderName({ inspection, revision: issue.revision }), files);
        return result.ok ? ok({ name: result.value.place }) : result;
      }),
    saveOne: (code: string) =>
      run('one', async (issued) => {
        const part = packs.parts.find((each) => each.part.code === code);
        if (part === undefined) throw new Error('no pack was made for the department');
        const file = await departmentFile(issued, part);
        return file.ok ? host.saveFile(file.value.name, file.value.bytes) : file;
      }),
  };
}

/** What seals the files; null where they stay open. */
async function sealFor(
  packs: PacksForDepartments,
  passphrase: string,
  sealing: OfficerServices['sealing'],
): Promise<Result<Seal | null, { kind: PassphraseMistake }>> {
  if (packs.proof === null) return ok(null);
  if (passphrase === '') return fail({ kind: 'empty' });
  const opens = await isPassphraseOf(packs, sealing.unsealWithPassphrase(passphrase));
  return opens ? ok(sealing.sealWithPassphrase(passphrase)) : fail({ kind: 'wrong' });
}
