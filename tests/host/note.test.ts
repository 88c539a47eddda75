import { describe, expect, it } from 'vitest';
import { noteOf, type Note } from '#host/note.ts';

/** The origin private file system, reduced to what a note needs. */
function ownFiles(files = new Map<string, string>()): StorageManager {
  const handleOf = (name: string) => ({
    getFile: async () => new Blob([files.get(name) ?? '']),
    createWritable: async () => {
      let written = '';
      return {
        write: async (text: string) => void (written += text),
        close: async () => void files.set(name, written),
      };
    },
  });
  const folder = {
    getFileHandle: async (name: string, { create = false } = {}) => {
      if (!files.has(name) && !create) throw new DOMException('none', 'NotFoundError');
      if (!files.has(name)) files.set(name, '');
      return handleOf(name);
    },
    removeEntry: async (name: string) => {
      if (!files.delete(name)) throw new DOMException('none', 'NotFoundError');
    },
  };
  return { getDirectory: async () => folder } as unknown as StorageManager;
}

function shelfOf(entries: Map<string, string>): Storage {
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, text: string) => void entries.set(key, text),
    removeItem: (key: string) => void entries.delete(key),
  } as unknown as Storage;
}

function windowWith(storage: StorageManager | undefined, entries = new Map<string, string>()): Note {
  return noteOf({ navigator: { storage } as Navigator, localStorage: shelfOf(entries) });
}

const REFUSING = { getDirectory: () => Promise.reject(new DOMException('a file', 'SecurityError')) };

describe('a note outside the database', () => {
  it.each([
    ['the own files of the address', () => windowWith(ownFiles())],
    ['the local storage, where a page opened as a file has no files of its own', () => windowWith(REFUSING as never)],
    ['the local storage, where the browser knows no such files', () => windowWith(undefined)],
  ])('is kept in %s', async (_, open) => {
    const note = open();
    expect(await note.read()).toBeNull();
    await note.remove();
    await note.write('one');
    await note.write('two');
    expect(await note.read()).toBe('two');
    await note.remove();
    expect(await note.read()).toBeNull();
  });

  it('is found by another window', async () => {
    const storage = ownFiles();
    const entries = new Map<string, string>();
    await windowWith(storage, entries).write('seen');
    expect(await windowWith(storage, entries).read()).toBe('seen');
  });

  it('survives in the local storage when the browser evicts the private files together with the database', async () => {
    const entries = new Map<string, string>();
    await windowWith(ownFiles(), entries).write('three');
    expect(await windowWith(ownFiles(), entries).read()).toBe('three');
  });

  it('comes from the private files when the local storage holds an older one', async () => {
    const storage = ownFiles();
    const entries = new Map<string, string>();
    await windowWith(storage, entries).write('earlier');
    const late = new Map(entries);
    await windowWith(storage, entries).write('later');
    expect(await windowWith(storage, late).read()).toBe('later');
  });

  it('does not reappear from a local storage whose removal had not reached the disk', async () => {
    const storage = ownFiles();
    const entries = new Map<string, string>();
    await windowWith(storage, entries).write('seen');
    const late = new Map(entries);
    await windowWith(storage, entries).remove();
    expect(await windowWith(storage, late).read()).toBeNull();
    expect(entries.size).toBe(0);
  });

  it('is written even if the local storage is full', async () => {
    const storage = ownFiles();
    const full = shelfOf(new Map());
    full.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const note = noteOf({ navigator: { storage } as Navigator, localStorage: full });
    await note.write('kept');
    expect(await note.read()).toBe('kept');
  });

  it('rejects when it cannot be written', async () => {
    const full = ownFiles();
    full.getDirectory = async () =>
      ({ getFileHandle: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) }) as never;
    await expect(windowWith(full).write('lost')).rejects.toThrow('full');
  });
});
