import { bytesDigest } from '../exchange/digest.ts';
import { clearedName } from '../exchange/file-name.ts';
import { fail, ok, type Result } from '../result.ts';

/** What can be attached as evidence: nothing a program would run. */
export const ATTACHMENT_TYPES = ['image/jpeg', 'image/png', 'application/pdf'] as const;
export type AttachmentType = (typeof ATTACHMENT_TYPES)[number];

const ENDINGS: Record<AttachmentType, [usual: string, ...others: string[]]> = {
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/png': ['.png'],
  'application/pdf': ['.pdf'],
};

const ENDING = /\.[a-z][a-z0-9]{0,4}$/iu;
/** In letters, without the ending: with it, a name fits on every disk. */
const LONGEST_STEM = 70;
const NAMELESS = '＿';

const MEGABYTE = 1024 * 1024;

/** Of one attachment, in bytes. */
export const ATTACHMENT_MAX_BYTES = 5 * MEGABYTE;

/** Of all attachments of one response together, in bytes. */
export const ATTACHMENTS_MAX_BYTES = 20 * MEGABYTE;

/** Of one response. Each is sealed for itself, which with a passphrase takes about a second. */
export const ATTACHMENTS_MAX_COUNT = 30;

/**
 * A file attached to the answer to `item`; its bytes are kept elsewhere. `name` is as `attachmentName` leaves it, `size` in bytes,
 * `sha256` lower-case hex over the bytes.
 */
export interface Attachment {
  id: string;
  item: string;
  name: string;
  type: AttachmentType;
  size: number;
  sha256: string;
}

/** An attachment with its bytes. */
export interface AttachedFile {
  attachment: Attachment;
  bytes: Uint8Array;
}

/** Why one more file cannot be attached. */
export interface NoRoom {
  kind: 'too-large' | 'too-large-together' | 'too-many';
}

/** Whether one more file of `size` bytes can be attached beside those that a response holds. */
export function roomFor(held: readonly Pick<Attachment, 'size'>[], size: number): Result<null, NoRoom> {
  if (size > ATTACHMENT_MAX_BYTES) return fail({ kind: 'too-large' });
  if (held.length >= ATTACHMENTS_MAX_COUNT) return fail({ kind: 'too-many' });
  return bytesOf(held) + size > ATTACHMENTS_MAX_BYTES ? fail({ kind: 'too-large-together' }) : ok(null);
}

/** Sizes added up, in bytes. */
export function bytesOf(held: readonly Pick<Attachment, 'size'>[]): number {
  return held.reduce((sum, { size }) => sum + size, 0);
}

/** Describes bytes as an attachment; its name is made fit to be shown and saved. */
export function attachmentOf(said: Pick<Attachment, 'id' | 'item' | 'name' | 'type'>, bytes: Uint8Array): Attachment {
  return {
    ...said,
    name: attachmentName(said.name, said.type),
    size: bytes.length,
    sha256: bytesDigest(bytes),
  };
}

/** Attachments as they come back out of a file, which names no ids. `bytes` are in the same order. */
export function attachedAgain(
  said: readonly Omit<Attachment, 'id'>[],
  bytes: readonly Uint8Array[],
  newId: () => string,
): AttachedFile[] {
  return said.flatMap((each, index) => {
    const own = bytes[index];
    return own === undefined ? [] : [{ attachment: { ...each, id: newId() }, bytes: own }];
  });
}

/** A name to be shown and saved: no folders, nothing invisible, nothing that a computer refuses, and an ending of its type. */
export function attachmentName(given: string, type: AttachmentType): string {
  const name = clearedName(given);
  const own = ENDING.exec(name)?.[0] ?? '';
  const ending = ENDINGS[type].includes(own.toLowerCase()) ? own : ENDINGS[type][0];
  const stem = Array.from(name.slice(0, name.length - own.length))
    .slice(0, LONGEST_STEM)
    .join('')
    .trimEnd();
  return `${stem === '' ? NAMELESS : stem}${ending}`;
}
