/** A short text stored outside the database and written to the disk independently of it. */
export interface Note {
  /** Null when nothing is stored or it cannot be read. */
  read(): Promise<string | null>;
  /** Rejects when it cannot be written; the earlier text then stays. */
  write(text: string): Promise<void>;
  remove(): Promise<void>;
}

const NAME = 'tenken-last-change';

/**
 * Keeps the note in two places. The origin's private file system is on the disk as soon as a write ends, but a browser
 * short of space evicts it together with the database. The local storage survives eviction but reaches the disk later.
 * A page opened from a file has only the local storage.
 */
export function noteOf(window: Pick<Window, 'navigator' | 'localStorage'>): Note {
  let place: Promise<Note> | null = null;
  const shelf = onShelf(window.localStorage);
  const found = () =>
    (place ??= inOwnFiles(window.navigator.storage).then(
      (own) => inBoth(own, shelf),
      () => shelf,
    ));
  return {
    read: async () => (await found()).read(),
    write: async (text) => (await found()).write(text),
    remove: async () => (await found()).remove(),
  };
}

/**
 * Marks the note as removed in the private files, so that a stale copy in the local storage is ignored after a crash.
 */
const REMOVED = '';

function inBoth(own: Note, shelf: Note): Note {
  return {
    read: async () => {
      const noted = (await own.read()) ?? (await shelf.read().catch(() => null));
      return noted === REMOVED ? null : noted;
    },
    write: async (text) => {
      await own.write(text);
      await shelf.write(text).catch(() => undefined);
    },
    remove: async () => {
      // A full disk refuses even an empty text, but still deletes a file.
      if ((await own.read()) !== null) await own.write(REMOVED).catch(() => own.remove());
      await shelf.remove().catch(() => undefined);
    },
  };
}

async function inOwnFiles(storage: StorageManager): Promise<Note> {
  const folder = await storage.getDirectory();
  return {
    read: async () => {
      try {
        const handle = await folder.getFileHandle(NAME);
        return await (await handle.getFile()).text();
      } catch {
        return null;
      }
    },
    write: async (text) => {
      const handle = await folder.getFileHandle(NAME, { create: true });
      const writable = await handle.createWritable();
      await writable.write(text);
      await writable.close();
    },
    remove: async () => {
      try {
        await folder.removeEntry(NAME);
      } catch (cause) {
        if (!(cause instanceof DOMException && cause.name === 'NotFoundError')) throw cause;
      }
    },
  };
}

function onShelf(shelf: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): Note {
  return {
    read: async () => shelf.getItem(NAME),
    write: async (text) => shelf.setItem(NAME, text),
    remove: async () => shelf.removeItem(NAME),
  };
}
