import { EXIT, UsageError, type Command, type ExitCode } from './command.ts';
import type { Output } from './printer.ts';

/**
 * Runs the command named by the first argument and returns its exit code. Never throws: it reports every failure in
 * Japanese.
 */
export async function dispatch(
  commands: readonly Command[],
  args: readonly string[],
  output: Output,
): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    output.result(...overview(commands));
    return EXIT.good;
  }
  const command = commands.find((each) => each.name === name);
  if (command === undefined) {
    output.fault(
      name === undefined ? '命令がありません。' : `「${name}」という命令はありません。`,
      ...overview(commands),
    );
    return EXIT.usage;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    output.result(...usageOf(command));
    return EXIT.good;
  }
  return await runSafely(command, rest, output);
}

async function runSafely(command: Command, args: readonly string[], output: Output): Promise<ExitCode> {
  try {
    return await command.run(args, output);
  } catch (cause) {
    if (cause instanceof UsageError) {
      output.fault(cause.message, ...usageOf(command));
      return EXIT.usage;
    }
    output.fault(
      `思わぬ誤りのため、続けられませんでした。（${cause instanceof Error ? cause.message : String(cause)}）`,
    );
    return EXIT.faults;
  }
}

function usageOf(command: Command): string[] {
  return [`使い方: tenken ${command.usage}`, `  ${command.summary}`];
}

function overview(commands: readonly Command[]): string[] {
  return ['使い方:', ...commands.flatMap(({ usage, summary }) => [`  tenken ${usage}`, `      ${summary}`])];
}
