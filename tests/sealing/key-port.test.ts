import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { answerOn, workOver } from '#sealing/key-port.ts';
import { sealTo, unsealWith } from '#sealing/age.ts';
import { keyWorkHere, type KeyWork } from '#sealing/key-work.ts';
import { officerWith } from '#sealing/officer-key.ts';
import { verifySignature } from '#sealing/verify-signature.ts';
import { workerLine } from '../support/worker-line.ts';

const QUICK = 2;
const PASSPHRASE = '流氷と知床の海2026';
const AT = '2026-11-22T00:00:00.000Z';

function line(work: KeyWork) {
  const { window, worker, sent, fail } = workerLine();
  answerOn(worker, work);
  return { port: window, sent, fail };
}

const unused = { ...keyWorkHere, create: () => Promise.reject(new Error('the window worked itself')) };

describe('key work in a worker', () => {
  it('returns keys that sign and open, and never the secrets behind them', async () => {
    const { port, sent } = line(keyWorkHere);
    const work = workOver(port, unused);
    const file = await work.create('情報 太郎', PASSPHRASE, AT, QUICK);
    const opened = await work.unlock(file, PASSPHRASE);
    if (!opened.ok) throw new Error(opened.failure.kind);
    const officer = officerWith(opened.value);
    const { signature } = await officer.sign('text');
    expect(await verifySignature('text', signature, file.key)).toBe(true);
    expect(await officer.unseal(await sealTo([file.recipient])('text'))).toEqual({ ok: true, value: 'text' });
    expect(JSON.stringify(sent)).not.toContain('AGE-SECRET-KEY-1');
    await expect(crypto.subtle.exportKey('pkcs8', opened.value.opening)).rejects.toThrow();
    await expect(crypto.subtle.exportKey('pkcs8', opened.value.signing)).rejects.toThrow();
  });

  it('returns each call its own outcome, in whatever order they finish', async () => {
    const { port } = line({
      ...keyWorkHere,
      seal: async (content) => {
        if (content === 'slow') await new Promise((resolve) => setTimeout(resolve, 20));
        return `sealed ${String(content)}`;
      },
    });
    const work = workOver(port, unused);
    const both = [work.seal('slow', PASSPHRASE, QUICK), work.seal('quick', PASSPHRASE, QUICK)];
    expect(await Promise.all(both)).toEqual(['sealed slow', 'sealed quick']);
  });

  it('seals and opens raw bytes, with a passphrase or to keys', async () => {
    const work = workOver(line(keyWorkHere).port, unused);
    const bytes = Uint8Array.of(0, 255, 0xc3, 0x28);
    expect(await work.unseal(await work.seal(bytes, PASSPHRASE, QUICK), PASSPHRASE)).toEqual({
      ok: true,
      value: bytes,
    });
    const identity = await generateX25519Identity();
    const armored = await work.sealTo(bytes, [await identityToRecipient(identity)]);
    expect(await unsealWith(identity).bytes(armored)).toEqual({ ok: true, value: bytes });
    expect(await unsealWith(identity)(armored)).toEqual({ ok: false, failure: { kind: 'broken' } });
  });

  it('returns a wrong passphrase as an outcome and a thrown error as an error', async () => {
    const { port } = line({ ...keyWorkHere, seal: () => Promise.reject(new Error('no memory')) });
    const work = workOver(port, unused);
    const file = await work.create('情報 太郎', PASSPHRASE, AT, QUICK);
    expect(await work.unlock(file, 'another')).toEqual({ ok: false, failure: { kind: 'wrong-passphrase' } });
    await expect(work.seal('text', PASSPHRASE, QUICK)).rejects.toThrow('no memory');
  });

  it('ignores an answer that no call waits for', () => {
    let hear: (event: MessageEvent) => void = () => undefined;
    workOver(
      {
        postMessage: () => undefined,
        addEventListener: (type: 'message' | 'error', listener: (event: MessageEvent) => void) => {
          if (type === 'message') hear = listener;
        },
      },
      unused,
    );
    for (const late of [{ value: null }, { error: 'no memory' }])
      expect(() => hear({ data: { id: 1, ...late } } as MessageEvent)).not.toThrow();
  });

  it('falls back to this thread when the worker cannot be started', async () => {
    const { port, fail } = line({ ...keyWorkHere, create: () => new Promise(() => undefined) });
    const work = workOver(port, keyWorkHere);
    const first = work.create('前', PASSPHRASE, AT, QUICK);
    fail();
    expect((await first).name).toBe('前');
    expect((await work.create('後', PASSPHRASE, AT, QUICK)).name).toBe('後');
  });
});
