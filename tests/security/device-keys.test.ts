import { describe, expect, it } from 'vitest';
import { encodeStored } from '#domain/backup/codec.ts';
import { generateReceivingKey } from '#sealing/receiving.ts';
import { generateSigningKey } from '#sealing/signing.ts';
import { openDatabase } from '#storage/database.ts';
import { deviceKeys } from '#storage/device.ts';
import { dumpDatabase } from '#storage/state-copy/dump.ts';

describe('the keys of a device', () => {
  it.each([
    ['signs', generateSigningKey],
    ['others seal to', generateReceivingKey],
  ])('are not extractable: the one that %s', async (_what, generate) => {
    const { privateKey } = await generate();
    expect(privateKey.extractable).toBe(false);
    for (const format of ['pkcs8', 'jwk', 'raw'] as const)
      await expect(crypto.subtle.exportKey(format, privateKey)).rejects.toThrow();
  });

  it('are in no copy of the stored data, and cannot be written into one', async () => {
    const opened = await openDatabase(`device-${crypto.randomUUID()}`);
    if (!opened.ok) throw new Error(opened.failure.kind);
    const keys = { signing: await generateSigningKey(), sealing: await generateReceivingKey() };
    await deviceKeys(opened.value, async () => keys);
    const copy = await dumpDatabase(opened.value);
    expect(await opened.value.table('devices').count()).toBe(1);
    expect(Object.keys(copy.tables)).not.toContain('devices');
    expect(() => encodeStored(copy)).not.toThrow();
    expect(() => encodeStored(keys.signing.privateKey)).toThrow();
  });
});
