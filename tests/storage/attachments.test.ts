import { beforeEach, describe, expect, it } from 'vitest';
import {
  ATTACHMENT_MAX_BYTES,
  attachmentOf,
  ATTACHMENTS_MAX_BYTES,
  type AttachedFile,
  type Attachment,
} from '#domain/answers/attachment.ts';
import type { AttachmentRepository } from '#domain/answers/attachment-repository.ts';
import { fail, ok } from '#domain/result.ts';
import { attachmentsIn } from '#storage/attachments.ts';
import { openDatabase, type Database } from '#storage/database.ts';
import { responsesIn } from '#storage/responses.ts';
import { draftWith, RESPONSE, signOffOf } from '../support/response.ts';

let database: Database;
let attachments: AttachmentRepository;

beforeEach(async () => {
  const opened = await openDatabase(`test-${crypto.randomUUID()}`);
  if (!opened.ok) throw new Error(opened.failure.kind);
  database = opened.value;
  attachments = attachmentsIn(database);
  await responsesIn(database).begin(draftWith());
});

function file(id: string, bytes: Uint8Array, item = 'A-1'): AttachedFile {
  return { attachment: attachmentOf({ id, item, name: `${id}.png`, type: 'image/png' }, bytes), bytes };
}

const add = ({ attachment, bytes }: AttachedFile) => attachments.add(RESPONSE, attachment, bytes);

function held(response = RESPONSE): Promise<Attachment[]> {
  return new Promise((resolve) => {
    const stop = attachments.watch(response)((value) => {
      queueMicrotask(() => stop());
      resolve(value);
    });
  });
}

const idsOf = async () => (await held()).map(({ id }) => id);
const signed = () => draftWith({ signOff: signOffOf('d'.repeat(64)) });
const written = {
  response: RESPONSE,
  revision: 1,
  digest: 'd'.repeat(64),
  code: '',
  fileName: '',
  sealed: false,
  declaredAt: '',
};

describe('attachments of a response', () => {
  it('are listed in the order they were added, without their bytes', async () => {
    const files = [file('z', Uint8Array.of(1, 2)), file('a', Uint8Array.of(3)), file('m', Uint8Array.of(4))];
    for (const each of files) expect(await add(each)).toEqual(ok(null));
    expect(await held()).toEqual(files.map(({ attachment }) => attachment));
    expect(JSON.stringify(await database.attachments.toArray())).not.toContain('bytes');
    expect(await attachments.bytes(RESPONSE, 'z')).toEqual(Uint8Array.of(1, 2));
    expect(await attachments.bytes(RESPONSE, 'nobody')).toBeUndefined();
    expect(await held('another response')).toEqual([]);
  });

  it('store only their own bytes, even if they were a view on a larger buffer', async () => {
    const whole = new Uint8Array(1000).fill(7);
    await add(file('a', whole.subarray(10, 12)));
    const [stored] = await database.attachmentBytes.toArray();
    expect(stored?.bytes.buffer.byteLength).toBe(2);
  });

  it('are stored once per item, however often the same bytes are added', async () => {
    const bytes = Uint8Array.of(1);
    await Promise.all([add(file('a', bytes)), add(file('b', bytes)), add(file('c', bytes, 'A-2'))]);
    expect(await idsOf()).toEqual(['a', 'c']);
    expect(await database.attachmentBytes.count()).toBe(2);
  });

  it('are removed with their bytes, and can be added again', async () => {
    await add(file('a', Uint8Array.of(1)));
    await add(file('b', Uint8Array.of(2)));
    expect(await attachments.remove(RESPONSE, 'a')).toEqual(ok(null));
    expect(await attachments.remove(RESPONSE, 'a')).toEqual(ok(null));
    expect(await idsOf()).toEqual(['b']);
    expect(await attachments.bytes(RESPONSE, 'a')).toBeUndefined();
    await add(file('a', Uint8Array.of(1)));
    expect(await idsOf()).toEqual(['b', 'a']);
  });

  it('never exceed the total limit, even if they are added concurrently', async () => {
    const many = Array.from({ length: 6 }, (_, index) => new Uint8Array(ATTACHMENT_MAX_BYTES).fill(index));
    const outcomes = await Promise.all(many.map((bytes, index) => add(file(`${index}`, bytes))));
    expect(outcomes.filter(({ ok: added }) => added)).toHaveLength(ATTACHMENTS_MAX_BYTES / ATTACHMENT_MAX_BYTES);
    expect(outcomes.at(-1)).toEqual(fail({ kind: 'too-large-together' }));
    const larger = new Uint8Array(ATTACHMENT_MAX_BYTES + 1);
    expect(await add(file('larger', larger))).toEqual(fail({ kind: 'too-large' }));
  });

  it('reject bytes that do not match their description', async () => {
    const { attachment } = file('a', Uint8Array.of(1));
    await expect(attachments.add(RESPONSE, attachment, Uint8Array.of(2))).rejects.toThrow('not those');
  });

  it('cannot be changed once the response is signed, handed over or gone; the next revision keeps them', async () => {
    const responses = responsesIn(database);
    await add(file('a', Uint8Array.of(1)));
    const handedOver = { to: { post: '', name: '' }, at: '2026-11-20T03:00:00.000Z' };
    await responses.change(RESPONSE, (response) => ({ ...response, handedOver }));
    expect(await add(file('b', Uint8Array.of(2)))).toEqual(fail({ kind: 'locked' }));
    await responses.takeBack(RESPONSE);
    await responses.sign(signed(), written, { text: '{}' });
    expect(await add(file('b', Uint8Array.of(2)))).toEqual(fail({ kind: 'locked' }));
    expect(await attachments.remove(RESPONSE, 'a')).toEqual(fail({ kind: 'locked' }));
    await responses.reopen(draftWith({ revision: 2 }));
    expect(await idsOf()).toEqual(['a']);
    expect(await add(file('b', Uint8Array.of(2)))).toEqual(ok(null));
    const { attachment, bytes } = file('a', Uint8Array.of(1));
    expect(await attachments.add('nobody', attachment, bytes)).toEqual(fail({ kind: 'gone' }));
  });

  it('come with an adopted draft and replace those here', async () => {
    await add(file('mine', Uint8Array.of(1)));
    const attached = [file('b', Uint8Array.of(2)), file('a', Uint8Array.of(3))];
    const continued = { response: draftWith({ revision: 1 }), answers: [], attached };
    expect((await responsesIn(database).adopt(continued, draftWith())).ok).toBe(true);
    expect(await idsOf()).toEqual(['b', 'a']);
    expect(await database.attachmentBytes.count()).toBe(2);
    expect(await attachments.bytes(RESPONSE, 'a')).toEqual(Uint8Array.of(3));
  });

  it('come with a restored response', async () => {
    const id = '5f0f4c1e-1111-4222-8333-444455557777';
    const response = { ...signed(), id, department: '003' };
    const restored = { response, answers: [], written: { ...written, response: id }, file: { text: '{}' } };
    await responsesIn(database).restore({ ...restored, attached: [file('a', Uint8Array.of(9))] });
    expect((await held(id)).map(({ name }) => name)).toEqual(['a.png']);
    expect(await attachments.bytes(id, 'a')).toEqual(Uint8Array.of(9));
  });
});
