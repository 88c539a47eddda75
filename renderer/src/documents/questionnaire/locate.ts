import type { QuestionnairePath } from '#domain/questionnaire/fault.ts';
import type { AuthorFiles } from './author-files.ts';
import type { FilePath, YamlFile } from './yaml-file.ts';

/** Finds the file and line where a path of the questionnaire was written. */
export function locate(files: AuthorFiles, path: QuestionnairePath): { file: string; line: number } {
  const [source, place] = originOf(files, path);
  return { file: source.file, line: source.lineOf(place.map(writtenName)) };
}

function originOf(files: AuthorFiles, path: QuestionnairePath): [YamlFile, FilePath] {
  const [first, ...rest] = path;
  switch (first) {
    case 'policy':
      return [files.policy.source, rest];
    case 'obligations':
      return [files.obligations.source, path];
    case 'glossary':
      return [files.glossary.source, ['terms', ...rest]];
    case 'flags':
      return [files.profile.source, path];
    case 'facts':
      return [files.facts.source, path];
    case 'chapters': {
      const [index, ...inside] = rest;
      const chapter = typeof index === 'number' && inside.length > 0 ? files.chapters[index] : undefined;
      return chapter === undefined ? [files.questionnaire.source, path] : [chapter.source, inside];
    }
    default:
      return [files.questionnaire.source, path];
  }
}

// Files say `applies_if` where the domain says `appliesIf`. Keys chosen by authors contain no capitals, apart from
// single letters such as `C`.
function writtenName(part: string | number): string | number {
  return typeof part === 'number' || /^[A-Z]$/.test(part)
    ? part
    : part.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
