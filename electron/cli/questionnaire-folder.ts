import { join } from 'node:path';
import { decodeText } from '#documents/text.ts';
import { MAX_FILE_BYTES } from '#domain/exchange/limits.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { entriesIn, placeKind, type FolderEntry } from '#files/look-at.ts';
import { readWhole } from '#files/read-file.ts';
import { readProblem } from './disk-problem.ts';

const CHAPTERS = 'chapters';

/** Why a folder cannot be read, in plain Japanese. `file` is the folder or a file in it. */
interface NotReadable {
  kind: 'not-readable';
  file: string;
  message: string;
}

/** The YAML files of a questionnaire's folder and its `chapters`: relative path (with `/`) to text. */
export async function readQuestionnaireFolder(
  folder: string,
): Promise<Result<ReadonlyMap<string, string>, NotReadable>> {
  const kind = await placeKind(folder);
  if (!kind.ok) return refused(folder, readProblem(kind.failure));
  if (kind.value !== 'folder') return refused(folder, 'フォルダではありません。点検票のフォルダを指定してください。');
  const entries = await entriesIn(folder);
  if (!entries.ok) return refused(folder, readProblem(entries.failure));
  // A questionnaire without chapters has no such folder.
  const chapters = await entriesIn(join(folder, CHAPTERS));
  const names = [...yamlAmong(entries.value), ...yamlAmong(chapters.ok ? chapters.value : []).map(inChapters)];
  if (names.length === 0) return refused(folder, 'フォルダに点検票のファイル（.yaml）がありません。');
  const files = new Map<string, string>();
  for (const name of names) {
    const read = await readWhole(join(folder, name), MAX_FILE_BYTES);
    if (!read.ok) return refused(name, readProblem(read.failure));
    const text = decodeText(read.value);
    if (!text.ok) return refused(name, '文字として読めません。UTF-8で保存してください。');
    files.set(name, text.value);
  }
  return ok(files);
}

function yamlAmong(entries: readonly FolderEntry[]): string[] {
  return entries.map(({ name }) => name).filter((name) => name.endsWith('.yaml'));
}

function inChapters(name: string): string {
  return `${CHAPTERS}/${name}`;
}

function refused(file: string, message: string): Result<never, NotReadable> {
  return fail({ kind: 'not-readable', file, message });
}
