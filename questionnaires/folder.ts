import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The YAML files of a questionnaire's folder and its `chapters`: relative path (with `/`) to text. Throws Node's error
 * when something cannot be read.
 */
export function readFolder(folder: string): ReadonlyMap<string, string> {
  const chapters = existsSync(join(folder, 'chapters')) ? yamlFiles(join(folder, 'chapters')) : [];
  const names = [...yamlFiles(folder), ...chapters.map((name) => `chapters/${name}`)];
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function yamlFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
}
