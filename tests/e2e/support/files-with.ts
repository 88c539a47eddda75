import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files below a folder that have the words in one of the encodings in which a browser or the journal writes. */
export async function filesWith(folder: string, words: string): Promise<string[]> {
  const wanted = (['utf8', 'utf16le'] as const).map((encoding) => Buffer.from(words, encoding));
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    if (wanted.some((each) => bytes.includes(each))) found.push(path);
  }
  return found;
}
