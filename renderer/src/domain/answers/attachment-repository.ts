import type { Result } from '../result.ts';
import type { Attachment, NoRoom } from './attachment.ts';
import type { Stored, NotStored, Watch } from './response-repository.ts';

/** What departments have attached to their answers. Lists never load the bytes. */
export interface StoredAttachments {
  /** In the order in which they were attached. */
  watch(response: string): Watch<Attachment[]>;
  /** Undefined when there is no such attachment. */
  bytes(response: string, id: string): Promise<Uint8Array | undefined>;
}

/** The same with the writes. */
export interface AttachmentRepository extends StoredAttachments {
  /**
   * Attaches a file to a draft; the limits are checked in the same transaction. Bytes that are attached to the same item already are kept once.
   * Throws when the bytes are not those that the attachment describes.
   */
  add(response: string, attachment: Attachment, bytes: Uint8Array): Promise<Result<null, NotStored | NoRoom>>;
  /** Takes a file from a draft; one that is not there is no failure. */
  remove(response: string, id: string): Stored<null>;
}
