import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ATTACHMENT_MAX_BYTES,
  ATTACHMENT_TYPES,
  attachmentName,
  attachmentOf,
  ATTACHMENTS_MAX_BYTES,
  ATTACHMENTS_MAX_COUNT,
  roomFor,
} from '#domain/answers/attachment.ts';
import { fail, ok } from '#domain/result.ts';
import { anyText } from '../../support/any-text.ts';

const sized = (...sizes: number[]) => sizes.map((size) => ({ size }));

describe('the name of an attachment', () => {
  it.each([
    ['IMG_0001.JPG', 'image/jpeg', 'IMG_0001.JPG'],
    ['施錠の記録.jpeg', 'image/jpeg', '施錠の記録.jpeg'],
    ['画面.webp', 'image/png', '画面.png'],
    ['台帳 2026.11.20', 'application/pdf', '台帳 2026.11.20.pdf'],
    ['記録 .pdf', 'application/pdf', '記録.pdf'],
    ['../../etc/passwd', 'image/png', 'passwd.png'],
    [String.raw`C:\課\写真.png`, 'image/png', '写真.png'],
    ['請求書\u202Egpj.exe', 'application/pdf', '請求書gpj.pdf'],
    ['か\u3099.png', 'image/png', 'が.png'],
    ['a\u0000b\nc\ud800.png', 'image/png', 'abc.png'],
    ['what? <1>.pdf', 'application/pdf', 'what＿ ＿1＿.pdf'],
    ['NUL.pdf', 'application/pdf', '＿NUL.pdf'],
    ['.png', 'image/png', 'png.png'],
    ['', 'image/png', '＿.png'],
    ['外字\uE000と𠮷と葛\u{E0100}.png', 'image/png', '外字\uE000と𠮷と葛\u{E0100}.png'],
  ] as const)('%j of %s is %j', (given, type, name) => {
    expect(attachmentName(given, type)).toBe(name);
  });

  it('is cut to seventy whole letters and its ending', () => {
    expect(attachmentName(`${'𠮷'.repeat(71)}.pdf`, 'application/pdf')).toBe(`${'𠮷'.repeat(70)}.pdf`);
  });

  it('never leads elsewhere or shows another than it is, whatever was given, and is left as it is from then on', () => {
    const pieces = fc.constantFrom(
      '../',
      '\\',
      '.',
      'con',
      '\u202E',
      '\u200B',
      '.exe',
      '.pdf',
      'か\u3099',
      '𠮷',
      ' ',
      ':',
    );
    const given = fc.oneof(
      anyText(),
      fc.array(pieces, { maxLength: 90 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(given, fc.constantFrom(...ATTACHMENT_TYPES), (name, type) => {
        const cleared = attachmentName(name, type);
        expect(cleared).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\\/:*?"<>|]+\.(?:jpe?g|png|pdf)$/iu);
        expect(cleared).not.toMatch(/^[\s.]/u);
        expect(attachmentName(cleared, type)).toBe(cleared);
        expect([...cleared].length).toBeLessThanOrEqual(80);
      }),
    );
  });
});

describe('an attachment', () => {
  it('is described by its bytes', () => {
    const said = { id: 'a', item: 'A-1', name: '記録.txt', type: 'application/pdf' } as const;
    expect(attachmentOf(said, new TextEncoder().encode('abc'))).toEqual({
      ...said,
      name: '記録.pdf',
      size: 3,
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    });
  });

  it('finds room up to each limit and not beyond', () => {
    const rest = ATTACHMENTS_MAX_BYTES - 3 * ATTACHMENT_MAX_BYTES;
    const three = sized(ATTACHMENT_MAX_BYTES, ATTACHMENT_MAX_BYTES, ATTACHMENT_MAX_BYTES);
    expect(roomFor(three, rest)).toEqual(ok(null));
    expect(roomFor([...three, ...sized(1)], rest)).toEqual(fail({ kind: 'too-large-together' }));
    expect(roomFor([], ATTACHMENT_MAX_BYTES + 1)).toEqual(fail({ kind: 'too-large' }));
    const many = Array.from({ length: ATTACHMENTS_MAX_COUNT }, () => ({ size: 1 }));
    expect(roomFor(many.slice(1), 1)).toEqual(ok(null));
    expect(roomFor(many, 1)).toEqual(fail({ kind: 'too-many' }));
  });
});
