import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { kindOfContent } from '#documents/evidence/content-kind.ts';
import { bytesOf, JPEG_HEAD, pdf, pngHead } from './files.ts';

const office = zipSync({ '[Content_Types].xml': bytesOf('<Types/>'), 'word/document.xml': bytesOf('<w/>') });

describe('kindOfContent', () => {
  it.each([
    ['jpeg', JPEG_HEAD],
    ['png', pngHead(1, 1)],
    ['gif', bytesOf('GIF89a\u0001\0\u0001\0')],
    ['webp', bytesOf('RIFF\u0024\0\0\0WEBPVP8L')],
    ['bmp', bytesOf('BM\u0046\0\0\0\0\0\0\0\u0036\0\0\0\u0028\0\0\0\u0001\0\0\0')],
    ['pdf', pdf('<< /Type /Catalog >>')],
    ['empty', new Uint8Array()],
    ['other-picture', bytesOf('\0\0\0\u0018ftypheic\0\0\0\0mif1heic')],
    ['other-picture', bytesOf('II*\0\u0008\0\0\0')],
    ['office', office],
    ['office', bytesOf('\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1\0\0')],
    ['office', bytesOf('{\\rtf1\\ansi text}')],
    ['archive', zipSync({ 'a.png': pngHead(1, 1) })],
    ['archive', bytesOf('7z\u00BC\u00AF\u0027\u001C')],
    ['archive', bytesOf('\u0024\u00E5-lh5-\0\0')],
    ['program', bytesOf('MZ\u0090\0\u0003\0\0\0')],
    ['program', bytesOf('\u007FELF\u0002\u0001')],
    ['program', bytesOf('#!/bin/sh\nrm')],
    ['program', bytesOf('L\0\0\0\u0001\u0014\u0002\0\0\0')],
    ['page', bytesOf('<!doctype html><script>alert(1)</script>')],
    ['page', bytesOf('\u00EF\u00BB\u00BF <svg onload="x">')],
    ['text', bytesOf('a,b\r\n1,2\r\n')],
    ['text', new TextEncoder().encode('台帳の写しです。')],
    ['unknown', bytesOf('\u0001\u0002\u0003\0\0')],
    ['unknown', bytesOf('\0\0\0\u0018ftypisom\0\0\0\0')],
  ] as const)('recognises %s by the first bytes', (kind, bytes) => {
    expect(kindOfContent(bytes)).toBe(kind);
  });
});
