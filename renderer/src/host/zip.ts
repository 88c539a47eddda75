import { Zip, ZipDeflate } from 'fflate';
import { distinctNaming } from '#domain/exchange/distinct-names.ts';
import type { OutgoingFile } from './host.ts';

const LEVEL = 6;

/** Packs a ZIP file by file and keeps only the packed bytes. */
export interface ZipWriter {
  /** Names are UTF-8 and without folders. Repeated names get a number. */
  add(file: OutgoingFile): void;
  /** Returns the ZIP in parts. Nothing can be added afterwards. */
  end(): Uint8Array<ArrayBuffer>[];
}

export function zipWriter(): ZipWriter {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, part) => {
    if (error !== null) throw error;
    parts.push(part);
  });
  const nameOf = distinctNaming();
  return {
    add: ({ name, bytes }) => {
      const entry = new ZipDeflate(nameOf(name.replaceAll(/[/\\]/gu, '_')), { level: LEVEL });
      zip.add(entry);
      entry.push(bytes, true);
    },
    end: () => {
      zip.end();
      return parts;
    },
  };
}
