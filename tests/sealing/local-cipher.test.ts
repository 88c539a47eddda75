import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLocalSealing, isSealed } from '#domain/local-seal/cipher.ts';
import { localCipher, newLocalKey } from '#sealing/local-cipher.ts';

function cipher() {
  const made = localCipher(newLocalKey());
  if (made === null) throw new Error('no cipher');
  return made;
}

describe('a seal of this computer', () => {
  it('opens to the very bytes that were sealed, as what they were sealed as', () => {
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

  it('does not open where any byte is another, or where its end is missing', () => {
    const one = cipher();
    const sealed = one.seal(new TextEncoder().encode('できていない点'), 'answers');
    for (const at of sealed.keys()) {
      const changed = sealed.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(one.open(changed, 'answers')).toBeNull();
      expect(one.open(sealed.slice(0, at), 'answers')).toBeNull();
    }
  });

  it('is another one each time, and opens with its own key alone', () => {
    const [one, other] = [cipher(), cipher()];
    const bytes = new TextEncoder().encode('同じ文');
    expect(one.seal(bytes, '')).not.toEqual(one.seal(bytes, ''));
    expect(other.open(one.seal(bytes, ''), '')).toBeNull();
    expect(one.key).not.toBe(other.key);
  });

  it('is made with 256 bits and nothing else', () => {
    expect(localCipher(new Uint8Array(31))).toBeNull();
    expect(localCipher(new Uint8Array(33))).toBeNull();
  });
});

describe('the seal of a window', () => {
  it('seals with the present key and opens with every one there was', () => {
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
