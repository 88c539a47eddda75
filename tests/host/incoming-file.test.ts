import { describe, expect, it, vi } from 'vitest';
import { filesFromDrop, incomingFile } from '#host/incoming-file.ts';
import { MAX_BACKUP_BYTES, MAX_FILE_BYTES } from '#domain/exchange/limits.ts';

describe('a file read by the page', () => {
  it('can be read more than once', async () => {
    const file = incomingFile(new File(['あ'], '回答.json'));
    const value = new TextEncoder().encode('あ');
    expect(await file.read()).toEqual({ ok: true, value });
    expect(await file.read()).toEqual({ ok: true, value });
  });

  it('is refused without being read when it is too large', async () => {
    const arrayBuffer = vi.fn<() => Promise<ArrayBuffer>>();
    const file = incomingFile({ name: 'a', size: MAX_FILE_BYTES + 1, arrayBuffer });
    expect(await file.read()).toEqual({ ok: false, failure: { kind: 'too-large' } });
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  it('is read up to a larger limit if the caller allows it', async () => {
    const arrayBuffer = async () => new ArrayBuffer(1);
    const file = incomingFile({ name: 'a', size: MAX_FILE_BYTES + 1, arrayBuffer });
    expect(await file.read(MAX_BACKUP_BYTES)).toEqual({ ok: true, value: new Uint8Array(1) });
  });

  it.each([
    ['NotFoundError', 'gone'],
    ['NotReadableError', 'no-permission'],
    ['EncodingError', 'failed'],
  ])('reports %s as %s', async (name, kind) => {
    const arrayBuffer = () => Promise.reject(new DOMException('', name));
    expect(await incomingFile({ name: 'a', size: 1, arrayBuffer }).read()).toEqual({ ok: false, failure: { kind } });
  });
});

describe('dropped files', () => {
  it('keep the order of the drop', () => {
    const files = [new File(['1'], 'a'), new File(['22'], 'b')];
    const dropped = filesFromDrop({ files: files as unknown as FileList });
    expect(dropped.map(({ name, size }) => [name, size])).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });
});
