import type { Answer, Answers } from '#domain/answers/answer.ts';
import type { StoredResponses, WrittenFile } from '#domain/answers/response-repository.ts';
import { ok } from '#domain/result.ts';
import type { Database } from './database.ts';
import { storing } from './storing.ts';
import { watchQuery } from './watch.ts';

/** What IndexedDB holds of responses. */
export function storedResponsesIn(database: Database): StoredResponses {
  const { responses, written, writtenFiles, places } = database;
  return {
    all: (inspection) => watchQuery(() => responses.where({ inspection }).toArray()),
    one: (id) => watchQuery(() => responses.get(id)),
    answers: (id) => watchQuery(() => answersOf(database, id)),
    written: (id) =>
      watchQuery(() =>
        written.where('[response+revision]').between([id, 0], [id, Number.MAX_SAFE_INTEGER]).reverse().toArray(),
      ),
    file: async (id, revision) => {
      const stored = await writtenFiles.get([id, revision]);
      return stored === undefined ? undefined : fileOf(stored);
    },
    place: async (id) => {
      const found = await storing(async () => ok((await places.get(id)) ?? null));
      return found.ok && found.value !== null ? { view: found.value.view, item: found.value.item } : null;
    },
    // Nobody waits for it, and nothing that was entered is lost with it: where it is refused, the badge is not concerned.
    remember: async (id, place) => {
      await storing(async () => ok(await places.put({ response: id, ...place })));
    },
  };
}

/** The answers of a response that are stored. */
export async function answersOf({ answers }: Database, id: string): Promise<Answers> {
  const rows = await answers.where({ response: id }).toArray();
  return new Map(rows.map((row) => [row.item, withoutResponse(row)]));
}

/** A file as it is given out, without what its row has beside it. */
export function fileOf({ text, plain }: WrittenFile): WrittenFile {
  return plain === undefined ? { text } : { text, plain };
}

/** An answer as it is given out. */
export function withoutResponse({ response: _, ...answer }: Answer & { response: string }): Answer {
  return answer;
}
