import { constants } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { JournalDisk, JournalFile } from '../../../../electron/main/journal/disk.ts';

/** A number below the argument. The sequence is arbitrary but fixed. */
export type Chance = (below: number) => number;

interface Content {
  /** What a sync has made durable. */
  durable: Uint8Array;
  /** What the program sees. */
  current: Uint8Array;
}

interface Folder {
  /** Whether a sync of the parent folder has made this folder's name durable. */
  isDurable: boolean;
  durable: Map<string, Content>;
  current: Map<string, Content>;
  /** Renames, creations and deletions since the last sync. Each happens completely or not at all. */
  pending: ((names: Map<string, Content>) => void)[];
}

/** A disk in memory. At a power cut it keeps what was synced and an arbitrary part of the rest. */
export interface PowerCutDisk extends JournalDisk {
  /** The disk after the power came back. */
  afterCut(chance: Chance): PowerCutDisk;
}

function failed(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** Cuts the power before operation `cutAt` (counted from 1): it and all later ones fail. */
export function powerCutDisk(cutAt = Infinity, folders = new Map([['/', emptyFolder(true)]])): PowerCutDisk {
  let count = 0;
  const tick = () => {
    count += 1;
    if (count >= cutAt) throw failed('EIO');
  };
  const folderOf = (path: string) => {
    const folder = folders.get(path);
    if (folder === undefined) throw failed('ENOENT');
    return folder;
  };
  const rename = (path: string, change: (names: Map<string, Content>) => void) => {
    const folder = folderOf(dirname(path));
    change(folder.current);
    folder.pending.push(change);
  };
  return {
    async mkdir(path) {
      tick();
      for (let at = path; !folders.has(at); at = dirname(at)) folders.set(at, emptyFolder(false));
    },
    async readdir(path) {
      tick();
      return [...folderOf(path).current.keys()];
    },
    async rename(from, to) {
      tick();
      const content = folderOf(dirname(from)).current.get(basename(from));
      if (content === undefined) throw failed('ENOENT');
      rename(from, (names) => {
        names.delete(basename(from));
        names.set(basename(to), content);
      });
    },
    async rm(path) {
      tick();
      rename(path, (names) => names.delete(basename(path)));
    },
    async open(path, flags) {
      tick();
      const folder = folders.get(path);
      if (folder !== undefined) return openFolder(folder, inside(folders, path), tick);
      let content = folderOf(dirname(path)).current.get(basename(path));
      if (content === undefined) {
        if ((flags & constants.O_CREAT) === 0) throw failed('ENOENT');
        const fresh: Content = { durable: new Uint8Array(), current: new Uint8Array() };
        content = fresh;
        rename(path, (names) => names.set(basename(path), fresh));
      }
      if ((flags & constants.O_TRUNC) !== 0) content.current = new Uint8Array();
      return openContent(content, tick);
    },
    afterCut: (chance) => powerCutDisk(Infinity, survived(folders, chance)),
  };
}

function emptyFolder(isDurable: boolean): Folder {
  return { isDurable, durable: new Map(), current: new Map(), pending: [] };
}

function inside(folders: ReadonlyMap<string, Folder>, path: string): Folder[] {
  return [...folders].filter(([at]) => at !== path && dirname(at) === path).map(([, folder]) => folder);
}

function openFolder(folder: Folder, folders: readonly Folder[], tick: () => void): JournalFile {
  const never = () => Promise.reject(failed('EISDIR'));
  return {
    read: never,
    write: never,
    stat: never,
    truncate: never,
    async sync() {
      tick();
      folder.durable = new Map(folder.current);
      folder.pending = [];
      for (const one of folders) one.isDurable = true;
    },
    close: async () => tick(),
  };
}

function openContent(content: Content, tick: () => void): JournalFile {
  return {
    async read(into, offset, length, position) {
      tick();
      const bytes = content.current.subarray(position, position + length);
      into.set(bytes, offset);
      return { bytesRead: bytes.length };
    },
    async write(bytes, offset, length, position) {
      tick();
      // A real disk may write less than it was given.
      const taken = Math.max(1, Math.ceil(length / 2));
      const grown = new Uint8Array(Math.max(content.current.length, position + taken));
      grown.set(content.current);
      grown.set(bytes.subarray(offset, offset + taken), position);
      content.current = grown;
      return { bytesWritten: taken };
    },
    async stat() {
      tick();
      return { size: content.current.length };
    },
    async truncate(length) {
      tick();
      content.current = content.current.slice(0, length);
    },
    async sync() {
      tick();
      content.durable = content.current;
    },
    close: async () => tick(),
  };
}

function survived(folders: ReadonlyMap<string, Folder>, chance: Chance): Map<string, Folder> {
  const contents = new Map<Content, Content>();
  const after = (content: Content) => {
    const known = contents.get(content) ?? partlyWritten(content, chance);
    contents.set(content, known);
    return known;
  };
  const gone = [...folders].filter(([, { isDurable }]) => !isDurable && chance(2) === 0).map(([path]) => path);
  const stays = (path: string) => !gone.some((one) => path === one || path.startsWith(`${one}/`));
  return new Map(
    [...folders]
      .filter(([path]) => stays(path))
      .map(([path, folder]) => {
        const names = new Map(folder.durable);
        for (const change of folder.pending) if (chance(2) === 0) change(names);
        const kept = new Map([...names].map(([name, content]) => [name, after(content)]));
        return [path, { isDurable: true, durable: kept, current: new Map(kept), pending: [] }];
      }),
  );
}

/** The synced content plus, of the rest: all, nothing, a beginning, or zeros of the same length. */
function partlyWritten({ durable, current }: Content, chance: Chance): Content {
  const begin = current.slice(0, chance(current.length + 1));
  const merged = begin.length < durable.length ? Uint8Array.from([...begin, ...durable.slice(begin.length)]) : begin;
  const zeros = Uint8Array.from(current, (byte, at) => (at < begin.length || at < durable.length ? byte : 0));
  const content = [durable, current, merged, zeros][durable === current ? 0 : chance(4)] ?? durable;
  return { durable: content, current: content };
}
