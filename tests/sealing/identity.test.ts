import { expect, it } from 'vitest';
import { openingKeyOf } from '#sealing/identity.ts';
import { createOfficerKey } from '#sealing/officer-key.ts';

it('an identity gives a key that opens and cannot be read; what is none gives nothing', async () => {
  const { identity } = await createOfficerKey('甲', '流氷きたきつね帆立', '2026-11-22T00:00:00.000Z', 4);
  const key = await openingKeyOf(identity);
  expect(key).toMatchObject({ type: 'private', extractable: false, usages: ['deriveBits'] });
  const prefix = 'AGE-SECRET-KEY-1';
  expect(identity.startsWith(prefix)).toBe(true);
  expect(await openingKeyOf(identity.replace(prefix, 'X'.repeat(prefix.length)))).toBeNull();
  expect(await openingKeyOf(identity.slice(0, 60))).toBeNull();
  expect(await openingKeyOf('')).toBeNull();
});
