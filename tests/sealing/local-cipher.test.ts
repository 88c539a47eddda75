import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLocalSealing, isSealed } from '#domain/local-seal/cipher.ts';
import { localCipher, newLocalKey } from '#sealing/local-cipher.ts';

function cipher() {
  const made = localCipher(newLocalKey());
  if (made === null) throw new Error('no cipher');
  return made;
}

describe('a local cipher', () => {
  it('opens to the bytes that were sealed, but only with the same context', () => {
    const one = cipher();
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), (bytes, about) => {
        const sealed = one.seal(bytes, about);
        expect(isSealed(sealed)).toBe(true);
        expect(isSealed(new TextEncoder().encode(`{${about}`))).toBe(false);
        expect(one.open(sealed, about)).toEqual(bytes);
        expect(one.open(sealed, `${about}.`)).toBeNull();
      }),
    );
  });

  it('does not open when a byte is changed or the end is missing', () => {
    const one = cipher();
    const sealed = one.seal(new TextEncoder().encode('できていない点'), 'answers');
    for (const at of sealed.keys()) {
      const changed = sealed.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(one.open(changed, 'answers')).toBeNull();
      expect(one.open(sealed.slice(0, at), 'answers')).toBeNull();
    }
  });

  it('gives a different seal each time, which opens only with its own key', () => {
    const [one, other] = [cipher(), cipher()];
    const bytes = new TextEncoder().encode('同じ文');
    expect(one.seal(bytes, '')).not.toEqual(one.seal(bytes, ''));
    expect(other.open(one.seal(bytes, ''), '')).toBeNull();
    expect(one.key).not.toBe(other.key);
  });

  it('accepts 256-bit keys only', () => {
    expect(localCipher(new Uint8Array(31))).toBeNull();
    expect(localCipher(new Uint8Array(33))).toBeNull();
  });
});

describe('the sealing of a window', () => {
  it('seals with the current key and opens with every earlier one', () => {
    const [before, now] = [cipher(), cipher()];
    const sealing = createLocalSealing([before]);
    expect(sealing.isOn()).toBe(true);
    const early = sealing.seal(Uint8Array.of(1), 'a');
    sealing.use(now);
    const late = sealing.seal(Uint8Array.of(2), 'a');
    sealing.use(null);
    expect(sealing.isOn()).toBe(false);
    expect(sealing.seal(Uint8Array.of(3), 'a')).toBeNull();
    expect([early, late].map((sealed) => sealed && sealing.open(sealed, 'a'))).toEqual([
      Uint8Array.of(1),
      Uint8Array.of(2),
    ]);
    expect(now.open(early ?? new Uint8Array(), 'a')).toBeNull();
  });
});
