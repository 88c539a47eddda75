import { expect, it } from 'vitest';
import { openingKeyOf } from '#sealing/identity.ts';
import { createOfficerKey } from '#sealing/officer-key.ts';

it('the key of an identity is its first 256 bits: fewer bits give null, and the checksum is not verified', async () => {
  const { identity } = await createOfficerKey('甲', '流氷きたきつね帆立', '2026-11-22T00:00:00.000Z', 4);
  const bits = (count: number) => identity.slice(0, 'AGE-SECRET-KEY-1'.length + Math.ceil(count / 5));
  expect(await openingKeyOf(bits(256))).not.toBeNull();
  expect(await openingKeyOf(bits(255))).toBeNull();
});

it('an identity gives a non-extractable key that opens, and any other text gives null', async () => {
  const { identity } = await createOfficerKey('甲', '流氷きたきつね帆立', '2026-11-22T00:00:00.000Z', 4);
  const key = await openingKeyOf(identity);
  expect(key).toMatchObject({ type: 'private', extractable: false, usages: ['deriveBits'] });
  const prefix = 'AGE-SECRET-KEY-1';
  expect(identity.startsWith(prefix)).toBe(true);
  expect(await openingKeyOf(identity.replace(prefix, 'X'.repeat(prefix.length)))).toBeNull();
  expect(await openingKeyOf(identity.slice(0, 60))).toBeNull();
  expect(await openingKeyOf('')).toBeNull();
});
