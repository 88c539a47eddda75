import { describe, expect, it } from 'vitest';
import { fail, ok } from '#domain/result.ts';
import { createTypingWriter } from '#features/shared/typing/typing-writer.ts';
import { createSavingStore, savingBadge } from '#state/saving.ts';

/** A disk that stores one text after the other, or refuses, as it is told. */
function setUp() {
  const saving = createSavingStore();
  const stored: string[] = [];
  const disk = { isFull: false };
  const write = async (text: string) => {
    const { isFull } = disk;
    await Promise.resolve();
    if (isFull) return fail({ kind: 'storage' as const });
    stored.push(text);
    return ok(null);
  };
  const newWriter = () => createTypingWriter(saving, write, () => undefined);
  const badge = () => savingBadge(saving.getState());
  return { saving, stored, disk, newWriter, badge };
}

describe('a text that the disk refused', () => {
  it('is stored with the next one that is, before anything is called saved', async () => {
    const { stored, disk, newWriter, badge } = setUp();
    const [one, other] = [newWriter(), newWriter()];
    disk.isFull = true;
    one.typed('refused');
    await one.flush();
    expect(badge()).toBe('failed');
    disk.isFull = false;
    other.typed('next');
    await Promise.all([other.flush(), one.flush()]);
    expect(stored.toSorted()).toEqual(['next', 'refused']);
    expect(badge()).toBe('saved');
  });

  it('never takes the place of a newer one of the same field', async () => {
    const { stored, disk, newWriter, badge } = setUp();
    const writer = newWriter();
    disk.isFull = true;
    writer.typed('older');
    const refused = writer.flush();
    disk.isFull = false;
    writer.typed('newer');
    await Promise.all([refused, writer.flush()]);
    await writer.flush();
    expect(stored.at(-1)).toBe('newer');
    expect(stored).not.toContain('older');
    expect(badge()).toBe('saved');
  });

  it('is tried again before a newer one of the same field', async () => {
    const { stored, disk, newWriter, badge } = setUp();
    const writer = newWriter();
    disk.isFull = true;
    writer.typed('older');
    await writer.flush();
    disk.isFull = false;
    writer.typed('newer');
    await writer.flush();
    expect(stored.at(-1)).toBe('newer');
    expect(badge()).toBe('saved');
  });

  it('is stored in the end when an older one of the same field was refused with it', async () => {
    const { stored, disk, newWriter, badge } = setUp();
    const [writer, other] = [newWriter(), newWriter()];
    disk.isFull = true;
    writer.typed('older');
    const refused = writer.flush();
    writer.typed('newer');
    await Promise.all([refused, writer.flush()]);
    disk.isFull = false;
    other.typed('another');
    await other.flush();
    await writer.flush();
    expect(stored.toSorted()).toEqual(['another', 'newer']);
    expect(badge()).toBe('saved');
  });
});

describe('a text whose write broke down', () => {
  it('stays unsaved, is said to, and is stored with the next try', async () => {
    const { saving, badge } = setUp();
    const stored: string[] = [];
    let breaks = true;
    const write = async (text: string) => {
      if (breaks) throw new Error('a fault of the program');
      stored.push(text);
      return ok(null);
    };
    const writer = createTypingWriter(saving, write, () => undefined);
    writer.typed('text');
    await expect(writer.flush()).rejects.toThrow('a fault of the program');
    expect(badge()).toBe('failed');
    expect(writer.unsaved()).toBe(true);
    breaks = false;
    await writer.flush();
    expect(stored).toEqual(['text']);
    expect(writer.unsaved()).toBe(false);
    expect(badge()).toBe('saved');
  });
});
