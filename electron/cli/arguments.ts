import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './command.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Parses arguments into options and positionals. Unknown options and missing values throw a {@link UsageError} in
 * Japanese.
 */
export function splitArguments<const O extends Options>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (cause) {
    throw new UsageError(describe(cause), { cause });
  }
}

function describe(cause: unknown): string {
  const option = cause instanceof Error ? /'(-[^' ]*)/.exec(cause.message)?.[1] : undefined;
  if (option === undefined) return '指定の仕方が正しくありません。';
  const unknown = cause instanceof Error && 'code' in cause && cause.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
  return unknown ? `「${option}」という指定はありません。` : `「${option}」の値の書き方が正しくありません。`;
}
