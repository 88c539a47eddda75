import { deflateSync } from 'node:zlib';
import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { lookThroughPdf } from '#documents/evidence/pdf-look-through.ts';
import { fail, ok } from '#domain/result.ts';
import { HOSTILE_PDFS } from '../../support/hostile-pdfs.ts';
import { withProcessorTime } from '../../support/processor-time.ts';
import { bytesOf, objectStream, pdf, stream } from './files.ts';

const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';
const PAGE_TEXT = stream('/Filter /FlateDecode', zlibSync(bytesOf('0 0 0 rg BT /F1 12 Tf (/JS is only text) Tj ET')));

describe('looking through a PDF', () => {
  it('accepts an ordinary PDF with compressed objects, links and form fields', () => {
    const plain = pdf(
      CATALOG,
      PAGE_TEXT,
      objectStream('<< /Type /Page /Annots [<< /S /URI /URI (https://example.jp/) >>] /Names 3 0 R >>'),
      '<< /AcroForm << /Fields [] >> /EncryptMetadata true /JSX 1 >>',
    );
    expect(lookThroughPdf(plain)).toEqual(ok(null));
  });

  it.each([
    ['script', '<< /OpenAction << /S /JavaScript /JS (app.alert) >> >>'],
    ['script', '<< /S /J#61vaScript >>'],
    ['script', '<< /S /#4A#61#76#61#53#63#72#69#70#74 >>'],
    ['script', '<</AA<</O<</S/Rendition>>>>>>'],
    ['launch', '<< /S /Launch /F (cmd.exe) >>'],
    ['launch', '<< /S /GoToR /F (\\\\\\\\server\\\\share) >>'],
    ['launch', '<< /S /SubmitForm /F (https://example.jp/) >>'],
    ['embedded', '<< /Type /EmbeddedFile >>'],
    ['embedded', '<< /Type /Filespec /EF << /F 4 0 R >> >>'],
    ['embedded', '<< /Subtype /FileAttachment >>'],
    ['form', '<< /AcroForm << /XFA [ (template) 4 0 R ] >> >>'],
  ])('finds %s in %s, both in plain text and inside compressed objects', (kind, object) => {
    expect(lookThroughPdf(pdf(CATALOG, object))).toEqual(fail({ kind }));
    expect(lookThroughPdf(pdf(CATALOG, objectStream(object)))).toEqual(fail({ kind }));
  });

  it('refuses an encrypted file, which would hide everything else', () => {
    const encrypted = bytesOf('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<< /Root 1 0 R /Encrypt 5 0 R >>\n%%EOF');
    expect(lookThroughPdf(encrypted)).toEqual(fail({ kind: 'encrypted' }));
  });

  it('finds compressed objects that do not declare their type', () => {
    const unnamed = objectStream('<< /S /Launch >>', '/Filter /FlateDecode');
    expect(lookThroughPdf(pdf(CATALOG, unnamed))).toEqual(fail({ kind: 'launch' }));
  });

  it('finds compressed objects inside the data of another stream', () => {
    const around = stream('', bytesOf(`endobj 7 0 obj ${objectStream('<< /S /Launch >>')}`));
    expect(lookThroughPdf(pdf(CATALOG, around))).toEqual(fail({ kind: 'launch' }));
  });

  it.each([
    ['are packed in another way', objectStream('<<>>', '/Type /ObjStm /N 1 /First 4 /Filter /LZWDecode')],
    ['are packed twice', objectStream('<<>>', '/Type /ObjStm /N 1 /First 4 /Filter [/ASCIIHexDecode /FlateDecode]')],
    ['are rearranged', objectStream('<<>>', '/Type /ObjStm /Filter /FlateDecode /DecodeParms << /Predictor 12 >>')],
    [
      'are cut off',
      stream('/Type /ObjStm /Filter /FlateDecode', zlibSync(bytesOf('9 0 <<>>'.repeat(99))).subarray(0, 20)),
    ],
    ['are no packed data', stream('/Type /ObjStm /Filter /FlateDecode', bytesOf('nothing'))],
    ['fill the memory', stream('/Type /ObjStm /Filter /FlateDecode', deflateSync(new Uint8Array(17 * 1024 * 1024)))],
  ])('refuses compressed objects that %s', (_, object) => {
    expect(lookThroughPdf(pdf(CATALOG, object))).toEqual(fail({ kind: 'unreadable' }));
  });

  it.each(HOSTILE_PDFS)(
    'gives a verdict on a file of the largest size that took minutes: $name',
    ({ bytes, refused }) => {
      const file = bytes();
      const { result, seconds } = withProcessorTime(() => lookThroughPdf(file));
      expect(result).toEqual(refused === null ? ok(null) : fail({ kind: refused }));
      expect(seconds).toBeLessThan(30);
    },
  );

  it('does not take a pause in the compressed data for its end', () => {
    const empty = [0x00, 0x00, 0x00, 0xff, 0xff];
    const objects = '9 0 << /S /JavaScript >>';
    const stored = [0x01, objects.length, 0x00, ~objects.length & 0xff, 0xff, ...bytesOf(objects)];
    for (const pauses of [0, 10, 5000]) {
      const data = [0x78, 0x01, ...Array.from({ length: pauses }, () => empty).flat(), ...stored, 0, 0, 0, 0];
      const paused = stream('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', Uint8Array.from(data));
      expect(lookThroughPdf(pdf(CATALOG, paused)).ok).toBe(false);
    }
  });

  it('finds compressed objects followed by other bytes, which a PDF reader ignores', () => {
    const followed = objectStream('<< /S /Launch >>').replace('\nendstream', `${'x'.repeat(100_000)}\nendstream`);
    expect(lookThroughPdf(pdf(CATALOG, followed))).toEqual(fail({ kind: 'launch' }));
    const harmless = objectStream('<< /Type /Page >>').replace('\nendstream', `${'x'.repeat(100_000)}\nendstream`);
    expect(lookThroughPdf(pdf(CATALOG, harmless))).toEqual(ok(null));
  });

  it('refuses a file that continues after its end marker, or has none', () => {
    const whole = pdf(CATALOG);
    expect(lookThroughPdf(Uint8Array.from([...whole, ...new Uint8Array(2000)]))).toEqual(fail({ kind: 'unreadable' }));
    expect(lookThroughPdf(whole.subarray(0, 40))).toEqual(fail({ kind: 'unreadable' }));
  });
});
