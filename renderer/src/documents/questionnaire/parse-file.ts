import { fail, ok, type Result } from '#domain/result.ts';
import type { z } from '#domain/schema.ts';
import type { Fault } from './fault.ts';
import { issueMessage } from './issue-message.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

type Faulty = { kind: 'faulty'; faults: Fault[] };

/** A parsed file of an author, with access to its line numbers. */
export interface ParsedFile<T> {
  source: YamlFile;
  value: T;
}

/** Parses one file and checks it against its schema. `text` undefined: the file is missing. */
export function parseFile<S extends z.ZodType>(
  file: string,
  text: string | undefined,
  schema: S,
): Result<ParsedFile<z.infer<S>>, Faulty> {
  if (text === undefined)
    return fail({ kind: 'faulty', faults: [{ file, line: 1, message: 'ファイルがありません。' }] });
  const source = readYaml(file, text);
  if (!source.ok) return source;
  const parsed = schema.safeParse(source.value.value, { reportInput: true });
  if (parsed.success) return ok({ source: source.value, value: parsed.data });
  return fail({ kind: 'faulty', faults: parsed.error.issues.map((issue) => toFault(source.value, issue)) });
}

function toFault(source: YamlFile, issue: z.core.$ZodIssue): Fault {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  const place = issue.code === 'unrecognized_keys' ? [...path, ...issue.keys.slice(0, 1)] : path;
  return { file: source.file, line: source.lineOf(place), message: issueMessage(issue) };
}
