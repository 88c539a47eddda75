import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerReadings, readHere, readOver, type Read } from '#app/reading/reading-line.ts';
import { readingThread } from '#app/reading/reading-thread.ts';
import { nothingOpens } from '#domain/exchange/crypto.ts';
import { sealTo, unsealWith } from '#sealing/age.ts';
import { verifySignature } from '#sealing/verify-signature.ts';
import { HANDED_KINDS } from '../../support/handed-files.ts';
import { newSigner } from '../../support/signing.ts';
import { workerLine } from '../../support/worker-line.ts';

const sign = await newSigner();
const here = readHere(verifySignature);
const never: Read = () => {
  throw new Error('the window read it itself');
};

function handed(name: string) {
  const kind = HANDED_KINDS.find((each) => each.name === name);
  if (kind === undefined) throw new Error(`there is no kind of file called ${name}`);
  return kind;
}

const result = handed('回答ファイル');

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('reading in another thread', () => {
  it('gives what reading in the window gives', async () => {
    const { window, worker } = workerLine();
    answerReadings(worker, verifySignature);
    const read = readOver(window, never);
    const files = { result, pack: handed('配布ファイル'), returned: handed('通知'), draft: handed('下書き') } as const;
    for (const name of ['result', 'pack', 'returned', 'draft'] as const) {
      const text = await files[name].write(sign);
      expect(await read(name, text, nothingOpens)).toEqual(await here(name, text, nothingOpens));
      const cut = text.slice(0, -20);
      expect(await read(name, cut, nothingOpens)).toEqual(await here(name, cut, nothingOpens));
    }
  });

  it('opens sealed files in the window, so that no key leaves it', async () => {
    const { window, worker, sent } = workerLine();
    answerReadings(worker, verifySignature);
    const identity = await generateX25519Identity();
    const seal = sealTo([await identityToRecipient(identity)]);
    const text = await result.write(sign, undefined, seal);
    const read = readOver(window, never);
    expect(await read('result', text, unsealWith(identity))).toMatchObject({ ok: true, value: { sealed: true } });
    expect(await read('result', text, nothingOpens)).toMatchObject({ ok: false, failure: { kind: 'sealed' } });
    expect(JSON.stringify(sent)).not.toContain(identity);
  });

  it('answers each reading with its own outcome, whichever is ready first', async () => {
    const { window, worker } = workerLine();
    answerReadings(worker, verifySignature);
    const read = readOver(window, never);
    const good = await result.write(sign);
    const verdicts = await Promise.all(
      ['', good, '{}'].map(async (text) => (await read('result', text, nothingOpens)).ok),
    );
    expect(verdicts).toEqual([false, true, false]);
  });

  it('is done in the window where the worker could not be started, what was asked before included', async () => {
    const { window, fail } = workerLine();
    const read = readOver(window, here);
    const before = read('result', '', nothingOpens);
    fail();
    expect(await before).toMatchObject({ failure: { kind: 'empty' } });
    expect(await read('result', '', nothingOpens)).toMatchObject({ failure: { kind: 'empty' } });
  });

  it('is for long texts alone', async () => {
    const started: string[] = [];
    class Thread extends EventTarget {
      constructor() {
        super();
        started.push('thread');
      }
      postMessage() {
        this.dispatchEvent(new Event('error'));
      }
    }
    vi.stubGlobal('Worker', Thread);
    const read = readingThread();
    await read('result', await result.write(sign), nothingOpens);
    expect(started).toEqual([]);
    expect(await read('result', ' '.repeat(600_000), nothingOpens)).toMatchObject({ failure: { kind: 'empty' } });
    expect(started).toEqual(['thread']);
  });
});
