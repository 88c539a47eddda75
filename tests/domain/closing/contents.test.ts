import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contentsOf } from '#domain/closing/contents.ts';
import { payloadDigest } from '#domain/exchange/digest.ts';
import { payloads } from '../../support/arbitrary-payload.ts';

it('computes the contents of many payloads with pauses in between', async () => {
  const many = new Map(fc.sample(payloads(), 12).map((payload, index) => [`file ${index}`, payload]));
  let pauses = 0;
  const contents = await contentsOf(many, () => {
    pauses += 1;
    return Promise.resolve();
  });
  expect([...contents]).toEqual([...many].map(([file, payload]) => [file, payloadDigest(payload)]));
  expect(pauses).toBeGreaterThan(0);
  expect(pauses).toBeLessThan(many.size / 2);
});
