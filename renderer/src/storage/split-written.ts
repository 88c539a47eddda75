import type { Transaction } from 'dexie';
import type { WrittenFile, WrittenRevision } from '#domain/answers/response-repository.ts';

/** Schema version 1 to 2: moves the files of written revisions into their own table. */
export async function splitWritten(transaction: Transaction): Promise<void> {
  const written = transaction.table<Omit<WrittenRevision, 'sealed'> & WrittenFile>('written');
  // One at a time, because each may be large.
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
