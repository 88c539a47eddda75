import { decodeText } from '#documents/text.ts';
import { sameAnswer } from '#domain/answers/history.ts';
import type { DraftPayload } from '#domain/handover/draft-payload.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { IncomingFile } from '#host/host.ts';
import type { Protection } from '#state/working-copies.ts';
import { currentOf } from '../../shared/live/current-of.ts';
import type { ChiefServices } from '../shared/services/chief-services.ts';
import { keepCopy, type CopySource } from './keep-copy.ts';

/** Why a file that is there does not become the working file; nothing of it was changed. `other`: it holds something of another response. */
export type NotReused = 'foreign' | 'other' | 'sealed' | 'unreadable' | 'no-permission';

/**
 * What came of a choice. `different`: the file holds so many things that are not here, or not the same here, and would be replaced; nothing was
 * written to it until `goOn` is called.
 */
export type Reused =
  | { kind: 'done' }
  | { kind: 'not-reused'; why: NotReused; name: string }
  | { kind: 'different'; count: number; name: string; goOn: () => void };

/** Has the person choose a working file that is there, and goes on with it where nothing in it would be lost. To be called right after a press. */
export async function reuseCopy(services: ChiefServices, source: CopySource, protection: Protection): Promise<Reused> {
  const chosen = await services.reuseWorkingFile?.();
  if (chosen?.ok !== true) {
    if (chosen?.failure.kind === 'refused') services.workingCopies.setState({ refused: true });
    return chosen?.failure.kind === 'no-permission'
      ? { kind: 'not-reused', why: 'no-permission', name: '' }
      : { kind: 'done' };
  }
  const file = chosen.value;
  const { name } = file;
  const held = await heldIn(services, file.held, protection);
  if (!held.ok) return { kind: 'not-reused', why: held.failure.kind, name };
  if (held.value !== null && held.value.response.uuid !== source.id) return { kind: 'not-reused', why: 'other', name };
  const count = held.value === null ? 0 : await onlyInFile(services, source.id, held.value);
  const goOn = () => void keepCopy(services, source, file, protection);
  if (count > 0) return { kind: 'different', count, name, goOn };
  goOn();
  return { kind: 'done' };
}

/** The draft in the file; null where it is empty. */
async function heldIn(
  { readDraft }: ChiefServices,
  file: IncomingFile,
  { unseal }: Protection,
): Promise<Result<DraftPayload | null, { kind: NotReused }>> {
  if (file.size === 0) return ok(null);
  const bytes = await file.read();
  if (!bytes.ok) return fail({ kind: 'unreadable' });
  const text = decodeText(bytes.value);
  if (!text.ok) return fail({ kind: 'foreign' });
  const read = await readDraft(text.value, unseal);
  if (read.ok) return ok(read.value.payload);
  const isSealed = ['sealed', 'wrong-passphrase', 'not-for-this-key'].includes(read.failure.kind);
  return fail({ kind: isSealed ? 'sealed' : 'foreign' });
}

/** How many answers and attachments the draft has that are not here, or not the same. */
async function onlyInFile({ responses, attachments }: ChiefServices, id: string, draft: DraftPayload): Promise<number> {
  const here = await currentOf(responses.answers(id));
  const attached = new Set((await currentOf(attachments.watch(id))).map(({ sha256 }) => sha256));
  const isHere = (answer: DraftPayload['answers'][number]) => {
    const stored = here.get(answer.item);
    return stored !== undefined && sameAnswer(stored, answer);
  };
  return (
    draft.answers.filter((answer) => !isHere(answer)).length +
    draft.attachments.filter(({ sha256 }) => !attached.has(sha256)).length
  );
}
