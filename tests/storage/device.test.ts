import { expect, it, vi } from 'vitest';
import { openDatabase } from '#storage/database.ts';
import { deviceKeys, type DeviceKeys } from '#storage/device.ts';

const pairOf = () => crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);

it('the device creates its keys once, even if two windows ask concurrently', async () => {
  const opened = await openDatabase(`device-${crypto.randomUUID()}`);
  if (!opened.ok) throw new Error(opened.failure.kind);
  const database = opened.value;
  const generate = vi.fn(async () => ({ signing: await pairOf(), sealing: await pairOf() }));
  const [one, other] = await Promise.all([deviceKeys(database, generate), deviceKeys(database, generate)]);
  const nameOf = async ({ signing }: DeviceKeys) =>
    Buffer.from(await crypto.subtle.exportKey('raw', signing.publicKey)).toString('hex');
  expect(await nameOf(one)).toBe(await nameOf(other));
  generate.mockClear();
  expect(await nameOf(await deviceKeys(database, generate))).toBe(await nameOf(one));
  expect(generate).not.toHaveBeenCalled();
});
