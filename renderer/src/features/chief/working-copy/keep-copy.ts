import type { Inspection } from '#domain/inspection/inspection.ts';
import type { Department } from '#domain/inspection/roster.ts';
import { workingFileName } from '#domain/handover/working-file-name.ts';
import type { WorkingFile } from '#host/working-file.ts';
import type { CopyFailure, Protection } from '#state/working-copies.ts';
import type { Saved } from '../../shared/saving/SavedFile.tsx';
import type { ChiefServices } from '../shared/services/chief-services.ts';
import { noteChosen } from './chosen-before.ts';
import { draftFile } from './draft-file.ts';
import { rewriter, type Pauses } from './rewriter.ts';

/** The response a copy is kept of. `complete` are the ids of the chapters that are complete. */
export interface CopySource {
  id: string;
  inspection: Pick<Inspection, 'fiscalYear'>;
  department: Pick<Department, 'code' | 'name'>;
  complete: readonly string[];
}

const PLAIN: Pauses = { quiet: 3000, longest: 30_000 };
// Stretching the passphrase keeps a slow computer busy for more than a second.
const SEALED: Pauses = { quiet: 8000, longest: 60_000 };

/** Has the person make a working file, and writes the response to it from now on. To be called right after a press. */
export async function chooseCopy(services: ChiefServices, source: CopySource, protection: Protection): Promise<void> {
  const { chooseWorkingFile, workingCopies, now } = services;
  const chosen = await chooseWorkingFile?.(workingFileName(source.inspection, source.department, now()));
  if (chosen?.ok === true) await keepCopy(services, source, chosen.value, protection);
  else if (chosen?.failure.kind === 'refused') workingCopies.setState({ refused: true });
}

/** What became of a copy that was to be saved. `unreadable`: it could not be made, and `saved` is null. */
export interface SavedCopy {
  saved: Saved | null;
  unreadable: boolean;
}

/** Saves one copy among the downloads; what comes later is not in it. */
export async function saveCopy(
  services: ChiefServices,
  source: CopySource,
  protection: Protection,
): Promise<SavedCopy> {
  const { host, saving, workingCopies, now } = services;
  await saving.flush();
  const file = await draftFile(services, source, protection, true);
  if (!file.ok) return { saved: null, unreadable: true };
  const saved = await host.saveFile(workingFileName(source.inspection, source.department, now()), file.value);
  if (saved.ok) {
    workingCopies.changeSaved(source.id, { protection, at: now(), settled: new Set(source.complete) });
  }
  return { saved, unreadable: false };
}

/** Writes the response to a file from now on, and at once. */
export async function keepCopy(
  services: ChiefServices,
  source: CopySource,
  file: WorkingFile,
  protection: Protection,
): Promise<void> {
  const { workingCopies } = services;
  noteChosen(source.id, protection.seal === null ? 'plain' : 'sealed');
  let checked = protection.seal === null;
  let stopped = false;
  const note = (change: Parameters<typeof workingCopies.changeCopy>[1]) => {
    if (!stopped) workingCopies.changeCopy(source.id, change);
  };
  const write = async () => {
    note({ writing: true });
    const begun = services.now();
    const outcome = await writeCopy(services, source, file, protection, !checked || protection.seal === null);
    checked ||= outcome === 'written';
    if (outcome === 'written') note({ writing: false, at: begun, failure: null });
    else note(outcome === 'closed' ? { writing: false } : { writing: false, failure: outcome });
  };
  const rewriting = rewriter(write, protection.seal === null ? PLAIN : SEALED);
  const unwatch = watchResponse(services, source.id, rewriting.changed);
  const unhide = whenHidden(() => {
    // What is being typed is stored in a moment, and belongs to what is written now.
    if (services.saving.getState().open > 0) rewriting.changed();
    void services.saving.flush().then(rewriting.now);
  });
  workingCopies.keep(source.id, { fileName: file.name, writing: true, at: null, failure: null }, () => {
    stopped = true;
    rewriting.stop();
    unwatch();
    unhide();
  });
  rewriting.changed();
  await rewriting.now();
}

async function writeCopy(
  services: ChiefServices,
  source: CopySource,
  file: WorkingFile,
  protection: Protection,
  check: boolean,
): Promise<'written' | 'closed' | CopyFailure> {
  try {
    const draft = await draftFile(services, source, protection, check);
    if (!draft.ok) return draft.failure.kind;
    const written = await file.write(draft.value);
    return written.ok ? 'written' : written.failure.kind;
  } catch {
    // Whatever keeps a copy from being made must not get into the way of answering.
    return 'failed';
  }
}

function watchResponse({ responses, attachments }: ChiefServices, id: string, changed: () => void): () => void {
  const stops = [responses.one(id)(changed), responses.answers(id)(changed), attachments.watch(id)(changed)];
  return () => {
    for (const stop of stops) stop();
  };
}

function whenHidden(act: () => void): () => void {
  const hidden = () => {
    if (document.visibilityState === 'hidden') act();
  };
  document.addEventListener('visibilitychange', hidden);
  window.addEventListener('pagehide', act);
  return () => {
    document.removeEventListener('visibilitychange', hidden);
    window.removeEventListener('pagehide', act);
  };
}
