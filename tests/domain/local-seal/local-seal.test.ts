import { describe, expect, it } from 'vitest';
import { localSeal, readLocalSeal } from '#domain/local-seal/local-seal.ts';

const seal = localSeal('0123456789abcdef', '-----BEGIN AGE ENCRYPTED FILE-----', 4);

describe('the record of the local seal', () => {
  it('is read back, and is not whole at first', () => {
    expect(readLocalSeal(JSON.parse(JSON.stringify(seal)))).toEqual({ ok: true, value: seal });
    expect(localSeal(seal.key, seal.sealed, seal.schema)).toEqual({ ...seal, whole: false });
  });

  it('of a newer program is distinguished from a damaged one', () => {
    expect(readLocalSeal({ ...seal, version: 2, other: 1 })).toEqual({ ok: false, failure: { kind: 'newer' } });
    for (const damaged of [
      null,
      'text',
      { ...seal, key: 'x' },
      { ...seal, more: 1 },
      { ...seal, format: 'tenken/pack', version: 9 },
    ])
      expect(readLocalSeal(damaged)).toEqual({ ok: false, failure: { kind: 'damaged' } });
  });
});
