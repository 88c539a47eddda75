import type { Change } from '#domain/answers/change-log.ts';
import { answerChanges, draftChanges, nameOf } from '#domain/answers/change-log-differences.ts';
import type { ResponseRepository, Stored, WrittenFile, WrittenRevision } from '#domain/answers/response-repository.ts';
import type { Person, Response } from '#domain/answers/response.ts';
import { fail, ok } from '#domain/result.ts';
import { replaceAttachments } from './attachments.ts';
import { noteChange } from './change-log.ts';
import type { Database } from './database.ts';
import { onDraft } from './on-draft.ts';
import { fileOf, storedResponsesIn, withoutResponse } from './stored-responses.ts';
import { storing } from './storing.ts';

/** Responses in IndexedDB: one row per answer, and each write one transaction, in which it is noted who changed what. `now` gives the instant in UTC. */
export function responsesIn(database: Database, now = () => new Date().toISOString()): ResponseRepository {
  const { responses, answers, written, writtenFiles, attachments, attachmentBytes, changes } = database;
  const attached = [attachments, attachmentBytes];
  const note = ({ id, respondent }: Response, item: string | null, what: readonly Change[]) =>
    noteChange(database, { response: id, item, at: now(), by: nameOf(respondent), what });
  return {
    ...storedResponsesIn(database),
    begin: (response) =>
      storing(() =>
        database.transaction('rw', responses, async () => {
          const { inspection, department } = response;
          const existing = await responses.get({ inspection, department });
          if (existing !== undefined) return ok(existing);
          await responses.add(response);
          return ok(response);
        }),
      ),
    change: (id, change) =>
      storing(() =>
        database.transaction('rw', responses, changes, () =>
          onDraft(database, id, async (draft) => {
            const next = change(draft);
            await note(draft, null, draftChanges(draft, next));
            return put(responses, next);
          }),
        ),
      ),
    answer: (id, item, change) =>
      storing(() =>
        database.transaction('rw', responses, answers, changes, () =>
          onDraft(database, id, async (draft) => {
            const stored = await answers.get([id, item]);
            const before = stored === undefined ? undefined : withoutResponse(stored);
            const answer = change(before);
            await answers.put({ ...answer, response: id });
            await note(draft, item, answerChanges(before, answer));
            return answer;
          }),
        ),
      ),
    sign: (locked, revision, file) =>
      storing(() =>
        database.transaction('rw', [responses, written, writtenFiles, changes], () =>
          onDraft(database, locked.id, async () => {
            await keepWritten(database, revision, file);
            const approver = locked.signOff?.approval.approver ?? NOBODY;
            await note(locked, null, [{ kind: 'signed', revision: locked.revision, approver }]);
            return put(responses, locked);
          }),
        ),
      ),
    noteHandIn: (id, revision, at) =>
      storing(() =>
        database.transaction('rw', written, async (): Stored<null> => {
          const stored = await written.get([id, revision]);
          if (stored === undefined) return fail({ kind: 'gone' });
          const { handedInAt: _, ...rest } = stored;
          await written.put(at === null ? rest : { ...rest, handedInAt: at });
          return ok(null);
        }),
      ),
    reopen: (next) =>
      storing(() =>
        database.transaction('rw', responses, changes, async () => {
          await note(next, null, [{ kind: 'reopened', revision: next.revision, reason: next.reopenedFor ?? '' }]);
          return ok(await put(responses, next));
        }),
      ),
    restore: ({ response, answers: given, attached: files, written: revision, file }) =>
      storing(() =>
        database.transaction('rw', [responses, answers, written, writtenFiles, changes, ...attached], async () => {
          const { id, inspection, department } = response;
          const existing = (await responses.get(id)) ?? (await responses.get({ inspection, department }));
          if (existing !== undefined) return fail({ kind: 'exists' as const });
          await answers.bulkPut(given.map((answer) => ({ ...answer, response: id })));
          await replaceAttachments(database, id, files);
          await keepWritten(database, revision, file);
          await note(response, null, [{ kind: 'restored', revision: response.revision, answers: given.length }]);
          await responses.add(response);
          return ok(response);
        }),
      ),
    takeBack: (id) =>
      storing(() =>
        database.transaction('rw', responses, changes, async (): Stored<Response> => {
          const stored = await responses.get(id);
          if (stored === undefined) return fail({ kind: 'gone' });
          if (stored.signOff !== null) return fail({ kind: 'locked' });
          await note(stored, null, draftChanges(stored, { ...stored, handedOver: null }));
          return ok(await put(responses, { ...stored, handedOver: null }));
        }),
      ),
    adopt: ({ response, answers: given, attached: files }, held) =>
      storing(() =>
        database.transaction('rw', [responses, answers, changes, ...attached], async () => {
          const { id, inspection, department } = response;
          const existing = (await responses.get(id)) ?? (await responses.get({ inspection, department }));
          if (!isAsJudged(existing, held)) return fail({ kind: 'changed' as const });
          await answers.where({ response: id }).delete();
          await answers.bulkPut(given.map((answer) => ({ ...answer, response: id })));
          await replaceAttachments(database, id, files);
          await note(response, null, [{ kind: 'adopted', revision: response.revision, answers: given.length }]);
          return ok(await put(responses, response));
        }),
      ),
  };
}

const NOBODY: Person = { post: '', name: '' };

async function put(responses: Database['responses'], response: Response): Promise<Response> {
  await responses.put(response);
  return response;
}

async function keepWritten(
  { written, writtenFiles }: Database,
  revision: WrittenRevision,
  file: WrittenFile,
): Promise<void> {
  await written.add(revision);
  const key = { response: revision.response, revision: revision.revision };
  await writtenFiles.add({ ...key, ...fileOf(file), length: file.text.length });
}

function isAsJudged(existing: Response | undefined, held: Response | null): boolean {
  if (existing === undefined || held === null) return existing === undefined && held === null;
  return (
    existing.id === held.id &&
    existing.revision === held.revision &&
    existing.signOff?.digest === held.signOff?.digest &&
    existing.handedOver?.at === held.handedOver?.at
  );
}
