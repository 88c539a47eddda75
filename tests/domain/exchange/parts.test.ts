import { describe, expect, it } from 'vitest';
import { nothingOpens, type Seal } from '#domain/exchange/crypto.ts';
import { bytesDigest } from '#domain/exchange/digest.ts';
import { formatOf, openEnvelope, writeEnvelope } from '#domain/exchange/envelope.ts';
import { fileKindOf } from '#domain/exchange/file-kind.ts';
import { readKeyFile } from '#domain/exchange/officer-key.ts';
import { readAttachment, readAttachments, writePart } from '#domain/exchange/parts.ts';
import { sealedAnew } from '#domain/exchange/reseal.ts';
import { sealTo, unsealWith } from '#sealing/age.ts';
import { createOfficerKey } from '#sealing/officer-key.ts';
import { inspection } from '../../support/small-questionnaire.ts';

const FORMAT = 'tenken/test';
const [FIRST, SECOND] = [Uint8Array.of(1, 2, 3), Uint8Array.of(4)];
const BYTES = [FIRST, SECOND];
const saidOf = (bytes: Uint8Array) => ({ size: bytes.length, sha256: bytesDigest(bytes) });
const SAID = BYTES.map((bytes) => saidOf(bytes));
const newKey = () => createOfficerKey('甲', '流氷きたきつね帆立', '2026-11-22T00:00:00.000Z', 4);
const [mine, theirs] = [await newKey(), await newKey()];
const [toMe, toThem] = [sealTo([mine.file.recipient]), sealTo([theirs.file.recipient])];
const opens = unsealWith(mine.identity);

const kindOf = (read: { ok: boolean; failure?: { kind: string } }) => (read.ok ? 'read' : read.failure?.kind);
const openFile = (parts: readonly string[]) =>
  writeEnvelope(FORMAT, { inspection: inspection.id, content: { kind: 'open', text: 'text' }, parts });
const sealedFile = async (parts: readonly string[]) =>
  writeEnvelope(FORMAT, {
    inspection: inspection.id,
    content: { kind: 'sealed', armored: await toMe('text') },
    parts,
  });
const written = (bySeal: Seal | null) => Promise.all(BYTES.map((bytes) => writePart(bytes, bySeal)));

describe('the attachments of a file', () => {
  it('open one by one and together, in open and sealed files', async () => {
    for (const file of [openFile(await written(null)), await sealedFile(await written(toMe))]) {
      expect(await readAttachment(file, FORMAT, 1, saidOf(SECOND), opens)).toEqual({ ok: true, value: SECOND });
      expect(await readAttachments(file, FORMAT, SAID, opens)).toEqual({ ok: true, value: BYTES });
    }
  });

  it.each([
    ['is damaged', async () => openFile(['AAAA', '***']), 'broken'],
    ['is sealed to somebody else', async () => sealedFile(await written(toThem)), 'not-for-this-key'],
    ['is another one', async () => openFile(['AAAA', 'AAAA']), 'tampered'],
    ['is not there', async () => openFile([]), 'mismatch'],
    ['is of a file of another kind', async () => openFile([]).replace(FORMAT, 'tenken/other'), 'other-kind'],
  ])('report why one does not open when it %s', async (_, make, why) => {
    const file = await make();
    expect(kindOf(await readAttachment(file, FORMAT, 1, saidOf(SECOND), opens))).toBe(why);
    expect(kindOf(await readAttachments(file, FORMAT, SAID, opens))).toBe(why);
  });

  it('are not read when the file has more than its payload describes', async () => {
    const file = openFile(await written(null));
    expect(kindOf(await readAttachments(file, FORMAT, [saidOf(FIRST)], opens))).toBe('mismatch');
  });
});

describe('resealing a file', () => {
  it('keeps text and attachments, sealed and open again', async () => {
    const file = openFile(await written(null));
    const sealed = await sealedAnew(file, FORMAT, opens, toMe);
    if (!sealed.ok) throw new Error(sealed.failure.kind);
    expect(sealed.value).not.toContain('"open"');
    expect(await readAttachments(sealed.value, FORMAT, SAID, opens)).toEqual({ ok: true, value: BYTES });
    expect(await sealedAnew(sealed.value, FORMAT, opens, null)).toEqual({ ok: true, value: file });
  });

  it.each([
    ['it is no file of ours', async () => 'text', 'foreign'],
    ['its text does not open', async () => (await sealedFile([])).replace(/-----BEGIN[^"]+/u, 'x'), 'broken'],
    ['an attachment does not open', async () => sealedFile(await written(toThem)), 'not-for-this-key'],
    ['an attachment is damaged', async () => openFile(['***']), 'broken'],
  ])('fails when %s', async (_, make, why) => {
    expect(kindOf(await sealedAnew(await make(), FORMAT, opens, null))).toBe(why);
  });

  it('fails with `sealed` without a key', async () => {
    expect(kindOf(await sealedAnew(await sealedFile([]), FORMAT, nothingOpens, null))).toBe('sealed');
  });
});

describe('the kind of a file', () => {
  it('is read after leading blanks, and an unknown kind means a newer program', () => {
    const file = `\r\n ${openFile([])}`;
    expect(formatOf(file)).toEqual({ ok: true, value: FORMAT });
    expect(openEnvelope(file, FORMAT).ok).toBe(true);
    expect(kindOf(fileKindOf(file))).toBe('newer-version');
    expect(fileKindOf(file.replace(FORMAT, 'tenken/result'))).toEqual({ ok: true, value: 'result' });
    expect(kindOf(fileKindOf(''))).toBe('empty');
  });

  it.each([
    ['[1]', 'foreign'],
    ['"tenken/result', 'foreign'],
    [`{"format":"tenken/result"${' '.repeat(20)}`, 'truncated'],
    ['{"format":"tenken/result",}', 'broken'],
    [`{"more":"${'x'.repeat(400)}","format":"tenken/result`, 'foreign'],
  ])('is not guessed: %s', (text, why) => {
    expect(kindOf(formatOf(text))).toBe(why);
  });

  it('is checked for key files too', () => {
    expect(kindOf(readKeyFile(' \n'))).toBe('empty');
    expect(kindOf(readKeyFile('{"format":1,"version":1}'))).toBe('foreign');
    expect(kindOf(readKeyFile('{"format":"tenken/result","version":1}'))).toBe('other-kind');
  });
});
