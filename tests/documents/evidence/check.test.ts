import { describe, expect, it } from 'vitest';
import { attachableContent, attachedContent } from '#documents/evidence/check.ts';
import { pictureSize } from '#documents/evidence/picture-size.ts';
import { fail, ok } from '#domain/result.ts';
import { bytesOf, JPEG_HEAD, jpegFrame, pdf, pngHead } from './files.ts';

const CATALOG = '<< /Type /Catalog >>';

describe('pictureSize', () => {
  it.each([
    ['png', pngHead(1366, 768), { width: 1366, height: 768 }],
    ['jpeg', JPEG_HEAD, { width: 800, height: 600 }],
    ['gif', bytesOf('GIF89a\u0002\u0001\u0003\0'), { width: 258, height: 3 }],
    ['bmp', bytesOf(`BM${'\0'.repeat(12)}\u0028\0\0\0\u0005\0\0\0\u00F9\u00FF\u00FF\u00FF`), { width: 5, height: 7 }],
    ['webp', bytesOf(`RIFF    WEBPVP8L    \u002F\u0003\u0040\0\0`), { width: 4, height: 2 }],
    ['webp', bytesOf(`RIFF    WEBPVP8X    \0\0\0\0\u0009\0\0\u0004\0\0`), { width: 10, height: 5 }],
    ['webp', bytesOf(`RIFF    WEBPVP8     abc\u009D\u0001\u002A\u0010\0\u0008\0`), { width: 16, height: 8 }],
  ] as const)('reads the size from the head of a %s', (kind, bytes, size) => {
    expect(pictureSize(bytes, kind)).toEqual(size);
  });

  it('gives null for a JPEG with a second, larger frame, wherever it stands', () => {
    const small = jpegFrame(16, 16);
    const large = jpegFrame(16_000, 16_000);
    const scan = '\u00FF\u00DA\0\u0002entropy \u00FF\0 \u00FF\u00D0 entropy';
    const end = '\u00FF\u00D9';
    const before = '\u00FF\u00D8';
    expect(pictureSize(bytesOf(before + small + scan + end), 'jpeg')).toEqual({ width: 16, height: 16 });
    for (const text of [
      small + large,
      small + scan + large,
      // A decoder skips bytes that are no marker, and markers that have no length.
      `\u00FF\u0001${small}${large}`,
      `xx${small}\u00FF\u00FF\u00FF${large.slice(1)}`,
    ])
      expect(pictureSize(bytesOf(before + text + scan + end), 'jpeg')).toBeNull();
    // A decoder ignores pictures inside other segments (a camera's thumbnail) and behind the end (the second half of a
    // stereo picture).
    const thumbnail = `\u00FF\u00E1\0${String.fromCharCode(small.length + 2)}${small}`;
    expect(pictureSize(bytesOf(before + thumbnail + small + scan + end + large), 'jpeg')).toEqual({
      width: 16,
      height: 16,
    });
  });

  it('is not misled by a segment length that a decoder ignores', () => {
    // If the first marker were read as a segment, its length would skip the frame that decoders use.
    const hidden = `\u00FF\u00D8\u00FF\u0001${jpegFrame(16_000, 16_000)}\u00FF\u00D9`;
    expect(attachableContent(bytesOf(hidden))).toEqual(fail({ kind: 'too-many-pixels' }));
  });

  it('includes the first frame of a GIF, because decoders enlarge the screen to fit it', () => {
    const frame = '\u002C\0\0\0\0\u0000\u0080\u0000\u0080\0';
    const extension = '\u0021\u00F9\u0004abcd\0';
    expect(pictureSize(bytesOf(`GIF89a\u0010\0\u0010\0\0\0\0${extension}${frame}`), 'gif')).toEqual({
      width: 32_768,
      height: 32_768,
    });
    const table = '\0'.repeat(6);
    expect(pictureSize(bytesOf(`GIF89a\u0010\0\u0010\0\u0080\0\0${table}${frame}`), 'gif')).toEqual({
      width: 32_768,
      height: 32_768,
    });
  });

  it('gives null when the head is cut off or states no size', () => {
    expect(pictureSize(JPEG_HEAD.subarray(0, 24), 'jpeg')).toBeNull();
    expect(pictureSize(pngHead(0, 5), 'png')).toBeNull();
  });
});

describe('a chosen file', () => {
  it('is accepted as the picture or PDF it is', () => {
    expect(attachableContent(JPEG_HEAD)).toEqual(ok({ kind: 'picture', as: 'jpeg' }));
    expect(attachableContent(pdf(CATALOG))).toEqual(ok({ kind: 'pdf' }));
  });

  it('is refused by its content; an oversized picture is refused before decoding', () => {
    expect(attachableContent(bytesOf('<html>'))).toEqual(fail({ kind: 'page' }));
    expect(attachableContent(pngHead(60_000, 60_000))).toEqual(fail({ kind: 'too-many-pixels' }));
    expect(attachableContent(pngHead(0, 0))).toEqual(fail({ kind: 'damaged' }));
    expect(attachableContent(pdf('<< /S /JavaScript /JS (app.alert) >>'))).toEqual(fail({ kind: 'pdf-script' }));
  });

  it('is refused as a PDF over the size limit before it is searched', () => {
    const large = new Uint8Array(5 * 1024 * 1024 + 1);
    large.set(pdf(CATALOG));
    expect(attachableContent(large)).toEqual(fail({ kind: 'pdf-too-large' }));
  });
});

describe('an attachment from someone else', () => {
  it('is accepted only when its content matches its declared type', () => {
    expect(attachedContent('image/png', pngHead(2, 2))).toEqual(ok(null));
    expect(attachedContent('image/jpeg', pngHead(2, 2))).toEqual(fail({ kind: 'other-type' }));
    expect(attachedContent('image/png', bytesOf('<svg onload="x"/>'))).toEqual(fail({ kind: 'other-type' }));
    expect(attachedContent('application/pdf', pdf('<< /Type /Catalog /OpenAction << /S /Launch >> >>'))).toEqual(
      fail({ kind: 'pdf-launch' }),
    );
  });
});
