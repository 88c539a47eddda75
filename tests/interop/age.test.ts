import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { canonicalText } from '#domain/exchange/digest.ts';
import { nothingOpens } from '#domain/exchange/crypto.ts';
import { readResultFile, readResultAttachment } from '#domain/result-file/read.ts';
import { ok } from '#domain/result.ts';
import { sealedAnew } from '#domain/exchange/reseal.ts';
import { RESULT_FORMAT } from '#domain/result-file/result-payload.ts';
import { sealTo, unsealWith } from '#sealing/age.ts';
import { createOfficerKey } from '#sealing/officer-key.ts';
import { verifySignature } from '#sealing/verify-signature.ts';
import { PICTURE } from '../support/picture.ts';

const folder = mkdtempSync(join(tmpdir(), 'tenken-age-'));
const { file, identity } = await createOfficerKey('情報 太郎', '流氷と知床の海2026', '2026-11-22T00:00:00.000Z', 4);
const keyFile = join(folder, 'key.txt');
writeFileSync(keyFile, `${identity}\n`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const signed = new URL('../fixtures/result/v3/open.tenken.json', import.meta.url).pathname;
const { open } = JSON.parse(readFileSync(signed, 'utf8')) as { open: string };

describe('the age program', () => {
  it('opens our sealed text with the identity alone', async () => {
    const sealed = join(folder, 'sealed.age');
    writeFileSync(sealed, await sealTo([file.recipient])(open));
    expect(execFileSync('age', ['-d', '-i', keyFile, sealed], { encoding: 'utf8' })).toBe(open);
  });

  it('returns an attachment of a sealed file unchanged', async () => {
    const resealed = await sealedAnew(
      readFileSync(signed, 'utf8'),
      RESULT_FORMAT,
      nothingOpens,
      sealTo([file.recipient]),
    );
    if (!resealed.ok) throw new Error(resealed.failure.kind);
    const { attachments } = JSON.parse(resealed.value) as { attachments: string[] };
    const part = join(folder, 'part.age');
    writeFileSync(part, attachments[0] ?? '');
    expect(execFileSync('age', ['-d', '-i', keyFile, part]).equals(PICTURE)).toBe(true);
  });

  it('seals a text that we open, verify and read', async () => {
    const armored = execFileSync('age', ['-r', file.recipient, '-a'], { encoding: 'utf8', input: open });
    expect(await unsealWith(identity)(armored)).toEqual({ ok: true, value: open });
    const envelope = JSON.parse(readFileSync(signed, 'utf8')) as Record<string, unknown>;
    delete envelope['open'];
    const picture = execFileSync('age', ['-r', file.recipient, '-a'], { encoding: 'utf8', input: PICTURE });
    const text = JSON.stringify({ ...envelope, sealed: armored, attachments: [picture] });
    const read = await readResultFile(text, verifySignature, unsealWith(identity));
    if (!read.ok) throw new Error(read.failure.kind);
    expect(open).toContain(canonicalText(read.value.payload));
    expect(await readResultAttachment(text, 0, verifySignature, unsealWith(identity))).toEqual(ok(PICTURE));
    expect(await readResultFile(text, verifySignature, nothingOpens)).toEqual({
      ok: false,
      failure: { kind: 'sealed' },
    });
  });
});
