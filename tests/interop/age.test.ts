import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { canonicalText } from '#domain/exchange/digest.ts';
import { nothingOpens } from '#domain/exchange/crypto.ts';
import { readResult } from '#domain/result/read.ts';
import { sealTo, unsealWith } from '#sealing/age.ts';
import { createOfficerKey } from '#sealing/officer-key.ts';
import { verifySignature } from '#sealing/verify-signature.ts';

const folder = mkdtempSync(join(tmpdir(), 'tenken-age-'));
const { file, identity } = await createOfficerKey('情報 太郎', '流氷と知床の海2026', '2026-11-22T00:00:00.000Z', 4);
const keyFile = join(folder, 'key.txt');
writeFileSync(keyFile, `${identity}\n`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const signed = new URL('../fixtures/result/v2/open.tenken.json', import.meta.url).pathname;
const { open } = JSON.parse(readFileSync(signed, 'utf8')) as { open: string };

describe('the age program', () => {
  it('opens what is sealed here, with nothing but the identity', async () => {
    const sealed = join(folder, 'sealed.age');
    writeFileSync(sealed, await sealTo([file.recipient])(open));
    expect(execFileSync('age', ['-d', '-i', keyFile, sealed], { encoding: 'utf8' })).toBe(open);
  });

  it('seals what is opened, verified and read here', async () => {
    const armored = execFileSync('age', ['-r', file.recipient, '-a'], { encoding: 'utf8', input: open });
    expect(await unsealWith(identity)(armored)).toEqual({ ok: true, value: open });
    const envelope = JSON.parse(readFileSync(signed, 'utf8')) as Record<string, unknown>;
    delete envelope['open'];
    const text = JSON.stringify({ ...envelope, sealed: armored });
    const read = await readResult(text, verifySignature, unsealWith(identity));
    if (!read.ok) throw new Error(read.failure.kind);
    expect(open).toContain(canonicalText(read.value.payload));
    expect(await readResult(text, verifySignature, nothingOpens)).toEqual({ ok: false, failure: { kind: 'sealed' } });
  });
});
