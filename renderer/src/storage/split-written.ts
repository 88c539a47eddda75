import type { Transaction } from 'dexie';
import type { WrittenFile, WrittenRevision } from '#domain/answers/response-repository.ts';

/** Database version 1 to 2: the files of written revisions move out of the list of them. */
export async function splitWritten(transaction: Transaction): Promise<void> {
  const written = transaction.table<Omit<WrittenRevision, 'sealed'> & WrittenFile>('written');
  // One at a time: each may be large.
  for (const key of await written.toCollection().primaryKeys()) {
    const whole = await written.get(key);
    if (whole === undefined) continue;
    const { text, plain, ...revision } = whole;
    const { response, revision: number } = revision;
    const file: WrittenFile = plain === undefined ? { text } : { text, plain };
    await transaction.table('writtenFiles').put({ response, revision: number, ...file, length: text.length });
    await transaction.table('written').put({ ...revision, sealed: plain !== undefined });
  }
}
