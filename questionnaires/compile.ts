import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { faultLine, type Fault } from '#documents/questionnaire/fault.ts';
import { readInspection } from '#documents/questionnaire/read-inspection.ts';
import { readQuestionnaire } from '#documents/questionnaire/read-questionnaire.ts';
import { questionnaireDigest } from '#domain/questionnaire/digests.ts';
import { readFolder } from './folder.ts';

const PREFIX = 'virtual:questionnaires/';
const SAMPLE = 'sample-inspection.yaml';

/**
 * A Vite plugin that serves `virtual:questionnaires/<folder>`: the checked questionnaire and its sample inspection as
 * plain data, so that the program never parses YAML. `root` contains the folders. A fault in an author's file fails the
 * build with file and line.
 */
export function questionnaires(root: string = import.meta.dirname): Plugin {
  return {
    name: 'questionnaires',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const folder = resolve(root, id.slice(PREFIX.length + 1));
      const files = readFolder(folder);
      for (const file of files.keys()) this.addWatchFile(join(folder, file));
      const compiled = compile(folder, files);
      return compiled.ok ? compiled.code : this.error(compiled.message);
    },
  };
}

function compile(
  folder: string,
  files: ReadonlyMap<string, string>,
): { ok: true; code: string } | { ok: false; message: string } {
  const questionnaire = readQuestionnaire(files);
  if (!questionnaire.ok) return refused(folder, questionnaire.failure.faults);
  const digest = questionnaireDigest(questionnaire.value);
  const inspection = readInspection(files.get(SAMPLE) ?? '', SAMPLE, questionnaire.value, digest);
  if (!inspection.ok) return refused(folder, inspection.failure.faults);
  return {
    ok: true,
    code: `${exported('questionnaire', questionnaire.value)}${exported('inspection', inspection.value)}`,
  };
}

function refused(folder: string, faults: readonly Fault[]): { ok: false; message: string } {
  return {
    ok: false,
    message: faults.map((fault) => faultLine({ ...fault, file: join(folder, fault.file) })).join('\n'),
  };
}

// JSON.parse of one string starts faster than an object literal of this size.
function exported(name: string, value: unknown): string {
  return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;
}
