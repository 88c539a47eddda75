import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '#domain/exchange/digest.ts';
import { HANDED_KINDS, type HandedKind } from '../../support/handed-files.ts';
import { newSigner } from '../../support/signing.ts';

const sign = await newSigner();
/** Far more nesting and values than any real file, yet quick to refuse. */
const DEEP = 200_000;
const MANY = 400_000;

async function verdictOn(kind: HandedKind, text: string): Promise<string> {
  const read = await kind.read(text);
  return read.ok ? 'read' : read.failure.kind;
}

describe.each(HANDED_KINDS)('a damaged file ($name)', (kind) => {
  it('is refused quickly when it is nested deeply or holds very many values', async () => {
    const envelope = JSON.parse(await kind.write(sign)) as { open: string };
    const deep = `${'['.repeat(DEEP)}${']'.repeat(DEEP)}`;
    const hostile = [
      JSON.stringify(envelope).replace('{', `{"more":${deep},`),
      JSON.stringify({ ...envelope, open: envelope.open.replace('{', `{"more":${deep},`) }),
      JSON.stringify({ ...envelope, open: envelope.open.replace('{', `{"a":[${'0,'.repeat(MANY)}0],`) }),
      JSON.stringify({ ...envelope, more: Array.from({ length: MANY }, () => 0) }),
    ];
    for (const text of hostile) expect(['broken', 'tampered', 'foreign']).toContain(await verdictOn(kind, text));
  });

  it('is refused, or read with its own content, when any one character changes', async () => {
    const text = await kind.write(sign);
    const own = await kind.read(text);
    if (!own.ok) throw new Error(own.failure.kind);
    const places = fc.tuple(fc.nat({ max: text.length - 1 }), fc.constantFrom(...'0a"{}[],:\\ '));
    await fc.assert(
      fc.asyncProperty(places, async ([place, character]) => {
        const read = await kind.read(text.slice(0, place) + character + text.slice(place + 1));
        if (read.ok) expect(canonicalText(read.value.payload)).toBe(canonicalText(own.value.payload));
      }),
      { numRuns: 100 },
    );
  });

  it('is refused wherever it is truncated', async () => {
    const text = (await kind.write(sign)).trimEnd();
    const step = Math.ceil(text.length / 200);
    for (let length = 0; length < text.length; length += step)
      expect(['empty', 'foreign', 'truncated', 'broken']).toContain(await verdictOn(kind, text.slice(0, length)));
  });
});
