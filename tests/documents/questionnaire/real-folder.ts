import { readFolder } from '#questionnaires/folder.ts';

const REAL = new URL('../../../questionnaires/abashiri-2026', import.meta.url).pathname;

/** The author's files of the built-in questionnaire, text by path inside the folder. */
export function realFolder(): ReadonlyMap<string, string> {
  return readFolder(REAL);
}

/**
 * The built-in folder with one passage replaced, and the line where the passage began. Throws if the passage does not
 * occur.
 */
export function planted(
  file: string,
  passage: string,
  replacement: string,
): { files: Map<string, string>; line: number } {
  const files = new Map(realFolder());
  const text = files.get(file) ?? '';
  const at = text.indexOf(passage);
  if (at < 0) throw new Error(`${file} does not contain ${passage}`);
  files.set(file, text.slice(0, at) + replacement + text.slice(at + passage.length));
  return { files, line: text.slice(0, at).split('\n').length };
}
