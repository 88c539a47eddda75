import { ATTACHMENT_MAX_BYTES, type AttachmentType } from '#domain/answers/attachment.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { isPicture, kindOfContent, type ContentKind, type PictureKind } from './content-kind.ts';
import { lookThroughPdf, type PdfRefused } from './pdf-look-through.ts';
import { PICTURE_MAX_PIXELS, pictureSize } from './picture-size.ts';

/** Kinds of content that are never accepted as attachments. */
export type RefusedKind = Exclude<ContentKind, PictureKind | 'pdf'>;

/**
 * Why the content of a file is refused. `pdf-…`: a danger in the PDF, or it cannot be inspected. `damaged`: the picture
 * cannot be read. `too-many-pixels`: it would not fit into memory.
 */
export interface ContentRefused {
  kind: RefusedKind | `pdf-${PdfRefused['kind']}` | 'pdf-too-large' | 'damaged' | 'too-many-pixels';
}

/** Acceptable content: a picture, to be re-encoded, or a PDF as it is. */
export type Attachable = { kind: 'picture'; as: PictureKind } | { kind: 'pdf' };

/** Judges a file by its content alone. */
export function attachableContent(bytes: Uint8Array): Result<Attachable, ContentRefused> {
  const kind = kindOfContent(bytes);
  if (isPicture(kind)) return attachablePicture(bytes, kind);
  if (kind !== 'pdf') return fail({ kind });
  // Check this before looking through the PDF, which takes time and memory.
  if (bytes.length > ATTACHMENT_MAX_BYTES) return fail({ kind: 'pdf-too-large' });
  const seen = lookThroughPdf(bytes);
  return seen.ok ? ok({ kind }) : fail({ kind: `pdf-${seen.failure.kind}` });
}

function attachablePicture(bytes: Uint8Array, as: PictureKind): Result<Attachable, ContentRefused> {
  const size = pictureSize(bytes, as);
  if (size === null) return fail({ kind: 'damaged' });
  if (size.width * size.height > PICTURE_MAX_PIXELS) return fail({ kind: 'too-many-pixels' });
  return ok({ kind: 'picture', as });
}

const KINDS = { 'image/jpeg': 'jpeg', 'image/png': 'png', 'application/pdf': 'pdf' } as const;

/**
 * Judges an attachment from someone else's file before it is shown or saved. `other-type`: its content is not of the
 * declared type.
 */
export function attachedContent(
  type: AttachmentType,
  bytes: Uint8Array,
): Result<null, ContentRefused | { kind: 'other-type' }> {
  if (kindOfContent(bytes) !== KINDS[type]) return fail({ kind: 'other-type' });
  const judged = attachableContent(bytes);
  return judged.ok ? ok(null) : judged;
}

// File endings that match the content.
const ENDINGS: Record<PictureKind | 'pdf', RegExp> = {
  jpeg: /\.jpe?g$|\.jfif$/i,
  png: /\.png$/i,
  webp: /\.webp$/i,
  gif: /\.gif$/i,
  bmp: /\.bmp$|\.dib$/i,
  pdf: /\.pdf$/i,
};

/** True when the name claims to be a picture or PDF. */
export function claimsAttachable(name: string): boolean {
  return Object.values(ENDINGS).some((ending) => ending.test(name));
}
