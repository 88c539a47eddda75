import { describe, expect, it } from 'vitest';
import { attachableContent, attachedContent } from '#documents/evidence/check.ts';
import { pictureSize } from '#documents/evidence/picture-size.ts';
import { fail, ok } from '#domain/outcome.ts';
import { bytesOf, JPEG_HEAD, pdf, pngHead } from './files.ts';

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
