import { roomFor, type AttachedFile, type Attachment, type NoRoom } from '#domain/answers/attachment.ts';
import type { AttachmentRepository, StoredAttachments } from '#domain/answers/attachment-repository.ts';
import type { NotStored } from '#domain/answers/response-repository.ts';
import { isPart } from '#domain/exchange/parts.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Database, StoredAttachment } from './database.ts';
import { onDraft } from './on-draft.ts';
import { storing } from './storing.ts';
import { watchQuery } from './watch.ts';

/** Attachments in IndexedDB: descriptions in one table, bytes in another. */
export function attachmentsIn(database: Database): AttachmentRepository {
  const { responses, attachments, attachmentBytes } = database;
  const tables = [responses, attachments, attachmentBytes];
  return {
    ...storedAttachmentsIn(database),
    add: async (response, attachment, bytes) => {
      if (!isPart(attachment, bytes)) throw new Error('the bytes are not those of the attachment');
      return storing(() =>
        database.transaction('rw', tables, async (): Promise<Result<null, NotStored | NoRoom>> => {
          const added = await onDraft(database, response, () => addTo(database, response, { attachment, bytes }));
          return added.ok ? added.value : added;
        }),
      );
    },
    remove: (response, id) =>
      storing(() =>
        database.transaction('rw', tables, () =>
          onDraft(database, response, async () => {
            await attachments.delete([response, id]);
            await attachmentBytes.delete([response, id]);
            return null;
          }),
        ),
      ),
  };
}

/** What IndexedDB holds of attachments. */
export function storedAttachmentsIn(database: Database): StoredAttachments {
  return {
    watch: (response) => watchQuery(() => attachmentsOf(database, response)),
    bytes: async (response, id) => (await database.attachmentBytes.get([response, id]))?.bytes,
  };
}

/** What is attached to a response, in the order in which it was attached. */
export async function attachmentsOf(database: Database, response: string): Promise<Attachment[]> {
  return (await inOrder(database, response)).map((each) => asAttached(each));
}

/** Replaces all attachments of a response. Call it within a transaction on both tables. */
export async function replaceAttachments(
  database: Database,
  response: string,
  attached: readonly AttachedFile[],
): Promise<void> {
  await database.attachments.where({ response }).delete();
  await database.attachmentBytes.where({ response }).delete();
  for (const [position, each] of attached.entries()) await put(database, response, position, each);
}

async function addTo(database: Database, response: string, file: AttachedFile): Promise<Result<null, NoRoom>> {
  const { item, sha256, size } = file.attachment;
  const held = await inOrder(database, response);
  if (held.some((each) => each.item === item && each.sha256 === sha256)) return ok(null);
  const room = roomFor(held, size);
  if (!room.ok) return room;
  await put(database, response, (held.at(-1)?.position ?? -1) + 1, file);
  return ok(null);
}

async function put(database: Database, response: string, position: number, file: AttachedFile): Promise<void> {
  const { attachment, bytes } = file;
  await database.attachments.put({ ...attachment, response, position });
  // IndexedDB would store a view together with its whole underlying buffer.
  await database.attachmentBytes.put({ response, id: attachment.id, bytes: bytes.slice() });
}

function inOrder(database: Database, response: string): PromiseLike<StoredAttachment[]> {
  return database.attachments.where({ response }).sortBy('position');
}

function asAttached({ response: _, position: __, ...attachment }: StoredAttachment): Attachment {
  return attachment;
}
