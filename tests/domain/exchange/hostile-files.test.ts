import { describe, expect, it } from 'vitest';
import { canonicalText } from '#domain/exchange/digest.ts';
import { HANDED_KINDS, type HandedKind } from '../../support/handed-files.ts';
import { newSigner } from '../../support/signing.ts';

const sign = await newSigner();
const stranger = await newSigner();
const OTHER_INSPECTION = '99999999-aaaa-4bbb-8ccc-dddddddddddd';

interface Envelope extends Record<string, unknown> {
  format: string;
  open: string;
}

const envelopeOf = (text: string) => JSON.parse(text) as Envelope;
const signatureIn = ({ open }: Envelope) => /"signature":"([^"]+)"/.exec(open)?.[1] ?? '';

async function verdictOn(kind: HandedKind, text: string): Promise<string> {
  const read = await kind.read(text);
  return read.ok ? 'read' : read.failure.kind;
}

function isUnpolluted(): boolean {
  return ({} as Record<string, unknown>)['polluted'] === undefined;
}

describe.each(HANDED_KINDS)('a hostile file ($name)', (kind) => {
  it('differs from a good one, which is read', async () => {
    expect(await kind.read(await kind.write(sign))).toMatchObject({ ok: true, value: { sealed: false } });
  });

  it("cannot carry the signature of the same signer's other file", async () => {
    const envelope = envelopeOf(await kind.write(sign));
    const other = envelopeOf(await kind.write(sign, (payload) => ({ ...payload, format: 'tenken/other' })));
    expect(signatureIn(other)).not.toBe(signatureIn(envelope));
    const open = envelope.open.replace(signatureIn(envelope), signatureIn(other));
    expect(await verdictOn(kind, JSON.stringify({ ...envelope, open }))).toBe('tampered');
  });

  it('never passes as signed by somebody else', async () => {
    const mine = envelopeOf(await kind.write(sign));
    const { key } = await sign('');
    const { payload } = JSON.parse(mine.open) as { payload: unknown };
    const theirs = await stranger(canonicalText(payload));
    const swapped = canonicalText({ payload, ...theirs });
    const read = await kind.read(JSON.stringify({ ...mine, open: swapped }));
    // Ledgers, drafts and backups do not name their signer; the reader reports who signed.
    if (read.ok) {
      expect(['tenken/ledger', 'tenken/draft', 'tenken/backup']).toContain(kind.format);
      expect(read.value.key).toBe(theirs.key);
    } else expect(read.failure.kind).toBe('mismatch');
    expect(theirs.key).not.toBe(key);
    const claimed = canonicalText({ payload, signature: theirs.signature, key });
    expect(await verdictOn(kind, JSON.stringify({ ...mine, open: claimed }))).toBe('tampered');
  });

  it('is refused when envelope and content name different inspections', async () => {
    const envelope = envelopeOf(await kind.write(sign));
    expect(await verdictOn(kind, JSON.stringify({ ...envelope, inspection: OTHER_INSPECTION }))).toBe('mismatch');
    const twice = JSON.stringify(envelope).replace(/\}$/, `,"inspection":"${OTHER_INSPECTION}"}`);
    expect(await verdictOn(kind, twice)).toBe('mismatch');
  });

  it('is refused when its content is a good file of another kind', async () => {
    for (const other of HANDED_KINDS.filter((each) => each.format !== kind.format)) {
      const foreign = envelopeOf(await other.write(sign));
      expect(await verdictOn(kind, JSON.stringify(foreign))).toBe('other-kind');
      const disguised = JSON.stringify({ ...foreign, format: kind.format });
      expect(['broken', 'newer-version']).toContain(await verdictOn(kind, disguised));
    }
  });

  it('is refused when its payload has a wrong format or version', async () => {
    const saying = (said: object) => kind.write(sign, (payload) => ({ ...payload, ...said }));
    expect(await verdictOn(kind, await saying({ format: 'tenken/other' }))).toBe('broken');
    expect(await verdictOn(kind, await saying({ version: 99 }))).toBe('newer-version');
    expect(await verdictOn(kind, await saying({ version: 0 }))).toBe('broken');
    expect(await verdictOn(kind, await saying({ version: 0.5 }))).toBe('broken');
    expect(await verdictOn(kind, await saying({ version: '1' }))).toBe('broken');
    expect(await verdictOn(kind, await saying({ version: '99' }))).toBe('broken');
  });

  it('is refused when it repeats a key', async () => {
    const envelope = envelopeOf(await kind.write(sign));
    const open = envelope.open.replace('"payload":', '"payload":{},"payload":');
    expect(open).not.toBe(envelope.open);
    expect(await verdictOn(kind, JSON.stringify({ ...envelope, open }))).toBe('tampered');
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString'])(
    'is refused with the surplus key %s at every depth, without polluting prototypes',
    async (name) => {
      const surplus = `{"${name}":{"polluted":1},`;
      const text = await kind.write(sign);
      const envelope = envelopeOf(text);
      const inner = envelope.open.replace('{', surplus);
      const signed = await kind.write(sign, (payload) =>
        Object.defineProperty({ ...payload }, name, { value: { polluted: 1 }, enumerable: true }),
      );
      expect(signed).toContain(name);
      for (const hostile of [text.replace('{', surplus), JSON.stringify({ ...envelope, open: inner }), signed])
        expect(['tampered', 'broken']).toContain(await verdictOn(kind, hostile));
      expect(isUnpolluted()).toBe(true);
    },
  );

  it('is refused with half a surrogate pair, which has no canonical form', async () => {
    const envelope = envelopeOf(await kind.write(sign));
    const open = envelope.open
      .replace('"app":"', String.raw`"app":"\ud800`)
      .replace('"count":', String.raw`"\udc00":0,"count":`);
    expect(open).not.toBe(envelope.open);
    expect(await verdictOn(kind, JSON.stringify({ ...envelope, open }))).toBe('tampered');
  });

  it('is refused with an unknown key, even a signed one', async () => {
    expect(await verdictOn(kind, await kind.write(sign, (payload) => ({ ...payload, more: 1 })))).toBe('broken');
  });
});

const SAID_ONCE = ['answers', 'profile', 'remarks'] as const;

// Screens could disagree about which of two answers counts.
describe.each(HANDED_KINDS)('a file that answers one question twice ($name)', (kind) => {
  it('is refused even though it is signed', async () => {
    const { payload } = JSON.parse(envelopeOf(await kind.write(sign)).open) as { payload: Record<string, unknown> };
    for (const list of SAID_ONCE) {
      const said = payload[list];
      if (!Array.isArray(said) || said.length === 0) continue;
      const again = await kind.write(sign, (good) => ({ ...good, [list]: [...said, said[0]] }));
      expect([list, await verdictOn(kind, again)]).toEqual([list, 'broken']);
    }
  });
});

// One list with far more invalid entries than the schema's report can hold.
describe.each(HANDED_KINDS)('a file with a long list of nothing ($name)', (kind) => {
  it('is refused', async () => {
    const text = await kind.write(sign, (payload) => {
      const list = ['officers', 'answers', 'entries', 'remarks', 'contents'].find((each) => each in payload);
      return { ...payload, [list ?? '']: Array.from({ length: 200_000 }, () => 0) };
    });
    expect(await verdictOn(kind, text)).toBe('broken');
  });
});
