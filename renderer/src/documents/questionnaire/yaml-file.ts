import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from 'yaml';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Fault } from './fault.ts';

export type FilePath = readonly (string | number)[];

/**
 * A parsed YAML file. `value` is plain data. `lineOf` returns the line of a path, or of its nearest existing parent.
 */
export interface YamlFile {
  file: string;
  value: unknown;
  lineOf(path: FilePath): number;
}

/** Parses YAML. Invalid UTF-8, syntax errors, duplicate keys and unresolved aliases are faults with their line. */
export function readYaml(file: string, text: string): Result<YamlFile, { kind: 'faulty'; faults: Fault[] }> {
  const spoilt = text.indexOf('\uFFFD');
  if (spoilt >= 0) return refused(file, text.slice(0, spoilt).split('\n').length, '文字コードがUTF-8ではありません。');
  try {
    return parse(file, text.replace(/^\uFEFF/, ''));
  } catch {
    // Some texts parse without an error and only fail on conversion to data.
    return refused(file, 1, 'YAMLとして読み取れません。');
  }
}

function parse(file: string, text: string): Result<YamlFile, { kind: 'faulty'; faults: Fault[] }> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const problems = [...document.errors, ...document.warnings].map((error): Problem => [
    error.pos[0],
    describeError(error),
  ]);
  const faults = [...problems, ...danglingAliases(document)].map(([offset, message]) => ({
    file,
    line: lines.linePos(offset).line,
    message,
  }));
  if (faults.length > 0) return fail({ kind: 'faulty', faults });
  const value: unknown = document.toJS();
  return ok({ file, value, lineOf: (path) => lineOf(document, lines, path) });
}

type Problem = [offset: number, message: string];

function danglingAliases(document: Document): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Alias: (_key, alias) => {
      if (alias.resolve(document) !== undefined) return;
      problems.push([
        alias.range?.[0] ?? 0,
        `「*${alias.source}」が指すものがありません。* で始まる文字は引用符で囲んでください。`,
      ]);
    },
  });
  return problems;
}

function refused(file: string, line: number, message: string): Result<never, { kind: 'faulty'; faults: Fault[] }> {
  return fail({ kind: 'faulty', faults: [{ file, line, message }] });
}

function lineOf(document: Document, lines: LineCounter, path: FilePath): number {
  for (let length = path.length; length > 0; length -= 1) {
    const offset = offsetOf(document, path.slice(0, length));
    if (offset !== null) return lines.linePos(offset).line;
  }
  return 1;
}

function offsetOf(document: Document, path: FilePath): number | null {
  const parent = document.getIn(path.slice(0, -1), true);
  const key = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find((each) => isPair(each) && isScalar(each.key) && String(each.key.value) === key);
    return pair !== undefined && isScalar(pair.key) ? (pair.key.range?.[0] ?? null) : null;
  }
  const node = document.getIn(path, true);
  return isScalar(node) || isCollection(node) ? (node.range?.[0] ?? null) : null;
}

function describeError(error: YAMLError): string {
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return '同じ名前が2回書かれています。';
    case 'TAB_AS_INDENT':
      return '字下げにタブが使われています。空白に直してください。';
    case 'BAD_INDENT':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return '字下げがそろっていません。';
    case 'MISSING_CHAR':
      return '引用符やかっこが閉じていないか、コロンがありません。';
    case 'MULTIPLE_DOCS':
      return '一つのファイルに複数の文書が書かれています。';
    default:
      return 'YAMLの書き方が正しくありません。';
  }
}
