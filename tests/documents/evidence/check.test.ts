import { describe, expect, it } from 'vitest';
import { attachableContent, attachedContent } from '#documents/evidence/check.ts';
import { pictureSize } from '#documents/evidence/picture-size.ts';
import { fail, ok } from '#domain/outcome.ts';
import { bytesOf, JPEG_HEAD, jpegFrame, pdf, pngHead } from './files.ts';

const CATALOG = '<< /Type /Catalog >>';

describe('the size that a picture claims', () => {
  it.each([
    ['png', pngHead(1366, 768), { width: 1366, height: 768 }],
    ['jpeg', JPEG_HEAD, { width: 800, height: 600 }],
    ['gif', bytesOf('GIF89a\u0002\u0001\u0003\0'), { width: 258, height: 3 }],
    ['bmp', bytesOf(`BM${'\0'.repeat(12)}\u0028\0\0\0\u0005\0\0\0\u00F9\u00FF\u00FF\u00FF`), { width: 5, height: 7 }],
    ['webp', bytesOf(`RIFF    WEBPVP8L    \u002F\u0003\u0040\0\0`), { width: 4, height: 2 }],
    ['webp', bytesOf(`RIFF    WEBPVP8X    \0\0\0\0\u0009\0\0\u0004\0\0`), { width: 10, height: 5 }],
    ['webp', bytesOf(`RIFF    WEBPVP8     abc\u009D\u0001\u002A\u0010\0\u0008\0`), { width: 16, height: 8 }],
  ] as const)('is read from the head of a %s', (kind, bytes, size) => {
    expect(pictureSize(bytes, kind)).toEqual(size);
  });

  it('is none where a JPEG has a second frame, larger than the first, wherever it stands', () => {
    const small = jpegFrame(16, 16);
    const large = jpegFrame(16_000, 16_000);
    const scan = '\u00FF\u00DA\0\u0002entropy \u00FF\0 \u00FF\u00D0 entropy';
    const end = '\u00FF\u00D9';
    const before = '\u00FF\u00D8';
    expect(pictureSize(bytesOf(before + small + scan + end), 'jpeg')).toEqual({ width: 16, height: 16 });
    for (const text of [
      small + large,
      small + scan + large,
      // A decoder passes over what is no marker, and over markers that have no length.
      `\u00FF\u0001${small}${large}`,
      `xx${small}\u00FF\u00FF\u00FF${large.slice(1)}`,
    ])
      expect(pictureSize(bytesOf(before + text + scan + end), 'jpeg')).toBeNull();
    // What stands in other segments or behind the end is not decoded: the small picture of a camera, and the second half of a stereo picture.
    const thumbnail = `\u00FF\u00E1\0${String.fromCharCode(small.length + 2)}${small}`;
    expect(pictureSize(bytesOf(before + thumbnail + small + scan + end + large), 'jpeg')).toEqual({
      width: 16,
      height: 16,
    });
  });

  it('is not hidden by a length that a decoder does not follow', () => {
    // Taken for a segment, the first marker would lead past the frame that is decoded.
    const hidden = `\u00FF\u00D8\u00FF\u0001${jpegFrame(16_000, 16_000)}\u00FF\u00D9`;
    expect(attachableContent(bytesOf(hidden))).toEqual(fail({ kind: 'too-many-pixels' }));
  });

  it('takes in the first frame of a GIF, for which decoders widen the screen', () => {
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

  it('is none where the head is cut off or says nothing', () => {
    expect(pictureSize(JPEG_HEAD.subarray(0, 24), 'jpeg')).toBeNull();
    expect(pictureSize(pngHead(0, 5), 'png')).toBeNull();
  });
});

describe('a chosen file', () => {
  it('may be attached as the picture or the PDF that it is', () => {
    expect(attachableContent(JPEG_HEAD)).toEqual(ok({ kind: 'picture', as: 'jpeg' }));
    expect(attachableContent(pdf(CATALOG))).toEqual(ok({ kind: 'pdf' }));
  });

  it('is refused for what it is, and a picture that would fill the memory before it is decoded', () => {
    expect(attachableContent(bytesOf('<html>'))).toEqual(fail({ kind: 'page' }));
    expect(attachableContent(pngHead(60_000, 60_000))).toEqual(fail({ kind: 'too-many-pixels' }));
    expect(attachableContent(pngHead(0, 0))).toEqual(fail({ kind: 'damaged' }));
    expect(attachableContent(pdf('<< /S /JavaScript /JS (app.alert) >>'))).toEqual(fail({ kind: 'pdf-script' }));
  });

  it('is refused as a PDF over the limit before it is looked through', () => {
    const large = new Uint8Array(5 * 1024 * 1024 + 1);
    large.set(pdf(CATALOG));
    expect(attachableContent(large)).toEqual(fail({ kind: 'pdf-too-large' }));
  });
});

describe('an attachment of someone else', () => {
  it('is taken only as what it says it is', () => {
    expect(attachedContent('image/png', pngHead(2, 2))).toEqual(ok(null));
    expect(attachedContent('image/jpeg', pngHead(2, 2))).toEqual(fail({ kind: 'other-type' }));
    expect(attachedContent('image/png', bytesOf('<svg onload="x"/>'))).toEqual(fail({ kind: 'other-type' }));
    expect(attachedContent('application/pdf', pdf('<< /Type /Catalog /OpenAction << /S /Launch >> >>'))).toEqual(
      fail({ kind: 'pdf-launch' }),
    );
  });
});
