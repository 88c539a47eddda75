import { zipSync } from 'fflate';
import { distinctNames } from '#domain/exchange/distinct-names.ts';
import type { OutgoingFile } from './host.ts';

const LEVEL = 6;

/** One ZIP of the files, names in UTF-8 and without folders; of files with one name the later ones get a number. */
export function zipOf(files: readonly OutgoingFile[]): Uint8Array {
  const names = distinctNames(files.map((file) => file.name.replaceAll(/[/\\]/gu, '_')));
  return zipSync(Object.fromEntries(files.map((file, index) => [names[index], file.bytes])), { level: LEVEL });
}
