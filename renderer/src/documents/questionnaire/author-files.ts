import { fail, ok, type Result } from '#domain/result.ts';
import { chapterFile } from './chapter-file.ts';
import type { Fault } from './fault.ts';
import { parseFile, type ParsedFile } from './parse-file.ts';
import { factsFile, glossaryFile, obligationsFile, policyFile, profileFile } from './policy-files.ts';
import { questionnaireFile } from './questionnaire-file.ts';
import type { z } from '#domain/schema.ts';

/** All files of a questionnaire's folder, parsed. Chapters are in the order of questionnaire.yaml. */
export interface AuthorFiles {
  questionnaire: ParsedFile<z.infer<typeof questionnaireFile>>;
  policy: ParsedFile<z.infer<typeof policyFile>>;
  obligations: ParsedFile<z.infer<typeof obligationsFile>>;
  glossary: ParsedFile<z.infer<typeof glossaryFile>>;
  profile: ParsedFile<z.infer<typeof profileFile>>;
  facts: ParsedFile<z.infer<typeof factsFile>>;
  chapters: ParsedFile<z.infer<typeof chapterFile>>[];
}

/** Parses all files and collects the faults of all of them, so that an author sees everything at once. */
export function parseAuthorFiles(
  files: ReadonlyMap<string, string>,
): Result<AuthorFiles, { kind: 'faulty'; faults: Fault[] }> {
  const faults: Fault[] = [];
  const parse = <S extends z.ZodType>(file: string, schema: S): ParsedFile<z.infer<S>> | null => {
    const parsed = parseFile(file, files.get(file), schema);
    if (parsed.ok) return parsed.value;
    faults.push(...parsed.failure.faults);
    return null;
  };
  const questionnaire = parse('questionnaire.yaml', questionnaireFile);
  const policy = parse('policy.yaml', policyFile);
  const obligations = parse('obligations.yaml', obligationsFile);
  const glossary = parse('glossary.yaml', glossaryFile);
  const profile = parse('profile.yaml', profileFile);
  const facts = parse('facts.yaml', factsFile);
  const listed = questionnaire?.value.chapters ?? chapterNames(files);
  const chapters = listed.map((file) => parse(file, chapterFile)).filter((chapter) => chapter !== null);
  if (questionnaire) faults.push(...unlistedChapters(files, listed), ...repeatedChapters(questionnaire));
  if (!questionnaire || !policy || !obligations || !glossary || !profile || !facts || faults.length > 0) {
    return fail({ kind: 'faulty', faults });
  }
  return ok({ questionnaire, policy, obligations, glossary, profile, facts, chapters });
}

function chapterNames(files: ReadonlyMap<string, string>): string[] {
  return [...files.keys()].filter((file) => file.startsWith('chapters/')).sort();
}

// Otherwise an unlisted chapter would silently be missing from the questionnaire.
function unlistedChapters(files: ReadonlyMap<string, string>, listed: readonly string[]): Fault[] {
  return chapterNames(files)
    .filter((file) => !listed.includes(file))
    .map((file) => ({ file, line: 1, message: 'questionnaire.yaml の chapters に書かれていません。' }));
}

function repeatedChapters({ source, value }: AuthorFiles['questionnaire']): Fault[] {
  return value.chapters.flatMap((file, index) =>
    value.chapters.indexOf(file) === index
      ? []
      : [{ file: source.file, line: source.lineOf(['chapters', index]), message: `${file}が2回書かれています。` }],
  );
}
