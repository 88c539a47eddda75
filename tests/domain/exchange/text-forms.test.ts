import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '#domain/exchange/base64.ts';
import { bytesDigest, canonicalText } from '#domain/exchange/digest.ts';
import { distinctNames, numberedName } from '#domain/exchange/distinct-names.ts';
import { formatOf, openEnvelope, writeEnvelope } from '#domain/exchange/envelope.ts';
import { parseJson } from '#domain/exchange/json.ts';
import { exceeds } from '#domain/exchange/json-shape.ts';
import { passphraseStrength } from '#domain/exchange/passphrase.ts';
import { isPart } from '#domain/exchange/parts.ts';
import { fail, ok } from '#domain/result.ts';
import { inspection } from '../../support/small-questionnaire.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('base64', () => {
  it.each([
    ['', ''],
    ['f', 'Zg=='],
    ['fo', 'Zm8='],
    ['foo', 'Zm9v'],
    ['foob', 'Zm9vYg=='],
    ['fooba', 'Zm9vYmE='],
    ['foobar', 'Zm9vYmFy'],
    ['\u00FB\u00EF\u00BE', 'w7vDr8K+'],
  ])('of %s is as in RFC 4648, both ways', (text, encoded) => {
    expect(toBase64(bytesOf(text))).toBe(encoded);
    expect(fromBase64(encoded)).toEqual(bytesOf(text));
  });

  it.each(['Z', 'Zg', 'Zg=', '====', 'Z===', '=Zg=', 'Zh==', 'Zm9=', 'Zm9 ', 'Zm9-', 'Zm9\u0101', 'Zg==Zg=='])(
    'refuses %s',
    (text) => {
      expect(fromBase64(text)).toBeNull();
    },
  );

  it('is the same in one stretch and in several', () => {
    const bytes = Uint8Array.from({ length: 3 * 12_288 + 1 }, (_, index) => index % 251);
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  });
});

describe('the limits of JSON', () => {
  const nestsDeeperThan = (depth: number, text: string) => exceeds({ depth, values: 100 }, text);
  const holdsMoreThan = (values: number, text: string) => exceeds({ depth: 10, values }, text);
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

  it('measure the depth of open brackets', () => {
    expect(nestsDeeperThan(2, '[{}]')).toBe(false);
    expect(nestsDeeperThan(1, '[{}]')).toBe(true);
    expect(nestsDeeperThan(1, '{"a":1}')).toBe(false);
    expect(nestsDeeperThan(0, '{"a":1}')).toBe(true);
    expect(nestsDeeperThan(1, '[] [] {} {} []')).toBe(false);
  });

  it('ignore brackets in strings, even after escaped quotes', () => {
    expect(nestsDeeperThan(1, String.raw`["[[\"[[", "\\"]`)).toBe(false);
    expect(nestsDeeperThan(1, String.raw`["\\", []]`)).toBe(true);
    expect(nestsDeeperThan(1, '["[[[')).toBe(false);
  });

  it('count commas, objects and arrays outside strings', () => {
    expect(holdsMoreThan(3, '[1, {"a": 2}]')).toBe(false);
    expect(holdsMoreThan(2, '[1, {"a": 2}]')).toBe(true);
    expect(holdsMoreThan(1, String.raw`["a,b,\",{", ""]`)).toBe(true);
    expect(holdsMoreThan(2, String.raw`["a,b,\",{", ""]`)).toBe(false);
  });

  // 3 MB of empty objects would take 60 MB of memory; 40 MB of them would exceed what a tab has.
  it('is not parsed with more than 700,000 values', () => {
    expect(parseJson(`[${'0,'.repeat(699_998)}0]`).ok).toBe(true);
    expect(parseJson(`[${'{},'.repeat(700_000)}0]`)).toEqual(fail({ kind: 'not-json' }));
  });

  it('allow forty levels', () => {
    expect(parseJson(nested(40)).ok).toBe(true);
    expect(parseJson(nested(41))).toEqual(fail({ kind: 'not-json' }));
    expect(parseJson('{')).toEqual(fail({ kind: 'not-json' }));
  });
});

describe('the envelope', () => {
  const content = { kind: 'open', text: '{}' } as const;
  const written = writeEnvelope('tenken/result', { inspection: inspection.id, content, parts: [] });

  it('has version 1 without attachments and version 2 with them', () => {
    const withPart = writeEnvelope('tenken/result', { inspection: inspection.id, content, parts: ['Zg=='] });
    expect([JSON.parse(written), JSON.parse(withPart)]).toMatchObject([{ version: 1 }, { version: 2 }]);
    expect(openEnvelope(withPart, 'tenken/result')).toEqual(
      ok({ inspection: inspection.id, content, parts: ['Zg=='] }),
    );
  });

  it.each([
    [' \uFEFF', 'empty'],
    ['\uFEFF \n', 'empty'],
    ['[]', 'foreign'],
    ['{"format":"tenken/x","version":1.5}', 'foreign'],
    ['{"format":"other/x","version":1}', 'foreign'],
    ['{"format":"other', 'foreign'],
    ['{"format":"tenken/x","a":', 'truncated'],
    ['{"format":"tenken/x",}  ', 'broken'],
  ])('is refused as foreign or damaged: %o', (text, kind) => {
    expect(formatOf(text)).toEqual(fail({ kind }));
  });

  it('is refused for another kind and for a newer version', () => {
    expect(openEnvelope(written, 'tenken/pack')).toEqual(fail({ kind: 'other-kind' }));
    const newer = written.replace('"version": 1', '"version": 3');
    expect(openEnvelope(newer, 'tenken/result')).toEqual(fail({ kind: 'newer-version' }));
  });
});

describe('isPart', () => {
  it('compares length and digest', () => {
    const bytes = bytesOf('foo');
    const said = { size: 3, sha256: bytesDigest(bytes) };
    expect(isPart(said, bytes)).toBe(true);
    expect(isPart({ ...said, size: 4 }, bytes)).toBe(false);
    expect(isPart({ ...said, sha256: '' }, bytes)).toBe(false);
    expect(isPart(said, undefined)).toBe(false);
  });
});

describe('canonicalText', () => {
  it('throws for values that JSON cannot hold', () => {
    expect(() => canonicalText(undefined)).toThrow('no JSON form');
  });
});

describe('numberedName', () => {
  it('puts the number after a name without an ending, and before up to two endings', () => {
    expect(numberedName('第1版', 2)).toBe('第1版 (2)');
    expect(numberedName('a.b.tenken.json', 3)).toBe('a.b (3).tenken.json');
    expect(distinctNames(['a', 'a', 'a (2)', 'a'])).toEqual(['a', 'a (3)', 'a (2)', 'a (4)']);
  });
});

describe('the strength of a passphrase', () => {
  it.each([
    ['abcdefghijk', 'too-short'],
    ['abcdefghijkl', 'weak'],
    ['abcdefghijklmno', 'weak'],
    ['abcdefghijklmnop', 'fair'],
    ['abcdefghijklmnopqrstuvw', 'fair'],
    ['abcdefghijklmnopqrstuvwx', 'strong'],
    ['abcdeabcdeabcdeabcdeabcdeabcde', 'weak'],
    ['abcdefabcdefabcdefabcdef', 'strong'],
    ['012345678901234567890123456789', 'weak'],
    ['0123456789012345678901234x', 'strong'],
    ['𠮷'.repeat(11), 'too-short'],
  ])('of %s is %s', (passphrase, strength) => {
    expect(passphraseStrength(passphrase)).toBe(strength);
  });
});
