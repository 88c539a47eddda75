import type { Answer } from '#domain/answers/answer.ts';
import type { ResponseRepository, Stored } from '#domain/answers/response-repository.ts';
import type { Response } from '#domain/answers/response.ts';
import { fail, ok } from '#domain/outcome.ts';
import type { Database } from './database.ts';
import { storing } from './storing.ts';
import { watchQuery } from './watch.ts';

/** Responses in IndexedDB: one row per answer, and each write one transaction. */
export function responsesIn(database: Database): ResponseRepository {
  const { responses, answers, written, places } = database;
  return {
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
        database.transaction('rw', responses, () => onDraft(database, id, (draft) => put(responses, change(draft)))),
      ),
    answer: (id, item, change) =>
      storing(() =>
        database.transaction('rw', responses, answers, () =>
          onDraft(database, id, async () => {
            const stored = await answers.get([id, item]);
            const answer = change(stored === undefined ? undefined : withoutResponse(stored));
            await answers.put({ ...answer, response: id });
            return answer;
          }),
        ),
      ),
    sign: (locked, revision) =>
      storing(() =>
        database.transaction('rw', responses, written, () =>
          onDraft(database, locked.id, async () => {
            await written.add(revision);
            return put(responses, locked);
          }),
        ),
      ),
    reopen: (next) => storing(() => database.transaction('rw', responses, async () => ok(await put(responses, next)))),
    restore: (response, given, revision) =>
      storing(() =>
        database.transaction('rw', responses, answers, written, async () => {
          const { id, inspection, department } = response;
          const existing = (await responses.get(id)) ?? (await responses.get({ inspection, department }));
          if (existing !== undefined) return fail({ kind: 'exists' as const });
          await answers.bulkPut(given.map((answer) => ({ ...answer, response: id })));
          await written.put(revision);
          await responses.add(response);
          return ok(response);
        }),
      ),
    takeBack: (id) =>
      storing(() =>
        database.transaction('rw', responses, async (): Stored<Response> => {
          const stored = await responses.get(id);
          if (stored === undefined) return fail({ kind: 'gone' });
          if (stored.signOff !== null) return fail({ kind: 'locked' });
          return ok(await put(responses, { ...stored, handedOver: null }));
        }),
      ),
    adopt: (response, given, held) =>
      storing(() =>
        database.transaction('rw', responses, answers, async () => {
          const { id, inspection, department } = response;
          const existing = (await responses.get(id)) ?? (await responses.get({ inspection, department }));
          if (!isAsJudged(existing, held)) return fail({ kind: 'changed' as const });
          await answers.where({ response: id }).delete();
          await answers.bulkPut(given.map((answer) => ({ ...answer, response: id })));
          return ok(await put(responses, response));
        }),
      ),
    all: (inspection) => watchQuery(() => responses.where({ inspection }).toArray()),
    one: (id) => watchQuery(() => responses.get(id)),
    answers: (id) =>
      watchQuery(async () => {
        const rows = await answers.where({ response: id }).toArray();
        return new Map(rows.map((row) => [row.item, withoutResponse(row)]));
      }),
    written: (id) =>
      watchQuery(() =>
        written.where('[response+revision]').between([id, 0], [id, Number.MAX_SAFE_INTEGER]).reverse().toArray(),
      ),
    place: async (id) => {
      const stored = await places.get(id);
      return stored === undefined ? null : { view: stored.view, item: stored.item };
    },
    remember: async (id, place) => {
      await places.put({ response: id, ...place });
    },
  };
}

async function put(responses: Database['responses'], response: Response): Promise<Response> {
  await responses.put(response);
  return response;
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

async function onDraft<T>(database: Database, id: string, write: (draft: Response) => Promise<T>): Stored<T> {
  const response = await database.responses.get(id);
  if (response === undefined) return fail({ kind: 'gone' });
  if (response.signOff !== null || response.handedOver !== null) return fail({ kind: 'locked' });
  return ok(await write(response));
}

function withoutResponse({ response: _, ...answer }: Answer & { response: string }): Answer {
  return answer;
}
