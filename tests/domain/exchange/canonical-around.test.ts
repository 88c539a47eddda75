import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalAround } from '#domain/exchange/canonical-around.ts';
import { canonicalText } from '#domain/exchange/digest.ts';

const name = fc.oneof(fc.constantFrom('department', 'app', 'revision', ''), fc.string());

describe('canonicalAround', () => {
  it('gives the canonical text of the whole object, whatever the field holds', () => {
    fc.assert(
      fc.property(fc.dictionary(name, fc.jsonValue()), name, fc.jsonValue(), (rest, field, value) => {
        const { before, after } = canonicalAround(rest, field);
        const whole = Object.fromEntries([...Object.entries(rest), [field, value]]);
        expect(before + canonicalText(value) + after).toBe(canonicalText(whole));
      }),
    );
  });
});
