import type { ContentReader, ResponseContent } from '#domain/answers/content.ts';
import { attachmentsOf } from './attachments.ts';
import type { Database } from './database.ts';
import { returnsTo } from './received-returns.ts';
import { answersOf } from './stored-responses.ts';
import { watchQuery } from './watch.ts';

/** Whole responses in IndexedDB, each read in one transaction. */
export function contentsIn(database: Database): ContentReader {
  const read = (id: string) => contentOf(database, id);
  return { read, watch: (id) => watchQuery(() => read(id)) };
}

function contentOf(database: Database, id: string): Promise<ResponseContent | undefined> {
  const { responses, answers, attachments, receivedReturns, lastYears } = database;
  return database.transaction('r', [responses, answers, attachments, receivedReturns, lastYears], async () => {
    const response = await responses.get(id);
    if (response === undefined) return undefined;
    return {
      response,
      answers: await answersOf(database, id),
      attachments: await attachmentsOf(database, id),
      returns: await returnsTo(database, id),
      lastYear: (await lastYears.get(id))?.lastYear ?? null,
    };
  });
}
