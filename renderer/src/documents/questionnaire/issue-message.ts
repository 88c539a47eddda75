import type { z } from '#domain/schema.ts';

const TYPE_NAMES: Record<string, string> = {
  string: '文字',
  number: '数',
  boolean: 'true か false',
  array: '並び（- か [ ]）',
  object: '項目の集まり（名前: 値）',
  record: '項目の集まり（名前: 値）',
  null: 'null',
};

type Issue = z.core.$ZodIssue;

/**
 * Describes a schema violation in an author's file in plain Japanese. Custom messages of the schemas begin with は or が,
 * so that the field's name can precede them.
 */
export function issueMessage(issue: Issue): string {
  const name = nameOf(issue.path);
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return `${name}がありません。`;
      return `${name}は${TYPE_NAMES[issue.expected] ?? issue.expected}で書いてください。`;
    case 'unrecognized_keys':
      return `${issue.keys.map((key) => `「${key}」`).join('')}という名前は使えません。`;
    case 'invalid_value':
      if (issue.input === undefined) return `${name}がありません。`;
      return `${name}は ${issue.values.map(String).join('、')} のどれかにしてください。`;
    case 'too_small':
      return issue.origin === 'number' ? `${name}が小さすぎます。` : `${name}が空です。`;
    case 'invalid_format':
    case 'invalid_union':
      return `${name}${issue.message}`;
    default:
      return `${name}の書き方が正しくありません（${issue.message}）。`;
  }
}

function nameOf(path: Issue['path']): string {
  const key = path.findLast((part) => typeof part === 'string');
  return key === undefined ? 'ファイルの内容' : `「${key}」`;
}
