/** A short text that stays outside of the database, and is written to the disk apart from it. */
export interface Note {
  /** Null where nothing is written, or nothing can be read. */
  read(): Promise<string | null>;
  /** Rejects where it cannot be written; then what was written before stays. */
  write(text: string): Promise<void>;
  remove(): Promise<void>;
}

const NAME = 'tenken-last-change';

/**
 * In the browser's own file system, where a text is on the disk as soon as it is written, and in the local storage, which reaches the disk later: a browser
 * that needs room throws away its own files together with the database, and leaves the local storage. A page opened as a file has only the latter.
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

/** Stands in the own files for a note that was removed: what is still on the shelf after a sudden end says nothing then. */
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
      // A full disk takes no text, and lets a file go all the same.
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
